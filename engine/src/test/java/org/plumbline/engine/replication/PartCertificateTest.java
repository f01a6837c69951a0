package org.plumbline.engine.replication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.index.aggregation.ArithmeticMean;
import org.plumbline.methods.index.weights.Given;
import org.plumbline.recipes.PartClaim;
import org.plumbline.recipes.PartFinish;
import org.plumbline.recipes.PartInput;
import org.plumbline.recipes.PartRule;
import org.plumbline.recipes.PartScale;
import org.plumbline.recipes.Replication;

class PartCertificateTest {
    private static final Comparison OFF_BY_A_TENTH =
            new Comparison(new double[] {1, 2, Double.NaN}, new double[] {1, 2.1, 3});

    private static PartCertificate certificate(OptionalDouble within, int gaps) {
        PartClaim claim = new PartClaim(
                "scores",
                Replication.Level.RECOMBINED,
                Optional.of(new PartClaim.Score("score", 0.05, within, 1)),
                Optional.empty(),
                gaps,
                "");
        PartRule rule = new PartRule(
                "part",
                "Part",
                List.of(new PartInput.OfPart("other", 1)),
                new PartScale.AsIs(),
                new Given(List.of(1.0)),
                new ArithmeticMean(),
                new PartFinish.AsMade(),
                Optional.of(claim),
                "");
        return new PartCertificate(rule, claim, List.of(1.0), Optional.of(OFF_BY_A_TENTH), Optional.empty());
    }

    @Test
    void aClaimHoldsIfEveryRowComparedIsAsNearAsStated() {
        assertThat(certificate(OptionalDouble.of(0.11), 1).met()).isTrue();
        assertThat(certificate(OptionalDouble.of(0.09), 1).met()).isFalse();
    }

    @Test
    void moreOrFewerGapsThanStatedBreakAClaim() {
        assertThat(certificate(OptionalDouble.of(0.11), 0).met()).isFalse();
        assertThat(certificate(OptionalDouble.of(0.11), 2).met()).isFalse();
    }

    @Test
    void whereNothingIsClaimedNothingIsBroken() {
        assertThat(certificate(OptionalDouble.empty(), 1).claims()).isFalse();
        assertThat(certificate(OptionalDouble.empty(), 1).met()).isTrue();
        assertThat(certificate(OptionalDouble.empty(), 1).withinRounding()).isEqualTo(0.5);
    }
}
