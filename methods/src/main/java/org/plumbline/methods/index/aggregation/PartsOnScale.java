package org.plumbline.methods.index.aggregation;

import java.util.HashMap;
import java.util.Map;
import org.plumbline.methods.index.Normalisation;

/**
 * Puts every part on a scale of its own before the parts are put together, as the English indices do with the ranks of their domains. The
 * scores of the parts themselves stay what they are.
 *
 * @param how what is done with the parts then
 * @param scale that each part is put on
 */
public record PartsOnScale(Aggregation how, Normalisation scale) implements Aggregation {

    @Override
    public double[] apply(double[][] parts, double[] weights) {
        return how.apply(scaled(parts), weights);
    }

    private double[][] scaled(double[][] parts) {
        double[][] scaled = new double[parts.length][];
        for (int part = 0; part < parts.length; part++) {
            scaled[part] = scale.apply(parts[part]);
        }
        return scaled;
    }

    /** Costs one scaling of a part for each value that is asked about. */
    @Override
    public double[] applyInstead(double[][] instead, int[] places, double[][] parts, double[] weights) {
        double[][] scaled = new double[instead.length][];
        for (int part = 0; part < instead.length; part++) {
            scaled[part] = scaledInstead(scale, instead[part], places, parts[part]);
        }
        return how.applyInstead(scaled, places, scaled(parts), weights);
    }

    /** What single places would have on a scale with other values, those of the other places staying as they are. */
    static double[] scaledInstead(Normalisation scale, double[] instead, int[] places, double[] values) {
        Map<Long, Double> known = new HashMap<>(); // by the value's bits, of the place that is asked about now
        double[] scaled = new double[instead.length];
        double[] others = values.clone();
        for (int k = 0; k < instead.length; k++) {
            if (k > 0 && places[k] != places[k - 1]) {
                others[places[k - 1]] = values[places[k - 1]];
                known.clear();
            }
            int place = places[k];
            others[place] = instead[k];
            scaled[k] = known.computeIfAbsent(Double.doubleToLongBits(instead[k]), bits -> scale.apply(others)[place]);
        }
        return scaled;
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
        return how.inWords() + ", each part being put on the scale " + scale.inWords() + " first";
    }

    @Override
    public String id() {
        return how.id();
    }
}
