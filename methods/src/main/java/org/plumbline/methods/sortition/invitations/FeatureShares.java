package org.plumbline.methods.sortition.invitations;

/**
 * How probable it is that a volunteer of a tenth has a value of a feature: for each feature, value and tenth, the share among those
 * who live there, times how willing they are beside others, put on a sum of one.
 */
public final class FeatureShares {
    private final double[][][] shares;

    /**
     * @param parts for each feature, value and tenth (entry 0 for the most deprived) any number of nought or more, such as people times
     *     their willingness
     * @throws IllegalArgumentException if all values of a feature have nought in a tenth
     */
    public FeatureShares(double[][][] parts) {
        shares = new double[parts.length][][];
        for (int feature = 0; feature < parts.length; feature++) {
            shares[feature] = new double[parts[feature].length][ByTenth.TENTHS];
            for (int tenth = 0; tenth < ByTenth.TENTHS; tenth++) {
                double sum = 0;
                for (double[] value : parts[feature]) {
                    sum += value[tenth];
                }
                if (!(sum > 0 && sum < Double.POSITIVE_INFINITY)) {
                    throw new IllegalArgumentException("feature " + feature + " sums to " + sum + " in a tenth");
                }
                for (int value = 0; value < parts[feature].length; value++) {
                    shares[feature][value][tenth] = parts[feature][value][tenth] / sum;
                }
            }
        }
    }

    /** @param tenth 1, the most deprived, to 10 */
    public double of(int feature, int value, int tenth) {
        return shares[feature][value][tenth - 1];
    }

    int features() {
        return shares.length;
    }

    /** The value into which an even chance of 0 to 1 falls when the shares lie end to end; never one whose share is nought. */
    int valueAt(int feature, int tenth, double chance) {
        double left = chance;
        int last = -1;
        for (int value = 0; value < shares[feature].length; value++) {
            double share = shares[feature][value][tenth - 1];
            if (share > 0) {
                last = value;
                if (left < share) {
                    return value;
                }
                left -= share;
            }
        }
        return last; // rounding alone comes here
    }
}
