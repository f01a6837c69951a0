package org.plumbline.app.report.budgeting;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.app.report.charts.BarChart;
import org.plumbline.app.report.charts.Words;
import org.plumbline.methods.budgeting.reasons.Representation;

/** How many voters got how much of what they asked for. */
final class GotWords {
    private static final int MOST_BARS = 12;

    private final Representation representation;

    GotWords(Representation representation) {
        this.representation = representation;
    }

    String finding() {
        long voters = representation.all().voters();
        long got = representation.all().gotSomething();
        if (voters == 0) {
            return "Nobody voted";
        }
        if (got == 0) {
            return "No voter gets anything that they asked for";
        }
        return got == voters
                ? "Every voter gets something that they asked for"
                : "Of 100 voters, " + hundredths(got, voters) + " get something that they asked for";
    }

    /** What is nearly all or nearly none is not said to be all or none. */
    private static String hundredths(long part, long whole) {
        long rounded = Math.round(100.0 * part / whole);
        return rounded == 100 ? "more than 99" : rounded == 0 ? "fewer than one" : Long.toString(rounded);
    }

    static String share(Representation.Group group) {
        return group.voters() == 0 ? "nobody" : Words.percent((double) group.gotSomething() / group.voters());
    }

    private static String label(int funded) {
        return funded == 0 ? "None of them" : Words.countFirst(funded) + (funded == 1 ? " project" : " projects");
    }

    BarChart bars() {
        List<Long> counts = representation.all().byFunded();
        long voters = Math.max(1, representation.all().voters());
        List<BarChart.Bar> bars = new ArrayList<>();
        int last = Math.min(counts.size(), MOST_BARS) - 1;
        for (int funded = 0; funded <= last; funded++) {
            boolean rest = funded == last && counts.size() > MOST_BARS;
            long count = rest
                    ? counts.subList(funded, counts.size()).stream()
                            .mapToLong(Long::longValue)
                            .sum()
                    : counts.get(funded);
            bars.add(new BarChart.Bar(
                    "",
                    label(funded) + (rest ? " or more" : ""),
                    "",
                    count,
                    funded == 0,
                    Words.whole(count) + (count == 1 ? " voter" : " voters") + ", "
                            + Words.percent((double) count / voters)));
        }
        return BarChart.of("Voters by how many of the projects that they voted for are funded", bars);
    }
}
