package org.plumbline.app.report.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.plumbline.engine.tables.Decimals;

/**
 * A value over time beside England's: a line with a dot for each period and its published interval as a band, England's as a dashed
 * line. All positions are in a box of 100 by 100, which the page stretches.
 *
 * @param place points of its line, as SVG has them
 * @param england likewise
 * @param band a closed outline; empty where no intervals are published
 * @param first period and last, under the two ends
 * @param then the place's value in the first, {@code latest} in the last
 * @param thenTop how far down these two stand, in percent
 *
 */
public record TimeChart(
        String alternative,
        String name,
        String place,
        String england,
        String band,
        List<Dot> dots,
        String first,
        String last,
        String then,
        String latest,
        String thenTop,
        String nowTop) {
    /** Room above and below the lines, as a share of the range. */
    private static final double ROOM = 0.12;

    public TimeChart {
        dots = List.copyOf(dots);
    }

    /** One period of the place's, in percent of the picture. */
    public record Dot(String left, String top) {}

    /**
     * What is drawn of one period.
     *
     * @param day by which it is placed from left to right
     * @param low NaN where no interval is published, as {@code high}; {@code england} NaN where it has no value
     */
    public record Value(String period, long day, double place, double low, double high, double england) {}

    /**
     * @param alternative in words what it shows
     * @param values two or more, the earliest first
     */
    public static TimeChart of(String alternative, String name, List<Value> values, String then, String latest) {
        Frame frame = Frame.of(values);
        Value first = values.get(0);
        Value last = values.get(values.size() - 1);
        return new TimeChart(
                alternative,
                name,
                line(
                        frame,
                        values.stream()
                                .map(value -> new double[] {value.day(), value.place()})
                                .toList()),
                line(
                        frame,
                        values.stream()
                                .filter(value -> !Double.isNaN(value.england()))
                                .map(value -> new double[] {value.day(), value.england()})
                                .toList()),
                band(frame, values),
                values.stream()
                        .map(value -> new Dot(frame.left(value.day()), frame.top(value.place())))
                        .toList(),
                first.period(),
                last.period(),
                then,
                latest,
                frame.top(first.place()),
                frame.top(last.place()));
    }

    private static String line(Frame frame, List<double[]> points) {
        return points.stream()
                .map(point -> frame.left(point[0]) + "," + frame.top(point[1]))
                .collect(Collectors.joining(" "));
    }

    private static String band(Frame frame, List<Value> values) {
        List<Value> known = values.stream()
                .filter(value -> !Double.isNaN(value.low()) && !Double.isNaN(value.high()))
                .toList();
        List<double[]> outline = new ArrayList<>();
        known.forEach(value -> outline.add(new double[] {value.day(), value.high()}));
        for (int i = known.size() - 1; i >= 0; i--) {
            outline.add(new double[] {known.get(i).day(), known.get(i).low()});
        }
        return line(frame, outline);
    }

    /** Which days and values the picture spans. */
    private record Frame(double from, double to, double least, double most) {

        static Frame of(List<Value> values) {
            double[] all = values.stream()
                    .flatMapToDouble(
                            value -> DoubleStream.of(value.place(), value.low(), value.high(), value.england()))
                    .filter(value -> !Double.isNaN(value))
                    .toArray();
            double least = DoubleStream.of(all).min().orElse(0);
            double most = DoubleStream.of(all).max().orElse(1);
            double room = most > least ? ROOM * (most - least) : 1;
            return new Frame(values.get(0).day(), values.get(values.size() - 1).day(), least - room, most + room);
        }

        String left(double day) {
            return Decimals.fixed(100 * (day - from) / (to - from), 3);
        }

        String top(double value) {
            return Decimals.fixed(100 * (most - value) / (most - least), 3);
        }
    }
}
