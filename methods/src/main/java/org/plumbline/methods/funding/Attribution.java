package org.plumbline.methods.funding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.model.funding.Award;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.PlaceNames;
import org.plumbline.model.places.Places;
import org.plumbline.model.problems.NoAnswer;

/**
 * Says which district an award counts for. Awards to counties and combined authorities are for several districts at once,
 * so the answer depends on the rule: {@link Rule}. Linear in awards times districts.
 */
public final class Attribution {

    /** The rules, from the strictest. */
    public enum Rule {
        /** An award counts for the district named as lead authority; one named to anybody else is unassigned. */
        OWN_NAME,
        /** As own name, and what that leaves unassigned is split over the districts of its codes by population. */
        SHARED
    }

    /** What one award gives one district, in pence. */
    public record Part(Award award, int place, long pence) {}

    private final Places places;
    private final double[] population;
    private final Map<String, AreaCode> aliases;
    private final Map<AreaCode, Succession> successions;
    private final PlaceNames names;

    /**
     * @param population of each place, by which an award is split
     * @param aliases names of lead authorities that are not the district's own, such as an abbreviation
     * @param successions later codes with the places that they stand for, each code once
     * @throws NoAnswer if an alias is of a code that is not a place
     */
    public Attribution(
            Places places, double[] population, Map<String, AreaCode> aliases, List<Succession> successions) {
        if (population.length != places.size()) {
            throw new IllegalArgumentException(population.length + " populations, " + places.size() + " places");
        }
        this.places = places;
        this.population = population.clone();
        this.aliases = Map.copyOf(aliases);
        aliases.forEach((name, code) -> requirePlace(code, "The alias \"" + name + "\"", ""));
        this.successions = successions.stream().collect(Collectors.toMap(Succession::code, later -> later));
        this.names = new PlaceNames(places);
    }

    /**
     * The awards by district under a rule.
     *
     * @throws NoAnswer if a code that is needed is neither a place nor the successor of places
     */
    public AttributedAwards attribute(List<Award> awards, Rule rule) {
        List<Part> parts = new ArrayList<>();
        List<Award> unassigned = new ArrayList<>();
        for (Award award : awards) {
            Optional<AreaCode> own = findOwn(award);
            if (own.isPresent()) {
                parts.add(new Part(award, places.indexOf(own.get()), award.amountPence()));
            } else if (rule == Rule.SHARED) {
                parts.addAll(split(award));
            } else {
                unassigned.add(award);
            }
        }
        return new AttributedAwards(places.size(), parts, unassigned);
    }

    private Optional<AreaCode> findOwn(Award award) {
        AreaCode alias = aliases.get(award.leadAuthority());
        return alias != null
                ? Optional.of(alias)
                : names.findNamed(award.leadAuthority()).map(Place::code);
    }

    private List<Part> split(Award award) {
        int[] concerned =
                earlierCodes(award).stream().mapToInt(places::indexOf).sorted().toArray();
        double[] claims =
                Arrays.stream(concerned).mapToDouble(place -> population[place]).toArray();
        long[] pence = LargestRemainder.split(award.amountPence(), claims);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < concerned.length; i++) {
            parts.add(new Part(award, concerned[i], pence[i]));
        }
        return parts;
    }

    private Set<AreaCode> earlierCodes(Award award) {
        Set<AreaCode> codes = new LinkedHashSet<>();
        for (AreaCode code : award.places()) {
            Succession later = successions.get(code);
            if (places.findIndex(code).isPresent() || later == null) {
                requirePlace(
                        code,
                        "Award " + award.id(),
                        " No succession says what it was made of: add it to the recipe's successions.");
                codes.add(code);
            } else {
                later.predecessors().forEach(earlier -> requirePlace(earlier, "The succession of " + later.name(), ""));
                codes.addAll(later.predecessors());
            }
        }
        return codes;
    }

    private void requirePlace(AreaCode code, String whose, String fix) {
        if (places.findIndex(code).isEmpty()) {
            throw new NoAnswer(whose + " is for " + code + ", which is not among the "
                    + places.type().plural() + " of " + places.vintage() + "." + fix);
        }
    }
}
