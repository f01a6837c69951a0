package org.plumbline.engine.tables;

import java.util.ArrayList;
import java.util.List;

/** Figures that sentences quote, each with its definition, so that no sentence stands without a table. */
final class FigureRows {
    private final List<List<String>> rows = new ArrayList<>();

    void add(String figure, String value, String meaning) {
        rows.add(List.of(figure, value, meaning));
    }

    void add(String figure, long value, String meaning) {
        add(figure, Long.toString(value), meaning);
    }

    /** @param recipes the ids of the recipes that made the figures */
    Table table(List<String> recipes) {
        return new Table(
                "key-figures",
                "The figures that the report quotes",
                recipes,
                List.of(
                        Field.text("figure", "its name"),
                        Field.text("value", "the figure"),
                        Field.text("meaning", "its definition and unit")),
                rows);
    }
}
