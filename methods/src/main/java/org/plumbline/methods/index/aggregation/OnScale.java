package org.plumbline.methods.index.aggregation;

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
    public Beside beside(double[][] parts, double[] weights) {
        Beside ready = how.beside(parts, weights);
        ScaleOfPlaces outcomes = new ScaleOfPlaces(scale, how.apply(parts, weights));
        return others -> outcomes.read(ready.apply(others));
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
    public boolean comparesPairs() {
        return how.comparesPairs();
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
