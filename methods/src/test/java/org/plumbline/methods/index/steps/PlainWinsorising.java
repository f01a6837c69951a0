package org.plumbline.methods.index.steps;

import java.util.Arrays;
import org.plumbline.methods.index.Moments;

/** The rule of {@link Winsorise} as one would write it down: every step looks at all values again. */
final class PlainWinsorising {
    private PlainWinsorising() {}

    static double[] of(double[] values, double skewness, double kurtosis, int points) {
        double[] now = values.clone();
        int observed = (int) Arrays.stream(values).filter(v -> !Double.isNaN(v)).count();
        int allowed = Math.min(points, (observed - 1) / 2);
        while (true) {
            Moments moments = Moments.of(now);
            if (!(Math.abs(moments.skewness()) > skewness && moments.kurtosis() > kurtosis)) {
                return now;
            }
            int sign = moments.skewness() > 0 ? 1 : -1;
            double end = Arrays.stream(now)
                    .filter(v -> !Double.isNaN(v))
                    .map(v -> sign * v)
                    .max()
                    .orElseThrow();
            double next = Arrays.stream(now)
                    .map(v -> sign * v)
                    .filter(v -> v < end)
                    .max()
                    .orElseThrow();
            double[] moved = Arrays.stream(now)
                    .map(v -> sign * v > next ? sign * next : v)
                    .toArray();
            int changed = 0;
            for (int i = 0; i < moved.length; i++) {
                changed += Double.compare(moved[i], values[i]) == 0 ? 0 : 1;
            }
            boolean alike = Arrays.stream(moved)
                            .filter(v -> !Double.isNaN(v))
                            .distinct()
                            .count()
                    == 1;
            if (changed > allowed || alike) {
                return now;
            }
            now = moved;
        }
    }
}
