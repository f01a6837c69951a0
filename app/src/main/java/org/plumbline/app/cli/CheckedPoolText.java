package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.plumbline.engine.sortition.quotas.CheckedPool;
import org.plumbline.model.problems.Quotation;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Pool;
import org.plumbline.model.sortition.Quota;

/** A pool beside its quotas, value by value. */
final class CheckedPoolText {
    private static final List<String> HEADING = List.of("seats", "people", "per cent");

    private final CheckedPool checked;

    CheckedPoolText(CheckedPool checked) {
        this.checked = checked;
    }

    void print(PrintWriter text) {
        Pool pool = checked.assembly().pool();
        checked.remarks().forEach(remark -> text.println("Note     " + Quotation.visible(remark)));
        text.println("People   " + pool.people() + ", of " + checked.kinds() + " different kinds");
        if (checked.assembly().onePerHousehold()) {
            text.println("Homes    " + checked.households() + "; at most one person of each may be on the panel");
        }
        text.println("Panel    " + checked.assembly().quotas().panelSize() + " seats");
        text.println();
        ValueLines lines = new ValueLines(HEADING);
        List<Feature> features = checked.assembly().quotas().features();
        for (int number = 0; number < features.size(); number++) {
            Feature feature = features.get(number);
            int[] people = pool.counts(number, feature.quotas().size());
            lines.feature(feature.name());
            for (int value = 0; value < people.length; value++) {
                Quota quota = feature.quotas().get(value);
                int missing = quota.least() - people[value];
                lines.value(
                        quota.value(),
                        List.of(
                                ValueLines.seats(quota),
                                Integer.toString(people[value]),
                                percent(people[value], pool.people())),
                        missing > 0 ? missing + " too few" : "");
            }
        }
        lines.print(text);
    }

    private static String percent(int some, int all) {
        return BigDecimal.valueOf(100L * some)
                .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
