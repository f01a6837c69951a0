package org.plumbline.engine.replication;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.engine.data.TableReads;
import org.plumbline.methods.index.steps.CountEvidence;
import org.plumbline.methods.index.steps.Groups;
import org.plumbline.methods.index.steps.KnownCounts;
import org.plumbline.methods.index.steps.Shrink;
import org.plumbline.methods.index.steps.Stage;
import org.plumbline.recipes.PartInput;
import org.plumbline.sources.DataTable;

/** Rates from counts, each steadied by that of the area around. A count that is not published gives no rate; it is not nought. */
final class SteadiedRates {
    private final KeyedRows rows;
    private final TableReads reads;

    SteadiedRates(KeyedRows rows, TableReads reads) {
        this.rows = rows;
        this.reads = reads;
    }

    /** One a row, 0 to 1; NaN where the count is not published. */
    double[] of(PartInput.OfCounts rule) {
        double[] cases =
                times(rule.counted(), column(rule.cases().table(), rule.cases().column()));
        double[] among =
                times(rule.counted(), column(rule.among().table(), rule.among().column()));
        double[] rates = new double[cases.length];
        Arrays.setAll(rates, row -> cases[row] / among[row]);
        CountEvidence evidence = new CountEvidence(KnownCounts.of(cases), among, 1);
        return new Shrink(List.of(Optional.of(evidence)), new Groups("area around", around(rule)))
                .apply(Stage.observed(List.of(rule.title()), new double[][] {rates}))
                .values()[0];
    }

    private double[] column(String table, String column) {
        return rows.laidOut(reads.data(table), column, Optional.empty());
    }

    private static double[] times(int factor, double[] values) {
        return Arrays.stream(values).map(value -> factor * value).toArray();
    }

    /** The number of the area around each row. */
    private int[] around(PartInput.OfCounts rule) {
        DataTable table = reads.data(rule.among().table());
        Map<String, Integer> numbers = new HashMap<>();
        double[] numbered = table.codes(rule.around()).stream()
                .mapToDouble(code -> numbers.computeIfAbsent(code.text(), first -> numbers.size()))
                .toArray();
        return Arrays.stream(rows.laidOut(table, numbered))
                .mapToInt(number -> Double.isNaN(number) ? Groups.NONE : (int) number)
                .toArray();
    }
}
