package org.plumbline.engine.places;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.engine.data.TableReads;
import org.plumbline.methods.places.Piece;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.AreaType;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Places;
import org.plumbline.sources.DataTable;

/** Which neighbourhoods of 2011 other places are made of, where those lie, and how many people live in them. */
public final class Neighbourhoods {
    public static final Boundaries OF_2011 = Boundaries.of(AreaType.LSOA, 2011);
    public static final Boundaries WARDS = Boundaries.of(AreaType.WARD, 2017);
    public static final Boundaries DISTRICTS = Boundaries.of(AreaType.LTLA, 2019);

    /** What an area can be listed by. Codes that are of several are taken to be of the first: such places did not change. */
    public static final List<Boundaries> LISTABLE =
            List.of(OF_2011, Boundaries.of(AreaType.LSOA, 2021), Boundaries.of(AreaType.WARD, 2019), WARDS, DISTRICTS);

    private static final Set<Character> ENGLAND = Set.of('E');
    private static final String LOOKUP = "lookup-lsoa-2011";
    private static final String NEIGHBOURHOOD = "lsoa_code";
    private static final String PEOPLE = "population-lsoa-2011";
    private static final String PEOPLE_COLUMN = "population_mid2019";

    private final TableReads reads;

    public Neighbourhoods(TableReads reads) {
        this.reads = reads;
        for (Boundaries boundaries : List.of(WARDS, DISTRICTS, Boundaries.of(AreaType.WARD, 2019))) {
            stepTo(boundaries).want(reads);
            Atlas.register(boundaries).want(reads);
        }
        Atlas.register(OF_2011).want(reads);
        reads.want(PEOPLE, List.of(NEIGHBOURHOOD, PEOPLE_COLUMN));
    }

    /** The places of England and Wales of one of the {@link #LISTABLE} boundaries. */
    public Places places(Boundaries boundaries) {
        Register register = Atlas.register(boundaries);
        register.want(reads);
        return register.places(reads, Conversions.NATIONS);
    }

    /** The neighbourhoods of England, by which everything here is laid out. */
    public Places england() {
        return Atlas.register(OF_2011).places(reads, ENGLAND);
    }

    /** How many people live in each neighbourhood of England and Wales, in the middle of 2019. */
    public Map<AreaCode, Double> residents() {
        return new Residents.Listed(PEOPLE, NEIGHBOURHOOD, PEOPLE_COLUMN, "").read(reads);
    }

    /** {@link #WARDS} or {@link #DISTRICTS} by the neighbourhoods that lie in them or fit them best. */
    public Map<AreaCode, AreaCode> parents(Boundaries boundaries) {
        Step step = stepTo(boundaries);
        DataTable data = reads.data(LOOKUP);
        Map<AreaCode, AreaCode> parents = new TreeMap<>();
        for (int row = 0; row < data.rows(); row++) {
            Optional<AreaCode> in = data.findCode(step.later(), row);
            data.findCode(step.earlier(), row).ifPresent(code -> in.ifPresent(parent -> parents.put(code, parent)));
        }
        return parents;
    }

    /**
     * The neighbourhoods that some places are made of, with the share of its people that each has in them, above 0 to 1. A
     * place of 2021 that is part of a neighbourhood of 2011 has a share of its people by the residents of 2021: an estimate.
     *
     * @param listed places of {@code boundaries} and the share of each that counts
     */
    public Map<AreaCode, Double> shares(Boundaries boundaries, Map<AreaCode, Double> listed) {
        if (boundaries.equals(OF_2011)) {
            return new TreeMap<>(listed);
        }
        return boundaries.type() == AreaType.LSOA ? carried(boundaries, listed) : within(boundaries, listed);
    }

    private Map<AreaCode, Double> within(Boundaries boundaries, Map<AreaCode, Double> listed) {
        Map<AreaCode, Double> shares = new TreeMap<>();
        parents(boundaries).forEach((neighbourhood, parent) -> {
            Double share = listed.get(parent);
            if (share != null) {
                shares.put(neighbourhood, share);
            }
        });
        return shares;
    }

    private Map<AreaCode, Double> carried(Boundaries boundaries, Map<AreaCode, Double> listed) {
        Step step = Atlas.steps().stream()
                .filter(each -> each.from().equals(boundaries) && each.to().equals(OF_2011))
                .findFirst()
                .orElseThrow();
        step.want(reads);
        Places from = places(boundaries);
        Places to = places(OF_2011);
        Map<AreaCode, Double> shares = new TreeMap<>();
        for (Piece piece : step.conversion(reads, from, to).pieces()) {
            Double share = listed.get(from.at(piece.from()).code());
            if (share != null && piece.part() > 0) {
                shares.merge(to.at(piece.to()).code(), share * piece.part(), Double::sum);
            }
        }
        return shares;
    }

    /** Where a place of England and Wales is listed, for messages; empty where none of {@link #LISTABLE} holds it. */
    public Optional<String> describe(AreaCode code) {
        for (Boundaries boundaries : LISTABLE) {
            Places places = places(boundaries);
            if (places.findIndex(code).isPresent()) {
                Place place = places.at(places.indexOf(code));
                return Optional.of(place + " is one of the " + boundaries.words());
            }
        }
        return Optional.empty();
    }

    private static Step stepTo(Boundaries boundaries) {
        return Atlas.steps().stream()
                .filter(step -> step.from().equals(OF_2011) && step.to().equals(boundaries))
                .findFirst()
                .orElseThrow();
    }
}
