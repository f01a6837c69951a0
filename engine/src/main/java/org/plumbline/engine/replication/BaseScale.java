package org.plumbline.engine.replication;

import org.plumbline.model.problems.NoAnswer;
import org.plumbline.recipes.PartFinish;

/**
 * Means and standard deviations over some rows, each counting by its residents: the sum of the residents' squares over the sum of
 * residents, times n / (n - 1) with n the rows.
 */
final class BaseScale {
    private final double[] residents;

    /** @param residents one a row; 0 for rows outside the base */
    BaseScale(double[] residents) {
        this.residents = residents.clone();
    }

    /** Each value's distance from the mean in standard deviations. */
    double[] standardised(double[] values) {
        return inDeviations(values, mean(values), 0, 1);
    }

    /** As the rule has it. */
    double[] finished(double[] values, PartFinish.InDeviations rule) {
        return inDeviations(values, rule.from().orElseGet(() -> mean(values)), rule.centre(), rule.deviation());
    }

    private double[] inDeviations(double[] values, double from, double centre, double points) {
        double deviation = deviation(values);
        double[] scaled = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            scaled[i] = centre + points * ((values[i] - from) / deviation);
        }
        return scaled;
    }

    double mean(double[] values) {
        double sum = 0;
        double people = 0;
        for (int i = 0; i < values.length; i++) {
            if (counts(values, i)) {
                sum += residents[i] * values[i];
                people += residents[i];
            }
        }
        return sum / people;
    }

    double deviation(double[] values) {
        double mean = mean(values);
        double squares = 0;
        double people = 0;
        int rows = 0;
        for (int i = 0; i < values.length; i++) {
            if (counts(values, i)) {
                squares += residents[i] * (values[i] - mean) * (values[i] - mean);
                people += residents[i];
                rows++;
            }
        }
        double deviation = Math.sqrt(squares / people * rows / (rows - 1));
        if (!(deviation > 0)) {
            throw new NoAnswer("What is put in deviations over the base is the same in all its rows.");
        }
        return deviation;
    }

    private boolean counts(double[] values, int row) {
        return residents[row] > 0 && !Double.isNaN(values[row]);
    }
}
