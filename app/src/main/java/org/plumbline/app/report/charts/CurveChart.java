package org.plumbline.app.report.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.engine.tables.Decimals;

/**
 * A probability that rises with a count: a line from 0 to 1 with a band of what is certain, a dashed line at the probability that is
 * wanted, and a dot at the count that is chosen. All positions are in a box of 100 by 100, which the page stretches.
 *
 * @param line points of the line, as SVG has them
 * @param band a closed outline
 * @param wantedTop how far down the dashed line lies, in percent
 * @param left of the dot, in percent, as {@code top}
 * @param wanted the probability that is wanted, as text
 * @param chosen the count and its probability, as text
 * @param last the largest count, as text
 */
public record CurveChart(
        String alternative,
        String line,
        String band,
        String wantedTop,
        String left,
        String top,
        String wanted,
        String chosen,
        String last) {

    /** A count, the share seen, and between which bounds it certainly lies. */
    public record Point(int count, double share, double low, double high) {}

    /**
     * @param points at least two, ascending
     * @param wanted 0 to 1
     * @param chosen one of the points
     */
    public static CurveChart of(
            String alternative,
            List<Point> points,
            double wanted,
            String wantedText,
            Point chosen,
            String chosenText,
            String last) {
        double most = points.get(points.size() - 1).count();
        List<String> band = new ArrayList<>();
        points.forEach(point -> band.add(at(point.count(), point.high(), most)));
        for (int i = points.size() - 1; i >= 0; i--) {
            band.add(at(points.get(i).count(), points.get(i).low(), most));
        }
        return new CurveChart(
                alternative,
                points.stream()
                        .map(point -> at(point.count(), point.share(), most))
                        .collect(Collectors.joining(" ")),
                String.join(" ", band),
                down(wanted),
                along(chosen.count(), most),
                down(chosen.share()),
                wantedText,
                chosenText,
                last);
    }

    private static String at(int count, double share, double most) {
        return along(count, most) + "," + down(share);
    }

    private static String along(int count, double most) {
        return Decimals.fixed(100 * count / most, 3);
    }

    private static String down(double share) {
        return Decimals.fixed(100 - 100 * share, 3);
    }
}
