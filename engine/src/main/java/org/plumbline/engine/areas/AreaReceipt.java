package org.plumbline.engine.areas;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.catalogue.SourceCard;
import org.plumbline.engine.data.UsedTable;
import org.plumbline.model.places.Place;

/**
 * How an area came to be the neighbourhoods that it is counted as.
 *
 * @param given what was drawn or listed
 * @param headcount how many people that is, by two counts
 * @param districts of 2019 that the members lie in, those with most of its people first
 * @param wards of 2017 that fit the members best, in the same order
 * @param coverage the land drawn beside that of the members; empty for a list, or where outlines are not here
 * @param margin what the line cuts; empty for a list, or where outlines are not here
 * @param notes what else was done or assumed, in sentences
 * @param tables the tables that were read, and {@code sources} those that they belong to
 */
public record AreaReceipt(
        Given given,
        Headcount headcount,
        List<PartOf> districts,
        List<PartOf> wards,
        Optional<Coverage> coverage,
        Optional<AreaMargin> margin,
        List<String> notes,
        List<UsedTable> tables,
        List<SourceCard> sources) {

    public AreaReceipt {
        districts = List.copyOf(districts);
        wards = List.copyOf(wards);
        notes = List.copyOf(notes);
        tables = List.copyOf(tables);
        sources = List.copyOf(sources);
    }

    /**
     * What was given.
     *
     * @param words what it is, to be read after "from": "1 drawn polygon of 5 points"
     * @param file its name
     * @param sha256 of its bytes, decompressed
     * @param method how members follow from it, in a sentence
     */
    public record Given(String words, String file, String sha256, String method) {}

    /**
     * The people of an area.
     *
     * @param residents in the middle of 2019
     * @param indexResidents those by whom the indices of deprivation of 2019 weigh neighbourhoods: mid-2015, without
     *     prisoners; empty where that table is not here
     */
    public record Headcount(double residents, Optional<Double> indexResidents) {}

    /**
     * A larger place that some of the members lie in.
     *
     * @param neighbourhoods how many members do, and {@code of} how many neighbourhoods it has
     * @param residents those of the area who live in it
     */
    public record PartOf(Place place, int neighbourhoods, int of, double residents) {}

    /**
     * The land that was drawn beside the land of the members, by generalised outlines.
     *
     * @param drawnCovered share of the land drawn that the members cover, 0 to 1
     * @param membersInside share of the members' land that was drawn, 0 to 1
     */
    public record Coverage(double drawnKm2, double membersKm2, double drawnCovered, double membersInside) {}

    /**
     * Between how many people the answer lies.
     *
     * @param least residents of the neighbourhoods that lie wholly inside the line
     * @param most residents of all that it touches
     * @param cut those that it cuts, with most residents first
     */
    public record AreaMargin(double least, double most, List<Cut> cut) {
        public AreaMargin {
            cut = List.copyOf(cut);
        }
    }

    /**
     * A neighbourhood that the line cuts.
     *
     * @param residents of all of it
     * @param shareInside of its land, 0 to 1
     * @param counted whether it counts as a member
     */
    public record Cut(Place neighbourhood, double residents, double shareInside, boolean counted) {}

    /** Whether a table without an open licence was read. */
    public boolean isPrivate() {
        return !UsedTable.areOpen(tables);
    }
}
