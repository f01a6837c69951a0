package org.plumbline.methods.index;

/**
 * Distance from a stated centre in stated units: a z-score whose mean and deviation are given, such as those of a base year.
 *
 * @param centre the value that scores 0, finite
 * @param scale how much of the indicator is worth 1, above 0
 */
public record Scaled(double centre, double scale) implements Normalisation {

    public Scaled {
        if (!Double.isFinite(centre) || !(scale > 0 && scale < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("not a scale: centre " + centre + ", scale " + scale);
        }
    }

    @Override
    public double[] apply(double[] values) {
        MinMax.Spread.of(values);
        double[] scores = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            scores[i] = (values[i] - centre) / scale;
        }
        return Finite.required(scores, values);
    }

    @Override
    public String inWords() {
        return "scaled (distance from " + Range.text(centre) + " in units of " + Range.text(scale) + ")";
    }

    @Override
    public String id() {
        return "scaled";
    }
}
