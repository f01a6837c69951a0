package org.plumbline.engine.neighbours;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.engine.studies.Lineage;
import org.plumbline.methods.index.NearSet;
import org.plumbline.methods.index.Weighting;
import org.plumbline.methods.index.ZScore;
import org.plumbline.methods.neighbours.Near;
import org.plumbline.methods.neighbours.NearestPlaces;
import org.plumbline.methods.neighbours.NeighbourMargins;
import org.plumbline.methods.neighbours.PairDistances;
import org.plumbline.methods.neighbours.Structure;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Places;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.recipes.NeighboursRecipe;
import org.plumbline.recipes.StructuralVariable;

/** The neighbours of all places of a recipe; those of one place are looked for when they are asked for. */
public final class NeighboursAnswer {
    /** A million pairs place a distance to a hundredth of a percent or better. */
    private static final int PAIRS = 1_000_000;

    private final Lineage lineage;
    private final NeighboursRecipe recipe;
    private final Places places;
    private final List<double[]> values;
    private final SmallAreas areas;
    private final PlacesAround around;
    private final Structure structure;
    private final NeighbourMargins margins;
    private final PairDistances pairs;

    NeighboursAnswer(Lineage lineage, Places places, List<double[]> values, SmallAreas areas, PlacesAround around) {
        this.lineage = lineage;
        this.recipe = lineage.recipes().get(0).as(NeighboursRecipe.class);
        this.places = places;
        this.values = values;
        this.areas = areas;
        this.around = around;
        List<Double> weights =
                recipe.variables().stream().map(StructuralVariable::weight).toList();
        this.structure = Structure.of(
                values,
                recipe.variables().stream().map(StructuralVariable::transform).toList(),
                weights);
        this.margins = new NeighbourMargins(structure, recipe.margins().within(), drawn(weights));
        this.pairs = PairDistances.of(structure, PAIRS, lineage.seed());
    }

    /** Weights alone vary: the scale is the same in every draw. */
    private List<double[]> drawn(List<Double> weights) {
        NearSet near = new NearSet(recipe.margins().within(), List.of(new ZScore(ZScore.Origin.MEAN)));
        return near.draw(new Weighting(weights), lineage.seed(), lineage.draws()).stream()
                .map(choice ->
                        choice.percents().stream().mapToDouble(weight -> weight).toArray())
                .toList();
    }

    public NeighboursRecipe recipe() {
        return recipe;
    }

    public Lineage lineage() {
        return lineage;
    }

    public Places places() {
        return places;
    }

    /** The district of a place, where the recipe asks for it. */
    public Optional<Place> findDistrict(Place place) {
        return around.find(places.indexOf(place.code()));
    }

    /** The value of a variable, by its number in the recipe from 0, for a place by its dense index; NaN for a gap. */
    public double value(int variable, int place) {
        return values.get(variable)[place];
    }

    /** The places that have a gap in some variable: they have no neighbours and are nobody's. */
    public List<Place> without() {
        return IntStream.range(0, places.size())
                .filter(place -> !structure.isComplete(place))
                .mapToObj(places::at)
                .toList();
    }

    /** How many pairs of places a distance is held against. */
    public int pairs() {
        return pairs.pairs();
    }

    /** Whether these are all pairs, and not so many drawn from all. */
    public boolean pairsAreAll() {
        return pairs.isAll();
    }

    /**
     * The nearest places of a place, nearest first; as many as the recipe says.
     *
     * @throws NoAnswer if it is not among the places, or has a gap in a variable
     */
    public List<Neighbour> of(AreaCode code) {
        return of(code, recipe.most());
    }

    /** As {@link #of(AreaCode)}, so many at most; the margins are about staying among so many. */
    public List<Neighbour> of(AreaCode code, int most) {
        int place = places.findIndex(code)
                .orElseThrow(() -> new NoAnswer(code + " is not among the " + places.size() + " "
                        + places.type().plural() + " of " + places.vintage() + " that are compared."));
        if (!structure.isComplete(place)) {
            throw new NoAnswer(places.at(place) + " has no neighbours: " + missing(place)
                    + " is not known of it. Ask for a place around it, or one inside.");
        }
        List<Near> near = new NearestPlaces(structure, most).of(place);
        return neighbours(near, margins.of(place, near), structure.toScaled(place), ofPlace(place));
    }

    private String missing(int place) {
        return IntStream.range(0, values.size())
                .filter(variable -> Double.isNaN(value(variable, place)))
                .mapToObj(variable -> recipe.variables().get(variable).title())
                .findFirst()
                .orElse("a variable");
    }

    private double[] ofPlace(int place) {
        return values.stream().mapToDouble(variable -> variable[place]).toArray();
    }

    /**
     * The variables of an area of one's own, in the order of the recipe.
     *
     * @param shares how much of each neighbourhood belongs to it, 0 to 1
     * @throws NoAnswer if a code is no neighbourhood that variables are made from, or nobody lives there
     */
    public double[] structureOf(Map<AreaCode, Double> shares) {
        double[] laidOut = areas.noShares();
        shares.forEach((code, share) -> laidOut[neighbourhood(code)] += share);
        double[] structure = areas.values(laidOut);
        if (Double.isNaN(structure[0])) {
            throw new NoAnswer(
                    "Nobody lives in an area of " + shares.size() + " neighbourhoods, so it is like no place.");
        }
        return structure;
    }

    private int neighbourhood(AreaCode code) {
        return areas.places()
                .findIndex(code)
                .orElseThrow(() -> new NoAnswer(code + " is not among the "
                        + areas.places().size() + " " + areas.places().type().plural() + " of "
                        + areas.places().vintage() + " that variables are made from."));
    }

    /**
     * The places nearest to an area of one's own. If the area is itself a place, that is its first neighbour.
     *
     * @param structure of {@link #structureOf}
     * @throws NoAnswer if it has a gap
     */
    public List<Neighbour> ofArea(double[] structure) {
        List<Near> near = new NearestPlaces(this.structure, recipe.most()).ofArea(structure);
        if (near.isEmpty()) {
            throw new NoAnswer("The area has a gap in a variable, so it has no neighbours.");
        }
        return neighbours(near, margins.ofArea(structure, near), this.structure.toScaled(structure), structure);
    }

    private List<Neighbour> neighbours(List<Near> near, double[] shares, double[] scaled, double[] own) {
        List<Neighbour> found = new ArrayList<>();
        for (int i = 0; i < near.size(); i++) {
            Near one = near.get(i);
            found.add(new Neighbour(
                    places.at(one.place()),
                    one.distance(),
                    pairs.shareFarther(one.distance()),
                    shares[i],
                    parts(one, scaled, own)));
        }
        return found;
    }

    private List<Neighbour.Part> parts(Near near, double[] scaled, double[] own) {
        double[] its = structure.toScaled(near.place());
        List<Neighbour.Part> parts = new ArrayList<>();
        for (int variable = 0; variable < own.length; variable++) {
            parts.add(new Neighbour.Part(
                    recipe.variables().get(variable),
                    own[variable],
                    value(variable, near.place()),
                    its[variable] - scaled[variable],
                    near.parts().get(variable)));
        }
        return parts;
    }
}
