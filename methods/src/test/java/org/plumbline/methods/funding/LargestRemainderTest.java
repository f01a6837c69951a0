package org.plumbline.methods.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.instancio.junit.Given;
import org.instancio.junit.InstancioExtension;
import org.instancio.junit.InstancioSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.plumbline.model.problems.NoAnswer;

/** Worked examples, and what the theorem gives on random pots and claims: {@link PotAndClaims}. */
@ExtendWith(InstancioExtension.class)
class LargestRemainderTest {

    @Test
    void thePennyLeftOverGoesToTheLargestRemainder() {
        // 100 pence among 1, 2 and 3 of 6: quotas 16 2/3, 33 1/3 and 50, so the first gets the penny left over.
        assertThat(LargestRemainder.split(100, new double[] {1, 2, 3})).containsExactly(17, 33, 50);
    }

    @Test
    void equalRemaindersAreServedInTheOrderOfTheClaims() {
        assertThat(LargestRemainder.split(5, new double[] {1, 1, 1})).containsExactly(2, 2, 1);
    }

    @Test
    void aShareMayShrinkWhenThePotGrows() {
        // The Alabama paradox, which Hamilton's method is known for: claims 6, 6 and 2 of 14.
        // 10 pence: quotas 4 2/7, 4 2/7, 1 3/7. 11 pence: 4 5/7, 4 5/7, 1 4/7.
        assertThat(LargestRemainder.split(10, new double[] {6, 6, 2})).containsExactly(4, 4, 2);
        assertThat(LargestRemainder.split(11, new double[] {6, 6, 2})).containsExactly(5, 5, 1);
    }

    @Test
    void theLargestPotThatALongHoldsIsSplitToThePenny() {
        assertThat(LargestRemainder.split(Long.MAX_VALUE, new double[] {1, 1}))
                .containsExactly(Long.MAX_VALUE / 2 + 1, Long.MAX_VALUE / 2);
    }

    @Test
    void theSmallestClaimThatADoubleHoldsBesideTheLargestChangesNothing() {
        assertThat(LargestRemainder.split(1_000, new double[] {Double.MIN_VALUE, Double.MAX_VALUE, Double.MAX_VALUE}))
                .containsExactly(0, 500, 500);
        assertThat(LargestRemainder.split(3, new double[] {Double.MIN_VALUE, 2 * Double.MIN_VALUE}))
                .containsExactly(1, 2);
    }

    @Test
    void aPotWithoutAClaimToItHasNoShares() {
        assertThatThrownBy(() -> LargestRemainder.split(100, new double[] {0, -0.0, 0}))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("nought");
        assertThatThrownBy(() -> LargestRemainder.split(100, new double[0])).isInstanceOf(NoAnswer.class);
    }

    @Test
    void claimsAndPotsThatCannotBeAreRefused() {
        for (double claim : new double[] {-1, -Double.MIN_VALUE, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException().isThrownBy(() -> LargestRemainder.split(1, new double[] {1, claim}));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> LargestRemainder.split(-1, new double[] {1}));
    }

    @ParameterizedTest
    @InstancioSource(samples = 1_500)
    void sharesAreThoseOfAPlainReferenceInFractions(@Given(PotAndClaims.Provider.class) PotAndClaims given) {
        assertThat(given.split())
                .as(given.toString())
                .isEqualTo(new HamiltonsMethod(given.potPence(), given.claims()).split());
    }

    @ParameterizedTest
    @InstancioSource(samples = 500)
    void everyPennyIsSharedAndNobodyOwesOne(@Given(PotAndClaims.Provider.class) PotAndClaims given) {
        long[] shares = given.split();
        assertThat(Arrays.stream(shares).sum()).as(given.toString()).isEqualTo(given.potPence());
        assertThat(Arrays.stream(shares)).as(given.toString()).allMatch(share -> share >= 0);
    }

    @ParameterizedTest
    @InstancioSource(samples = 500)
    void everyShareIsItsQuotaRoundedDownOrUp(@Given(PotAndClaims.Provider.class) PotAndClaims given) {
        long[] shares = given.split();
        HamiltonsMethod reference = new HamiltonsMethod(given.potPence(), given.claims());
        for (int i = 0; i < shares.length; i++) {
            assertThat(shares[i])
                    .as("share %d of %s", i, given)
                    .isBetween(reference.floorOfQuota(i), reference.ceilingOfQuota(i));
        }
    }

    @ParameterizedTest
    @InstancioSource(samples = 500)
    void equalClaimsLieWithinAPennyAndALargerClaimNeverGetsLess(
            @Given(PotAndClaims.Provider.class) PotAndClaims given) {
        long[] shares = given.split();
        double[] claims = given.claims();
        for (int i = 0; i < claims.length; i++) {
            for (int j = 0; j < claims.length; j++) {
                if (claims[i] == claims[j]) {
                    assertThat(shares[i] - shares[j])
                            .as("%d and %d of %s", i, j, given)
                            .isBetween(-1L, 1L);
                } else if (claims[i] > claims[j]) {
                    assertThat(shares[i]).as("%d and %d of %s", i, j, given).isGreaterThanOrEqualTo(shares[j]);
                }
            }
        }
    }

    @ParameterizedTest
    @InstancioSource(samples = 500)
    void onlyProportionsCount(@Given(PotAndClaims.Provider.class) PotAndClaims given) {
        // Doubling is exact for every double that stays finite, so that not a penny may move.
        double[] doubled = Arrays.stream(given.claims()).map(claim -> claim * 2).toArray();
        assertThat(LargestRemainder.split(given.potPence(), doubled))
                .as(given.toString())
                .isEqualTo(given.split());
    }
}
