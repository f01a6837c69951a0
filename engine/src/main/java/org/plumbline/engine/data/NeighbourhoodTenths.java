package org.plumbline.engine.data;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.problems.WrongValue;

/** The tenth of deprivation of each neighbourhood (LSOA) of England, from the table of an edition of the indices. */
public final class NeighbourhoodTenths {
    private static final String TENTH = "imd_decile";

    /** Which edition of the English Indices of Deprivation says the tenth. */
    public enum Edition {
        /** Neighbourhoods of 2011. */
        OF_2019("iod-2019-lsoa"),
        /** Neighbourhoods of 2021. */
        OF_2025("iod-2025-lsoa");

        private final String table;

        Edition(String table) {
            this.table = table;
        }

        /** The year, as people name it. */
        public String year() {
            return name().substring("OF_".length());
        }

        /** The table's name in the catalogue. */
        public String table() {
            return table;
        }
    }

    private final AreaTable table;
    private final double[] tenths;

    private NeighbourhoodTenths(AreaTable table) {
        this.table = table;
        this.tenths = table.numbers(TENTH);
    }

    /**
     * @param reads remembers the table as one that was used
     * @throws org.plumbline.model.problems.CannotSay if the table is not here
     */
    public static NeighbourhoodTenths read(TableReads reads, Edition edition) {
        reads.want(edition.table, List.of(TENTH));
        return new NeighbourhoodTenths(reads.areas(edition.table, "england"));
    }

    /** The tenth, 1 for the most deprived, of the neighbourhood of that code; empty where the text is not the code of one. */
    public OptionalInt find(String code) {
        return code(code)
                .map(known -> table.places().findIndex(known))
                .filter(OptionalInt::isPresent)
                .map(place -> OptionalInt.of((int) tenths[place.getAsInt()]))
                .orElse(OptionalInt.empty());
    }

    private static Optional<AreaCode> code(String text) {
        try {
            return Optional.of(AreaCode.parse(text));
        } catch (WrongValue none) {
            return Optional.empty();
        }
    }
}
