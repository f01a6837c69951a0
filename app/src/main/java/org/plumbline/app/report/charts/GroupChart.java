package org.plumbline.app.report.charts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Groups of places in order, each with what was awarded a head under every rule of attribution and the share under the rule:
 * a square, a diamond, a ring.
 */
public record GroupChart(String alternative, List<PairChart.Tick> ticks, List<Row> rows) {

    public GroupChart {
        ticks = List.copyOf(ticks);
        rows = List.copyOf(rows);
    }

    /** One group: positions in percent, and what each mark stands for as text. */
    public record Row(String name, List<Mark> marks) {
        public Row {
            marks = List.copyOf(marks);
        }

        /** What a reader of the screen says: each mark by what it stands for. */
        public String spoken() {
            return marks.stream()
                    .map(mark -> mark.meaning() + " " + mark.text())
                    .collect(Collectors.joining("; "));
        }
    }

    /** A mark of one of the shapes {@code square}, {@code diamond} and {@code ring}. */
    public record Mark(String shape, String meaning, String percent, String text) {}

    /** One group's amounts in pounds a head, in the order of the shapes; NaN or infinite where nobody lives. */
    public record Group(String name, List<Double> amounts) {
        public Group {
            amounts = List.copyOf(amounts);
        }
    }

    /** What one mark of every group is: its shape, and what it stands for. */
    public record Series(String shape, String meaning) {}

    /** @param series one an amount */
    public static GroupChart of(String alternative, List<Series> series, List<Group> groups) {
        double most = groups.stream()
                .flatMap(group -> group.amounts().stream())
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite)
                .max()
                .orElse(1);
        Scale scale = Scale.holding(Math.max(most, 1));
        return new GroupChart(
                alternative,
                scale.ticks().stream()
                        .map(tick -> new PairChart.Tick(scale.percent(tick), Words.perHead(tick)))
                        .toList(),
                groups.stream().map(group -> row(group, series, scale)).toList());
    }

    private static Row row(Group group, List<Series> series, Scale scale) {
        return new Row(
                group.name(),
                IntStream.range(0, series.size())
                        .filter(i -> Double.isFinite(group.amounts().get(i)))
                        .mapToObj(i -> new Mark(
                                series.get(i).shape(),
                                series.get(i).meaning(),
                                scale.percent(group.amounts().get(i)),
                                Words.perHead(group.amounts().get(i))))
                        .toList());
    }
}
