package org.plumbline.methods.sortition.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Probabilities of counts against plain sums in whole numbers. */
class BinomialsTest {

    /** Sum of C(n, k) p^k (1 - p)^(n - k) with p in thousandths, in whole numbers but for the last division. */
    private static double plain(int least, int trials, int thousandths) {
        BigInteger sum = BigInteger.ZERO;
        BigInteger choose = BigInteger.ONE;
        for (int k = 0; k < least && k <= trials; k++) {
            sum = sum.add(choose.multiply(BigInteger.valueOf(thousandths).pow(k))
                    .multiply(BigInteger.valueOf(1000L - thousandths).pow(trials - k)));
            choose = choose.multiply(BigInteger.valueOf((long) trials - k)).divide(BigInteger.valueOf(k + 1L));
        }
        return new BigDecimal(sum)
                .divide(new BigDecimal(BigInteger.valueOf(1000).pow(trials)), MathContext.DECIMAL64)
                .doubleValue();
    }

    @Test
    void aBinomialTailIsThePlainSumOfItsTerms() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 200; i++) {
            int trials = 1 + random.nextInt(400);
            int thousandths = 1 + random.nextInt(999);
            int least = random.nextInt(60);
            assertThat(Binomials.below(least, new int[] {trials}, new double[] {thousandths / 1000.0}))
                    .as("%d of %d with %d/1000", least, trials, thousandths)
                    .isCloseTo(plain(least, trials, thousandths), within(1e-11));
        }
    }

    @Test
    void twoKindsOfTheSameChanceAreOneKind() {
        assertThat(Binomials.below(12, new int[] {130, 270}, new double[] {0.03, 0.03}))
                .isCloseTo(Binomials.below(12, new int[] {400}, new double[] {0.03}), within(1e-12));
    }

    @Test
    void twoKindsAreAddedOverAllWaysOfSplittingACount() {
        double sum = 0; // P(A + B < 3) = sum over a of P(A = a) P(B < 3 - a)
        for (int a = 0; a < 3; a++) {
            double exactly = plain(a + 1, 20, 100) - plain(a, 20, 100);
            sum += exactly * plain(3 - a, 9, 250);
        }
        assertThat(Binomials.below(3, new int[] {20, 9}, new double[] {0.1, 0.25}))
                .isCloseTo(sum, within(1e-12));
    }

    @Test
    void whatIsCertainIsCertain() {
        assertThat(Binomials.below(3, new int[] {2}, new double[] {1})).isEqualTo(1);
        assertThat(Binomials.below(3, new int[] {3}, new double[] {1})).isZero();
        assertThat(Binomials.below(0, new int[] {3}, new double[] {0.5})).isZero();
        assertThat(Binomials.below(1, new int[] {0, 5}, new double[] {0.5, 0})).isEqualTo(1);
    }

    @Test
    void aTailOfHundredsOfThousandsOfLettersDoesNotVanish() {
        // 100,000 letters at 1%: mean 1,000, standard deviation 31.46; below 937 is two deviations down, about 2.2%.
        assertThat(Binomials.below(937, new int[] {100_000}, new double[] {0.01}))
                .isBetween(0.020, 0.025);
    }

    @Test
    void boundsOnAShareAreThoseOfClopperAndPearson() {
        // Of 0 in 10, the upper 95% bound of two sides is 1 - 0.025^(1/10) = 0.3085; of 10 in 10 the lower is 0.6915.
        assertThat(Binomials.upperBound(0, 10, 0.025)).isCloseTo(0.30850, within(1e-5));
        assertThat(Binomials.lowerBound(10, 10, 0.025)).isCloseTo(0.69150, within(1e-5));
        // 5 of 10: 0.1871 to 0.8129 (Clopper and Pearson, 1934; printed in many tables).
        assertThat(Binomials.lowerBound(5, 10, 0.025)).isCloseTo(0.18709, within(1e-5));
        assertThat(Binomials.upperBound(5, 10, 0.025)).isCloseTo(0.81291, within(1e-5));
    }

    @Test
    void theWorstOfFiftyNineShowsNineteenInTwentyWithNineteenInTwenty() {
        // 0.95^58 = 0.0510, 0.95^59 = 0.0485: the known sample size of a one-sided tolerance bound without a
        // distribution.
        assertThat(Binomials.placeAbove(59, 0.95, 0.95)).isEqualTo(59);
        assertThat(Binomials.placeAbove(58, 0.95, 0.95)).isEqualTo(59);
        assertThat(LettersNeeded.areEnough(90, 0.95)).isTrue(); // 0.95^90 = 0.0099
        assertThat(LettersNeeded.areEnough(89, 0.95)).isFalse();
    }
}
