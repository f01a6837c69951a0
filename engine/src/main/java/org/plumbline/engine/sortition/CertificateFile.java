package org.plumbline.engine.sortition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.methods.sortition.Certificate;
import org.plumbline.methods.sortition.Lottery;
import org.plumbline.methods.sortition.PoolClasses;

/**
 * {@code certificate.csv}: for each stage its level in 10^12ths and, for each class with a weight, the weight and whether the
 * class is settled at this stage. Classes without a weight are left out. Without rows where nothing is proved in this form.
 */
final class CertificateFile {
    private static final List<String> COLUMNS = List.of("stage", "level", "class", "weight", "settled");
    private static final long MOST_WEIGHTS_HELD = 20_000_000;

    private CertificateFile() {}

    /** @param method the id of the recipe, where there are several; else empty */
    static String name(String method) {
        return "certificate" + (method.isEmpty() ? "" : "-" + method) + ".csv";
    }

    static byte[] bytes(Certificate certificate) {
        List<List<String>> rows = new ArrayList<>();
        for (int number = 0; number < certificate.stages().size(); number++) {
            Certificate.Stage stage = certificate.stages().get(number);
            boolean[] settled = new boolean[stage.classes()];
            for (int place = 0; place < stage.settledCount(); place++) {
                settled[stage.settled(place)] = true;
            }
            for (int one = 0; one < stage.classes(); one++) {
                if (settled[one] || stage.weight(one) != 0) {
                    rows.add(List.of(
                            Integer.toString(number + 1),
                            Long.toString(stage.level()),
                            Integer.toString(one + 1),
                            Long.toString(stage.weight(one)),
                            settled[one] ? "yes" : "no"));
                }
            }
        }
        return PlainRows.bytes(COLUMNS, rows.size(), rows::get);
    }

    /** @throws org.plumbline.model.problems.WrongInput if the file is none of this pool's */
    static Certificate read(String name, byte[] bytes, PoolClasses classes) {
        PlainRows rows = new PlainRows(name, bytes, COLUMNS);
        boolean[] settledBefore = new boolean[classes.count()];
        List<Certificate.Stage> stages = new ArrayList<>();
        int row = 0;
        while (row < rows.size()) {
            int number = rows.count(row, 0, stages.size() + 1, stages.size() + 1);
            if ((long) number * classes.count() > MOST_WEIGHTS_HELD) {
                throw rows.wrong("more stages than can be looked at", number + " stages", "fewer");
            }
            int end = row;
            while (end < rows.size() && rows.text(end, 0).equals(rows.text(row, 0))) {
                end++;
            }
            stages.add(stage(rows, row, end, settledBefore));
            row = end;
        }
        return new Certificate(stages);
    }

    private static Certificate.Stage stage(PlainRows rows, int from, int to, boolean[] settledBefore) {
        long level = rows.number(from, 1, 0, Lottery.ONE);
        long[] weights = new long[settledBefore.length];
        int[] settled = new int[to - from];
        int count = 0;
        int last = 0;
        for (int row = from; row < to; row++) {
            rows.number(row, 1, level, level);
            int one = rows.count(row, 2, last + 1, weights.length) - 1;
            weights[one] = rows.number(row, 3, 0, Certificate.MOST_SUM);
            last = one + 1;
            String said = rows.text(row, 4);
            if (said.equals("yes") && !settledBefore[one]) {
                settledBefore[one] = true;
                settled[count++] = one;
            } else if (!said.equals("no")) {
                throw rows.wrong(row, 4, said, "no, or yes for a class that was not settled before");
            }
        }
        return new Certificate.Stage(level, Arrays.copyOf(settled, count), weights);
    }
}
