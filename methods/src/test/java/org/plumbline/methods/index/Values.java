package org.plumbline.methods.index;

import java.util.Arrays;
import java.util.List;
import org.instancio.Random;
import org.instancio.junit.GivenProvider;

/** Values of one indicator, in tenths from -50 to 50, drawn so that ties and gaps are common; two places always differ. */
record Values(List<Double> list) {

    double[] toArray() {
        return list.stream().mapToDouble(value -> value).toArray();
    }

    static Values of(double[] values) {
        return new Values(Arrays.stream(values).boxed().toList());
    }

    /** Draws values for {@code @Given}; the seed of a failing test is printed. */
    static final class Provider implements GivenProvider {
        @Override
        public Object provide(ElementContext context) {
            return draw(context.random());
        }

        private static Values draw(Random random) {
            double[] values = new double[random.intRange(2, 60)];
            int distinct = random.intRange(1, 1_000);
            double gaps = random.trueOrFalse() ? 0 : random.doubleRange(0, 1);
            Arrays.setAll(
                    values, i -> random.trueOrFalse(gaps) ? Double.NaN : (random.intRange(0, distinct) - 500) / 10.0);
            values[0] = -50;
            values[values.length - 1] = 50;
            return of(values);
        }
    }
}
