package org.plumbline.methods.index.margins;

import java.util.List;

/**
 * The indicators after the steps that come before one scale, as often as those steps could have been taken otherwise: with another
 * way of filling gaps, another treatment of outliers. Every combination is made once, before anything is drawn.
 */
public final class Preparations {
    private final List<Alternatives<String>> choices;
    private final List<double[][]> columns;

    private Preparations(List<Alternatives<String>> choices, List<double[][]> columns) {
        this.choices = List.copyOf(choices);
        this.columns = List.copyOf(columns);
        int combinations = choices.stream().mapToInt(Alternatives::size).reduce(1, Math::multiplyExact);
        if (combinations != columns.size()) {
            throw new IllegalArgumentException(combinations + " combinations, " + columns.size() + " sets of columns");
        }
    }

    /**
     * One set of columns, and nothing to choose.
     *
     * @param columns one array an indicator, one value a place, NaN where there is none; more is more of what the index measures, the
     *     direction of an indicator having been applied. Handed over, not copied
     */
    public static Preparations only(double[][] columns) {
        return new Preparations(List.of(), List.<double[][]>of(columns));
    }

    /**
     * @param choice what is chosen, such as "treatment"
     * @param names what each alternative is called, the stated one first
     * @param columns one set an alternative, each as in {@link #only}
     */
    public static Preparations among(String choice, List<String> names, List<double[][]> columns) {
        return new Preparations(List.of(new Alternatives<>(choice, names, names)), columns);
    }

    /**
     * Several choices, such as how gaps are filled and how outliers are treated.
     *
     * @param choices the alternatives of each by name, the stated one first
     * @param columns one set a combination, in the order in which the last choice runs through its alternatives first
     */
    public static Preparations of(List<Alternatives<String>> choices, List<double[][]> columns) {
        return new Preparations(choices, columns);
    }

    /** The choices, open or not. */
    public List<Alternatives<String>> choices() {
        return choices;
    }

    /** How many sets of columns there are. */
    public int size() {
        return columns.size();
    }

    public int places() {
        return columns.get(0)[0].length;
    }

    /** The set of that number; the stated one is 0. Not to be written to. */
    double[][] columns(int number) {
        return columns.get(number);
    }
}
