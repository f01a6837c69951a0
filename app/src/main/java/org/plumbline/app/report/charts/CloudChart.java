package org.plumbline.app.report.charts;

import java.util.Comparator;
import java.util.List;

/**
 * Every place as a point: need to the right, what was awarded a head upwards, and the line on which the share under the rule
 * lies. What does not fit the scale is named below the chart instead of squeezing all the rest. A place where nobody lives
 * has no amounts a head and no mark.
 *
 * @param lineEnd where the rule's line leaves the chart at the right, in percent from the top
 * @param offScale the places above the scale with their amounts, the largest first
 */
public record CloudChart(
        String alternative,
        List<PairChart.Tick> across,
        List<PairChart.Tick> upwards,
        String lineEnd,
        List<Point> points,
        List<String> offScale) {

    public CloudChart {
        across = List.copyOf(across);
        upwards = List.copyOf(upwards);
        points = List.copyOf(points);
        offScale = List.copyOf(offScale);
    }

    /** A place's mark: {@code x} from the left and {@code y} from the top, in percent. */
    public record Point(String x, String y, boolean more, boolean offScale, String title) {}

    /** A place's need, and pounds a head awarded and under the rule; those are NaN or infinite where nobody lives. */
    public record Case(String name, double need, double awarded, double share) {
        boolean isDrawn() {
            return Double.isFinite(need) && Double.isFinite(awarded) && Double.isFinite(share);
        }
    }

    /** @param most pounds a head at the top of the scale */
    public static CloudChart of(String alternative, List<Case> cases, double most) {
        Scale upwards = Scale.holding(most);
        Scale across = new Scale(100, 5);
        List<Case> drawn = cases.stream().filter(Case::isDrawn).toList();
        double sharePerNeed = drawn.stream()
                .filter(one -> one.need() > 0)
                .mapToDouble(one -> one.share() / one.need())
                .findFirst()
                .orElse(0);
        return new CloudChart(
                alternative,
                across.ticks().stream()
                        .map(tick -> new PairChart.Tick(across.percent(tick), Words.whole(Math.round(tick))))
                        .toList(),
                upwards.ticks().stream()
                        .map(tick -> new PairChart.Tick(upwards.percentFromTop(tick), Words.perHead(tick)))
                        .toList(),
                upwards.percentFromTop(sharePerNeed * across.most()),
                drawn.stream().map(one -> point(one, across, upwards)).toList(),
                drawn.stream()
                        .filter(one -> !upwards.holds(one.awarded()))
                        .sorted(Comparator.comparingDouble(Case::awarded).reversed())
                        .map(one -> one.name() + ", " + Words.perHead(one.awarded()))
                        .toList());
    }

    private static Point point(Case one, Scale across, Scale upwards) {
        return new Point(
                across.percent(one.need()),
                upwards.percentFromTop(one.awarded()),
                one.awarded() >= one.share(),
                !upwards.holds(one.awarded()),
                one.name() + ": awarded " + Words.perHead(one.awarded()) + " a head, share "
                        + Words.perHead(one.share()));
    }
}
