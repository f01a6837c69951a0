package org.plumbline.methods.index.aggregation;

import java.math.BigDecimal;

/**
 * Another aggregation for the places that have enough of the parts; the others have no score.
 *
 * @param how what is done where there is enough
 * @param leastShare the share of the parts, counted and not weighed, that must have a score; 0 to 1
 */
public record LeastPresent(Aggregation how, double leastShare) implements Aggregation {

    // 0.55 of 20 parts is 11, though not to a computer.
    private static final double ROUNDING = 1e-9;

    public LeastPresent {
        if (!(leastShare >= 0 && leastShare <= 1) || how instanceof LeastPresent) {
            throw new IllegalArgumentException("not a least share of the parts: " + leastShare + " for " + how);
        }
    }

    @Override
    public double[] apply(double[][] parts, double[] weights) {
        return how.apply(onlyWithEnough(parts), weights);
    }

    @Override
    public Beside beside(double[][] parts, double[] weights) {
        Beside ready = how.beside(onlyWithEnough(parts), weights);
        return new Beside() {
            @Override
            public double[] apply(double[][] others) {
                return ready.apply(onlyWithEnough(others));
            }

            @Override
            public double[] onScale(int part, double[] scores) {
                return ready.onScale(part, scores);
            }

            @Override
            public boolean scales() {
                return ready.scales();
            }
        };
    }

    /** Without the parts of places that have too few, so that nobody is compared with them either. */
    private double[][] onlyWithEnough(double[][] parts) {
        double[][] enough = new double[parts.length][];
        for (int part = 0; part < parts.length; part++) {
            enough[part] = parts[part].clone();
        }
        for (int i = 0; i < parts[0].length; i++) {
            if (present(parts, i) < leastShare * parts.length - ROUNDING) {
                for (double[] part : enough) {
                    part[i] = Double.NaN;
                }
            }
        }
        return enough;
    }

    private static int present(double[][] parts, int place) {
        int present = 0;
        for (double[] part : parts) {
            present += Double.isNaN(part[place]) ? 0 : 1;
        }
        return present;
    }

    @Override
    public double share(double weight, double present) {
        return how.share(weight, present);
    }

    @Override
    public boolean placeByPlace() {
        return how.placeByPlace();
    }

    @Override
    public boolean comparesPairs() {
        return how.comparesPairs();
    }

    @Override
    public String inWords() {
        return how.inWords() + ", where at least "
                + BigDecimal.valueOf(leastShare)
                        .movePointRight(2)
                        .stripTrailingZeros()
                        .toPlainString()
                + "% of them have a score";
    }

    @Override
    public String id() {
        return how.id();
    }
}
