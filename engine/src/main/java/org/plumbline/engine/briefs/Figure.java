package org.plumbline.engine.briefs;

import java.util.List;

/**
 * A figure of a brief, with where it comes from.
 *
 * @param id by which pages point at it: dots between words, such as {@code money.awarded.own-name}
 * @param what it says, with its definition
 * @param value as published in the table that it comes from; empty where nothing was observed
 */
public record Figure(String id, String what, String value, FigureUnit unit, Origin origin) {

    public Figure {
        if (!id.matches("[a-z0-9.-]+")) {
            throw new IllegalArgumentException("not the id of a figure: " + id);
        }
    }

    /** The value as a number; NaN where nothing was observed. */
    public double number() {
        return value.isEmpty() ? Double.NaN : Double.parseDouble(value);
    }

    public boolean isKnown() {
        return !value.isEmpty();
    }

    /** Where a figure comes from. */
    public sealed interface Origin permits Cell, Published, Worked {}

    /**
     * A cell of a table of a run.
     *
     * @param study the id of the study that the run is of
     * @param row the cells by which the row is found, in the order of {@code keys}
     */
    public record Cell(String study, String table, List<String> keys, List<String> row, String column)
            implements Origin {
        public Cell {
            keys = List.copyOf(keys);
            row = List.copyOf(row);
        }
    }

    /**
     * A cell of a published table, named as the catalogue of sources names it.
     *
     * @param row the cells by which the row is found, in the order of {@code keys}
     */
    public record Published(String table, List<String> keys, List<String> row, String column) implements Origin {
        public Published {
            keys = List.copyOf(keys);
            row = List.copyOf(row);
        }
    }

    /** Worked out by the brief: from which columns, and how. */
    public record Worked(String from, String how) implements Origin {}
}
