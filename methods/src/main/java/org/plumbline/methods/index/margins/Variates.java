package org.plumbline.methods.index.margins;

import java.util.SplittableRandom;
import org.plumbline.methods.draws.Uniform;
import org.plumbline.methods.index.NormalDeviate;

/** Normal and gamma variates that are the same on every machine. */
final class Variates {
    private Variates() {}

    /** A standard normal variate of 64 random bits: the value below which that share of the distribution lies. */
    static double normal(long bits) {
        return NormalDeviate.of(Uniform.inside(bits));
    }

    /**
     * A gamma variate of scale 1. Marsaglia and Tsang, A simple method for generating gamma variables, ACM Trans. Math. Software 26
     * (2000); for a shape below 1, that of one more times a power of an even number, as they say in section 6.
     */
    static double gamma(double shape, SplittableRandom random) {
        if (shape < 1) {
            double more = gamma(shape + 1, random);
            return more * StrictMath.pow(Uniform.inside(random.nextLong()), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / (3 * Math.sqrt(d));
        while (true) {
            double x = normal(random.nextLong());
            double root = 1 + c * x;
            double v = root * root * root;
            if (v > 0
                    && StrictMath.log(Uniform.inside(random.nextLong()))
                            < 0.5 * x * x + d - d * v + d * StrictMath.log(v)) {
                return d * v;
            }
        }
    }
}
