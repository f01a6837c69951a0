package org.plumbline.methods.index.build;

import java.util.Collections;
import java.util.List;
import org.plumbline.methods.index.Normalisation;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.model.problems.NoAnswer;

/** How each indicator is put on one scale: one normalisation an indicator, in the order of the columns. */
public record Scaling(List<Normalisation> normalisations) {
    public Scaling {
        normalisations = List.copyOf(normalisations);
        if (normalisations.isEmpty()) {
            throw new IllegalArgumentException("no indicators");
        }
    }

    /** The same for all indicators. */
    public static Scaling everywhere(Normalisation normalisation, int indicators) {
        return new Scaling(Collections.nCopies(indicators, normalisation));
    }

    /**
     * One column on its scale.
     *
     * @param indicator its number from 0
     * @param column one value a place, more being more of what the index measures; left as it is
     * @throws NoAnswer if the column does not vary, naming the indicator
     */
    public double[] apply(int indicator, double[] column, Tree tree) {
        try {
            return normalisations.get(indicator).apply(column);
        } catch (NoAnswer unnamed) {
            throw new NoAnswer(tree.element(indicator).id() + ": " + unnamed.getMessage());
        }
    }

    /** All columns on their scales, as the former. */
    public double[][] apply(double[][] columns, Tree tree) {
        double[][] scaled = new double[columns.length][];
        for (int i = 0; i < columns.length; i++) {
            scaled[i] = apply(i, columns[i], tree);
        }
        return scaled;
    }
}
