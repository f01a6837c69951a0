package org.plumbline.methods.index;

import org.plumbline.model.problems.NoAnswer;

/**
 * How far above or below a reference each value lies, as a share of the reference: 0 at the reference, 1 at twice it, -0.5 at half of it.
 * OECD/JRC Handbook, 2008, section 5, distance to a reference. The share is of the reference without its sign, so that higher stays better
 * where values come in times -1.
 *
 * @param reference what places are compared with
 */
public record DistanceToReference(Reference reference) implements Normalisation {

    /** What places are compared with. */
    public sealed interface Reference permits OfPlace, Given {}

    /**
     * The value of one of the places.
     *
     * @param place its number from 0, in the order of the values
     */
    public record OfPlace(int place) implements Reference {}

    /**
     * A value from elsewhere, such as the country's or a base year's.
     *
     * @param value in the unit of the values as they come in: times -1 where less is better and the values are so
     */
    public record Given(double value) implements Reference {}

    @Override
    public double[] apply(double[] values) {
        MinMax.Spread.of(values);
        double from = reference instanceof Given given ? given.value() : values[((OfPlace) reference).place()];
        if (!(Math.abs(from) > 0)) {
            throw new NoAnswer("The reference " + (from == 0 ? "is nought" : "was not observed")
                    + ", and nothing is a share of that; choose another place or value to compare with.");
        }
        double[] scores = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            scores[i] = (values[i] - from) / Math.abs(from);
        }
        return Finite.required(scores, values);
    }

    @Override
    public String inWords() {
        String with = reference instanceof Given given ? Range.text(given.value()) : "the reference place";
        return "distance to a reference (how far above or below " + with + ", as a share of it)";
    }

    @Override
    public String id() {
        return "distance-to-reference";
    }
}
