package org.plumbline.methods.index.weights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.model.problems.NoAnswer;

/**
 * A panel shares out points, and the parts count by what they get: each panellist's points are first brought to a sum of 100, so that nobody
 * counts for more by giving more, then averaged. OECD/JRC Handbook, 2008, section 6.2 (budget allocation).
 *
 * @param points one list a panellist, one number a part, not negative
 */
public record Ballots(List<List<Double>> points) implements Weigher {

    /**
     * What the panel gave one part, in points of 100.
     *
     * @param mean what it counts
     * @param deviation between panellists (with n - 1); NaN if there is only one
     * @param least of any panellist
     * @param most of any panellist
     */
    public record Spread(double mean, double deviation, double least, double most) {}

    /** @throws IllegalArgumentException if there is no ballot, they are not of one length, or one is negative or gives nothing */
    public Ballots {
        points = points.stream().map(List::copyOf).toList();
        if (points.isEmpty() || points.get(0).isEmpty()) {
            throw new IllegalArgumentException("no ballots");
        }
        int parts = points.get(0).size();
        for (List<Double> ballot : points) {
            boolean wrong = ballot.stream().anyMatch(one -> !(one >= 0 && one < Double.POSITIVE_INFINITY));
            if (ballot.size() != parts || wrong || ballot.stream().noneMatch(one -> one > 0)) {
                throw new IllegalArgumentException("not a ballot over " + parts + " parts: " + ballot);
            }
        }
    }

    /** What the panel gave each part. */
    public List<Spread> spreads() {
        List<Spread> spreads = new ArrayList<>();
        for (int part = 0; part < points.get(0).size(); part++) {
            spreads.add(spread(given(part)));
        }
        return spreads;
    }

    private double[] given(int part) {
        return points.stream()
                .mapToDouble(ballot -> {
                    double sum = 0;
                    for (double one : ballot) {
                        sum += one;
                    }
                    return 100 * ballot.get(part) / sum;
                })
                .toArray();
    }

    private static Spread spread(double[] given) {
        double sum = 0;
        for (double one : given) {
            sum += one;
        }
        double mean = sum / given.length;
        double squares = 0;
        for (double one : given) {
            squares += (one - mean) * (one - mean);
        }
        return new Spread(
                mean,
                given.length < 2 ? Double.NaN : Math.sqrt(squares / (given.length - 1)),
                Arrays.stream(given).min().orElseThrow(),
                Arrays.stream(given).max().orElseThrow());
    }

    /** @throws NoAnswer if the ballots are over another number of parts */
    @Override
    public double[] weigh(List<String> names, double[][] parts) {
        if (points.get(0).size() != parts.length) {
            throw new NoAnswer("The ballots are over " + points.get(0).size() + " parts, but there are " + parts.length
                    + ": " + String.join(", ", names) + ". Give each ballot a number for each.");
        }
        return Shares.of(spreads().stream().mapToDouble(Spread::mean).toArray());
    }

    @Override
    public String inWords() {
        return "as the " + points.size() + " ballots of a panel share out 100 points";
    }

    @Override
    public String id() {
        return "ballots";
    }
}
