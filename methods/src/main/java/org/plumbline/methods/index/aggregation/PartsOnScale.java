package org.plumbline.methods.index.aggregation;

import java.util.Arrays;
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

    @Override
    public Beside beside(double[][] parts, double[] weights) {
        ScaleOfPlaces[] scales =
                Arrays.stream(parts).map(part -> new ScaleOfPlaces(scale, part)).toArray(ScaleOfPlaces[]::new);
        Beside ready =
                how.beside(Arrays.stream(scales).map(ScaleOfPlaces::scores).toArray(double[][]::new), weights);
        return new Beside() {
            @Override
            public double[] apply(double[][] others) {
                double[][] scaled = new double[others.length][];
                Arrays.setAll(scaled, part -> scales[part].read(others[part]));
                return ready.apply(scaled);
            }

            @Override
            public double[] onScale(int part, double[] scores) {
                return ready.onScale(part, scales[part].read(scores));
            }

            @Override
            public boolean scales() {
                return true;
            }
        };
    }

    @Override
    public double share(double weight, double present) {
        return how.share(weight, present);
    }

    @Override
    public boolean placeByPlace() {
        return false;
    }

    @Override
    public boolean comparesPairs() {
        return how.comparesPairs();
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
