package org.plumbline.methods.index.margins;

import java.util.Collections;
import java.util.List;
import org.plumbline.methods.index.Normalisation;

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
     * The columns on their scales.
     *
     * @param columns one array an indicator, more being more of what the index measures; left as they are
     * @throws org.plumbline.model.problems.NoAnswer if an indicator does not vary
     */
    double[][] apply(double[][] columns) {
        if (columns.length != normalisations.size()) {
            throw new IllegalArgumentException(columns.length + " columns, " + normalisations.size() + " scales");
        }
        double[][] scaled = new double[columns.length][];
        for (int i = 0; i < columns.length; i++) {
            scaled[i] = normalisations.get(i).apply(columns[i]);
        }
        return scaled;
    }
}
