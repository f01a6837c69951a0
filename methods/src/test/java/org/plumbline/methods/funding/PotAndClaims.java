package org.plumbline.methods.funding;

import java.util.Arrays;
import java.util.List;
import org.instancio.Random;
import org.instancio.junit.GivenProvider;

/** A pot and claims to it, drawn so that ties, noughts, tiny and enormous claims, and tiny and enormous pots all occur. */
record PotAndClaims(long potPence, List<Double> claimList) {

    double[] claims() {
        return claimList.stream().mapToDouble(claim -> claim).toArray();
    }

    long[] split() {
        return LargestRemainder.split(potPence, claims());
    }

    /** Draws one for {@code @Given}; the seed of a failing test is printed. */
    static final class Provider implements GivenProvider {
        @Override
        public Object provide(ElementContext context) {
            return draw(context.random());
        }

        private static PotAndClaims draw(Random random) {
            int kind = random.intRange(0, 4);
            Double[] claims = new Double[random.intRange(1, 20)];
            Arrays.setAll(claims, i -> claim(random, kind));
            if (Arrays.stream(claims).allMatch(claim -> claim == 0)) {
                claims[claims.length - 1] = 1.0;
            }
            return new PotAndClaims(random.longRange(0, 1L << random.intRange(0, 62)), List.of(claims));
        }

        private static double claim(Random random, int kind) {
            return switch (kind) {
                case 0 -> random.intRange(0, 3); // many ties and noughts
                case 1 -> random.intRange(0, 300_000) * random.doubleRange(0, 100); // residents times need
                case 2 -> random.intRange(0, 20) * Double.MIN_VALUE; // subnormal
                case 3 -> random.doubleRange(0, 0x1.0p1000); // enormous, with room to double it
                default -> Math.scalb(random.doubleRange(0, 1), random.intRange(-1_074, 1_000)); // of every size
            };
        }
    }
}
