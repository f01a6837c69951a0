package org.plumbline.methods.index.steps;

import java.util.Random;

/** Indicators drawn for tests: the kinds that small areas have, with ties and gaps. */
final class Columns {
    private Columns() {}

    /** Counts that are mostly nought, log-normal, in tenths, of two values, or with one value far out on either side. */
    static double[] draw(Random random, int places) {
        int kind = random.nextInt(6);
        double gaps = random.nextInt(3) * 0.1;
        double[] values = new double[places];
        for (int i = 0; i < places; i++) {
            values[i] = random.nextDouble() < gaps ? Double.NaN : one(random, kind);
        }
        values[0] = 1;
        values[places - 1] = kind == 5 ? -40 : 3;
        return values;
    }

    private static double one(Random random, int kind) {
        return switch (kind) {
            case 0 -> random.nextInt(20) == 0 ? random.nextInt(5) : 0;
            case 1 -> Math.exp(2 * random.nextGaussian());
            case 2 -> random.nextInt(100) / 10.0;
            case 3 -> random.nextInt(15) == 0 ? 3 : 1;
            case 4 -> random.nextInt(30) == 0 ? 1000 * random.nextDouble() : random.nextGaussian();
            default -> random.nextGaussian();
        };
    }

    static double[] reordered(double[] values, int[] order) {
        double[] reordered = new double[values.length];
        for (int i = 0; i < order.length; i++) {
            reordered[i] = values[order[i]];
        }
        return reordered;
    }

    static int[] shuffled(Random random, int places) {
        int[] order = new int[places];
        for (int i = 0; i < places; i++) {
            int at = random.nextInt(i + 1);
            order[i] = order[at];
            order[at] = i;
        }
        return order;
    }
}
