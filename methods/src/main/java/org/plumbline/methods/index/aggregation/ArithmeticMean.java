package org.plumbline.methods.index.aggregation;

/** The weighted mean of the parts that have a score: a shortfall in one part is made good by as much in another. */
public record ArithmeticMean() implements Aggregation {

    @Override
    public double[] apply(double[][] parts, double[] weights) {
        double[] sums = new double[parts[0].length];
        double[] weighed = new double[sums.length];
        for (int part = 0; part < parts.length; part++) {
            add(parts[part], weights[part], sums, weighed);
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] = weighed[i] > 0 ? sums[i] / weighed[i] : Double.NaN;
        }
        return sums;
    }

    private static void add(double[] part, double weight, double[] sums, double[] weighed) {
        for (int i = 0; i < sums.length; i++) {
            if (!Double.isNaN(part[i])) {
                sums[i] += weight * part[i];
                weighed[i] += weight;
            }
        }
    }

    @Override
    public double share(double weight, double present) {
        return weight / present;
    }

    @Override
    public boolean placeByPlace() {
        return true;
    }

    @Override
    public String inWords() {
        return "their weighted arithmetic mean";
    }

    @Override
    public String id() {
        return "arithmetic-mean";
    }
}
