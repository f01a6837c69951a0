package org.plumbline.methods.index.margins;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.methods.index.Normalisation;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.methods.index.build.Scaling;

/** Every set of columns on every scale that some drawing asks for, made once. A column that two sets share is put on a scale once. */
final class ScaledColumns {
    private final Map<List<Integer>, ColumnSet> sets = new HashMap<>();

    /** @throws org.plumbline.model.problems.NoAnswer if an indicator does not vary */
    ScaledColumns(ChoiceSpace space, List<Drawing> drawings) {
        Map<double[], Map<Normalisation, double[]>> known = new IdentityHashMap<>();
        for (Drawing drawing : drawings) {
            sets.computeIfAbsent(
                    List.of(drawing.preparation(), drawing.scaling()),
                    set -> new ColumnSet(scaled(
                            space.preparations().columns(set.get(0)),
                            space.scalings().values().get(set.get(1)),
                            space.stated(),
                            known)));
        }
    }

    private static double[][] scaled(
            double[][] columns, Scaling scaling, Tree tree, Map<double[], Map<Normalisation, double[]>> known) {
        double[][] scaled = new double[columns.length][];
        for (int i = 0; i < columns.length; i++) {
            int indicator = i;
            Normalisation how = scaling.normalisations().get(i);
            scaled[i] = known.computeIfAbsent(columns[i], column -> new HashMap<>())
                    .computeIfAbsent(how, same -> scaling.apply(indicator, columns[indicator], tree));
        }
        return scaled;
    }

    ColumnSet of(Drawing drawing) {
        ColumnSet set = sets.get(List.of(drawing.preparation(), drawing.scaling()));
        if (set == null) {
            throw new IllegalArgumentException("not foreseen: " + drawing);
        }
        return set;
    }
}
