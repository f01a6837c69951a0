package org.plumbline.engine.places;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.methods.places.Conversion;
import org.plumbline.methods.places.Piece;
import org.plumbline.model.places.Place;

/** One column of figures before and after it was carried. Gaps are NaN. */
public final class CarriedColumn {
    private final String name;
    private final boolean count;
    private final double[] given;
    private final double[] carried;
    private final Conversion conversion;

    private CarriedColumn(String name, boolean count, double[] given, double[] carried, Conversion conversion) {
        this.name = name;
        this.count = count;
        this.given = given;
        this.carried = carried;
        this.conversion = conversion;
    }

    /**
     * Figures that are added up. A place of which a part has a gap gets none: what is there is not the whole.
     *
     * @param given one a place that figures come from
     */
    static CarriedColumn count(String name, double[] given, Conversion conversion) {
        return new CarriedColumn(name, true, given.clone(), conversion.counts(given), conversion);
    }

    /**
     * Figures that are averaged over residents.
     *
     * @param allowGaps whether a place of which a part has a gap gets the mean of the rest
     */
    static CarriedColumn rate(String name, double[] given, Conversion conversion, boolean allowGaps) {
        double[] carried = allowGaps ? overObserved(given, conversion) : conversion.rates(given);
        return new CarriedColumn(name, false, given.clone(), carried, conversion);
    }

    /** The mean of the parts that have a rate, by the residents of these parts alone; whole places stay as they were. */
    private static double[] overObserved(double[] given, Conversion conversion) {
        double[] whole = conversion.rates(given);
        double[] sums = conversion.rates(
                Arrays.stream(given).map(rate -> Double.isNaN(rate) ? 0 : rate).toArray());
        double[] shares = conversion.rates(
                Arrays.stream(given).map(rate -> Double.isNaN(rate) ? 0 : 1).toArray());
        return IntStream.range(0, whole.length)
                .mapToDouble(i -> Double.isNaN(whole[i]) && shares[i] > 0 ? sums[i] / shares[i] : whole[i])
                .toArray();
    }

    public String name() {
        return name;
    }

    /** Whether it is added up; averaged if not. */
    public boolean isCount() {
        return count;
    }

    /** The figure of a place that figures went to; NaN where it has none. */
    double value(int place) {
        return carried[place];
    }

    /** Whether no place got a figure at all. */
    public boolean isEmpty() {
        return Arrays.stream(carried).allMatch(Double::isNaN);
    }

    /** What all the figures given add up to. */
    public double totalGiven() {
        return total(given);
    }

    /** What all the figures that came out add up to. */
    public double totalCarried() {
        return total(carried);
    }

    private static double total(double[] values) {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).sum();
    }

    /** Those of {@code places} that have no figure. */
    List<Place> empty(List<Integer> places) {
        return named(places.stream().filter(place -> Double.isNaN(carried[place])));
    }

    /** Those of {@code places} whose figure is of some of their parts only. */
    List<Place> partial(List<Integer> places) {
        boolean[] gap = new boolean[carried.length];
        for (Piece piece : conversion.pieces()) {
            gap[piece.to()] |= Double.isNaN(given[piece.from()]);
        }
        return named(places.stream().filter(place -> gap[place] && !Double.isNaN(carried[place])));
    }

    private List<Place> named(Stream<Integer> places) {
        return places.map(conversion.to()::at).toList();
    }

    /** The places that have a row in which its cell is empty. */
    List<Place> gaps(OwnFigures figures) {
        return IntStream.range(0, given.length)
                .filter(place -> Double.isNaN(given[place]))
                .mapToObj(conversion.from()::at)
                .filter(place -> figures.has(place.code()))
                .toList();
    }
}
