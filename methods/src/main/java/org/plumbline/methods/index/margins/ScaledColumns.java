package org.plumbline.methods.index.margins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.methods.index.Normalisation;

/** Every set of columns on every scale that some drawing asks for, made once. A column that two sets share is put on a scale once. */
final class ScaledColumns {
    private final Map<List<Integer>, ColumnSet> sets = new HashMap<>();

    /** @throws org.plumbline.model.problems.NoAnswer if an indicator does not vary */
    ScaledColumns(Preparations preparations, Alternatives<Scaling> scalings, List<Drawing> drawings) {
        Map<double[], Map<Normalisation, double[]>> known = new IdentityHashMap<>();
        for (Drawing drawing : drawings) {
            sets.computeIfAbsent(
                    List.of(drawing.preparation(), drawing.scaling()),
                    set -> new ColumnSet(scaled(
                            preparations.columns(set.get(0)), scalings.values().get(set.get(1)), known)));
        }
    }

    private static double[][] scaled(
            double[][] columns, Scaling scaling, Map<double[], Map<Normalisation, double[]>> known) {
        List<double[]> scaled = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            double[] column = columns[i];
            scaled.add(known.computeIfAbsent(column, one -> new HashMap<>())
                    .computeIfAbsent(scaling.normalisations().get(i), how -> how.apply(column)));
        }
        return scaled.toArray(double[][]::new);
    }

    ColumnSet of(Drawing drawing) {
        ColumnSet set = sets.get(List.of(drawing.preparation(), drawing.scaling()));
        if (set == null) {
            throw new IllegalArgumentException("not foreseen: " + drawing);
        }
        return set;
    }
}
