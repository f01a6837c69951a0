package org.plumbline.methods.index.weights;

import java.util.Arrays;
import java.util.List;

/** Every part counts alike. */
public record Equal() implements Weigher {

    @Override
    public double[] weigh(List<String> names, double[][] parts) {
        double[] weights = new double[parts.length];
        Arrays.fill(weights, 1.0 / parts.length);
        return weights;
    }

    @Override
    public String inWords() {
        return "alike";
    }

    @Override
    public String id() {
        return "equal";
    }
}
