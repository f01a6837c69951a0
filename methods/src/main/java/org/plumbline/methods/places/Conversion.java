package org.plumbline.methods.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.Containment;
import org.plumbline.model.places.Places;

/**
 * Carries figures from one set of places to another by the people who live in the pieces that they have in common. Ranks and
 * tenths are not figures that it can carry: whoever calls refuses them. Linear in pieces.
 */
public final class Conversion {
    private final Places from;
    private final Places to;
    private final List<Piece> pieces;
    private final double[] population;

    /** An area and one that has land in common with it, as a row of a look-up says. */
    public record Pair(AreaCode from, AreaCode to) {}

    private Conversion(Places from, Places to, List<Piece> pieces, double[] population) {
        this.from = from;
        this.to = to;
        this.pieces = List.copyOf(pieces);
        this.population = population;
    }

    /**
     * A conversion between two vintages. The people of an area that was divided are taken to be spread as the people of the areas
     * that it became; those of an area made of several are taken to come from each alike, until {@link #weightedBy} says better.
     *
     * @param pairs in any order; a pair that stands twice counts once
     * @param population residents of each place of {@code to}
     * @throws IllegalArgumentException if a pair names a code that is among neither
     */
    public static Conversion of(Places from, Places to, List<Pair> pairs, double[] population) {
        requireAsMany(population, to);
        List<int[]> links = new ArrayList<>();
        for (Pair pair : new LinkedHashSet<>(pairs)) {
            links.add(new int[] {from.indexOf(pair.from()), to.indexOf(pair.to())});
        }
        links.sort((a, b) -> a[0] == b[0] ? Integer.compare(a[1], b[1]) : Integer.compare(a[0], b[0]));
        double[] shares =
                links.stream().mapToDouble(link -> population[link[1]]).toArray();
        double[] parts = new double[shares.length];
        Arrays.fill(parts, 1);
        return built(from, to, links, shares, parts, population);
    }

    /**
     * A conversion from small areas to the larger ones that they lie in: every piece is whole, and the parts are weighted by
     * residents.
     *
     * @param childPopulation residents of each child
     */
    public static Conversion upTo(Containment containment, double[] childPopulation) {
        requireAsMany(childPopulation, containment.children());
        double[] population = new double[containment.parents().size()];
        List<Pair> pairs = new ArrayList<>();
        for (int child = 0; child < childPopulation.length; child++) {
            int parent = containment.parentOf(child);
            if (parent != Containment.NONE) {
                population[parent] += childPopulation[child];
                pairs.add(new Pair(
                        containment.children().at(child).code(),
                        containment.parents().at(parent).code()));
            }
        }
        return of(containment.children(), containment.parents(), pairs, population)
                .weightedBy(childPopulation);
    }

    /**
     * The same pieces and shares, with the parts of each later area in proportion to the people who come from each earlier one.
     *
     * @param fromPopulation residents of each place of {@code from}
     */
    public Conversion weightedBy(double[] fromPopulation) {
        requireAsMany(fromPopulation, from);
        double[] people = pieces.stream()
                .mapToDouble(piece -> piece.share() * fromPopulation[piece.from()])
                .toArray();
        double[] shares = pieces.stream().mapToDouble(Piece::share).toArray();
        return built(from, to, links(), shares, people, population);
    }

    /**
     * From these places to those of a further conversion: the shares and the parts of the pieces on each way multiplied, then
     * added over the ways. The fit is that of the places tied together over both.
     *
     * @throws IllegalArgumentException if {@code next} does not start from the places where this ends
     * @throws org.plumbline.model.problems.NoAnswer if this reaches a place that {@code next} maps to nothing, or {@code next} starts
     *     from one that nothing reaches: one after the other, each has a receipt that says so
     */
    public Conversion then(Conversion next) {
        if (!to.list().equals(next.from.list())) {
            throw new IllegalArgumentException(
                    "a conversion to " + to.size() + " " + to.type().plural() + " of "
                            + to.vintage() + ", then one from " + next.from.size() + " "
                            + next.from.type().plural() + " of " + next.from.vintage());
        }
        List<Piece> composed = Composition.of(pieces, next.pieces, from.size(), next.to.size());
        return new Conversion(from, next.to, composed, next.population);
    }

    private static Conversion built(
            Places from, Places to, List<int[]> links, double[] shares, double[] parts, double[] population) {
        double[] whole =
                normalised(shares, links.stream().mapToInt(link -> link[0]).toArray(), from.size());
        double[] of = normalised(parts, links.stream().mapToInt(link -> link[1]).toArray(), to.size());
        List<Fit> fits = Components.fits(links, from.size(), to.size());
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < whole.length; i++) {
            pieces.add(new Piece(links.get(i)[0], links.get(i)[1], whole[i], of[i], fits.get(i)));
        }
        return new Conversion(from, to, pieces, population.clone());
    }

    private List<int[]> links() {
        return pieces.stream()
                .map(piece -> new int[] {piece.from(), piece.to()})
                .toList();
    }

    /** Weights divided by the sum of those of their group; alike in a group that weighs nothing. */
    private static double[] normalised(double[] weights, int[] groups, int count) {
        double[] sums = new double[count];
        int[] sizes = new int[count];
        for (int i = 0; i < weights.length; i++) {
            sums[groups[i]] += weights[i];
            sizes[groups[i]]++;
        }
        double[] shares = new double[weights.length];
        Arrays.setAll(shares, i -> sums[groups[i]] == 0 ? 1.0 / sizes[groups[i]] : weights[i] / sums[groups[i]]);
        return shares;
    }

    private static void requireAsMany(double[] values, Places places) {
        if (values.length != places.size()) {
            throw new IllegalArgumentException(values.length + " values, " + places.size() + " places");
        }
    }

    public Places from() {
        return from;
    }

    public Places to() {
        return to;
    }

    /** In the order of {@code from}, then of {@code to}. */
    public List<Piece> pieces() {
        return pieces;
    }

    /**
     * Counts, such as people or money: each divided by the shares and added up. Totals stay what they were, but for places that
     * are mapped to nothing.
     *
     * @param counts one a place of {@code from}; NaN is a gap
     * @return one a place of {@code to}; NaN where nothing is mapped to it or where a part of it has a gap
     */
    public double[] counts(double[] counts) {
        return added(counts, Piece::share);
    }

    /**
     * Rates and scores: the means of the parts, weighted by people. A rate that is one everywhere stays so.
     *
     * @param rates one a place of {@code from}; NaN is a gap
     * @return as for {@link #counts}
     */
    public double[] rates(double[] rates) {
        return added(rates, Piece::part);
    }

    private double[] added(double[] values, ToDoubleFunction<Piece> weight) {
        requireAsMany(values, from);
        double[] converted = new double[to.size()];
        boolean[] reached = new boolean[to.size()];
        for (Piece piece : pieces) {
            converted[piece.to()] += weight.applyAsDouble(piece) * values[piece.from()];
            reached[piece.to()] = true;
        }
        Arrays.setAll(converted, i -> reached[i] ? converted[i] : Double.NaN);
        return converted;
    }

    /** What the conversion did, by the residents of {@code to}. */
    public ConversionReceipt receipt() {
        return receipt(place -> true);
    }

    /**
     * The same of some places only, where figures are given for a part of the country. Which places are mapped to nothing is told of
     * all.
     *
     * @param wanted which indexes of {@code to}
     */
    public ConversionReceipt receipt(IntPredicate wanted) {
        return ConversionReceipt.of(from, to, pieces, population, wanted);
    }
}
