package org.plumbline.methods.index.steps;

/**
 * Fixed limits: what lies beyond one counts as if it lay on it.
 *
 * @param low in the indicator's unit; minus infinity for none
 * @param high above low; infinity for none
 */
public record CutOffs(double low, double high) implements Treatment {
    public CutOffs {
        if (!(low < high)) {
            throw new IllegalArgumentException("not limits: " + low + " and " + high);
        }
    }

    @Override
    public double[] apply(double[] values, Changes changes) {
        double[] cut = values.clone();
        for (int i = 0; i < cut.length; i++) {
            if (values[i] > high) {
                cut[i] = high;
                changes.cell(i, values[i], high, "cut off (high)");
            } else if (values[i] < low) {
                cut[i] = low;
                changes.cell(i, values[i], low, "cut off (low)");
            }
        }
        return cut;
    }

    @Override
    public String inWords() {
        return "cut off at " + low + " and " + high;
    }

    @Override
    public String id() {
        return "cut-offs";
    }
}
