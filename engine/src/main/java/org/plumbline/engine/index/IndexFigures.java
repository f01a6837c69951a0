package org.plumbline.engine.index;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The figures that an index is built from, laid out by column. Places are what the rows are: neighbourhoods, wards, schools, countries.
 *
 * @param what the rows are, so that indices of other places are not taken for the same: "districts" or "rows"
 * @param codes what tells them apart, in the order of the table
 * @param names for readers
 */
public record IndexFigures(
        String what,
        List<String> codes,
        List<String> names,
        Map<String, Numbers> numbers,
        Map<String, List<String>> texts) {

    public IndexFigures {
        codes = List.copyOf(codes);
        names = List.copyOf(names);
        numbers = Map.copyOf(numbers);
        texts = Map.copyOf(texts);
    }

    public int places() {
        return codes.size();
    }

    /** The column's values, one a place; NaN where nothing was observed. Not to be written to. */
    public double[] column(String column) {
        return Objects.requireNonNull(numbers.get(column), column).values;
    }

    /** The column's texts, one a place; empty where there is none. */
    public List<String> textsOf(String column) {
        return Objects.requireNonNull(texts.get(column), column);
    }

    /** A column of numbers. */
    public static final class Numbers {
        private final double[] values;

        Numbers(double[] values) {
            this.values = values;
        }
    }
}
