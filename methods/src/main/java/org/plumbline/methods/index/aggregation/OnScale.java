package org.plumbline.methods.index.aggregation;

import java.util.Arrays;
import org.plumbline.methods.index.Normalisation;

/**
 * Puts the score that comes of the parts on a scale, and takes that for the score.
 *
 * @param how what is done with the parts
 * @param scale that the outcome is put on
 */
public record OnScale(Aggregation how, Normalisation scale) implements Aggregation {

    @Override
    public double[] apply(double[][] parts, double[] weights) {
        return scale.apply(how.apply(parts, weights));
    }

    @Override
    public double[] applyInstead(double[][] instead, int[] places, double[][] parts, double[] weights) {
        double[] values = how.apply(parts, weights);
        double[] asked = how.applyInstead(instead, places, parts, weights);
        return PartsOnScale.scaledInstead(scale, asked, places, Arrays.copyOf(values, values.length));
    }

    @Override
    public double share(double weight, double present) {
        return Double.NaN;
    }

    @Override
    public boolean placeByPlace() {
        return false;
    }

    @Override
    public String inWords() {
        return how.inWords() + ", put on the scale " + scale.inWords() + " then";
    }

    @Override
    public String id() {
        return how.id();
    }
}
