package org.plumbline.engine.replication;

import java.util.List;
import java.util.Optional;
import org.plumbline.recipes.PartClaim;
import org.plumbline.recipes.PartRule;

/**
 * How nearly one part of a published index is given again.
 *
 * @param weights how much each input counted, in their order
 * @param scores made here beside the published ones; empty where none are published
 * @param ranks likewise
 */
public record PartCertificate(
        PartRule part, PartClaim claim, List<Double> weights, Optional<Comparison> scores, Optional<Comparison> ranks) {

    public PartCertificate {
        weights = List.copyOf(weights);
    }

    /** How many rows were compared: by their scores, or by their ranks where no scores are published. */
    public int compared() {
        return scores.or(() -> ranks).map(Comparison::compared).orElse(0);
    }

    /** The share of scores that are the published ones up to the rounding of these, 0 to 1; NaN where none are published. */
    public double withinRounding() {
        // A hundredth of the rounding is left for the decimals that a published figure loses when it is read.
        return scores.map(compared ->
                        compared.shareWithin(1.01 * claim.score().orElseThrow().rounding()))
                .orElse(Double.NaN);
    }

    /** The share of ranks that are exactly the published ones, 0 to 1; NaN where none are published. */
    public double ranksExact() {
        return ranks.map(compared -> compared.shareWithin(0)).orElse(Double.NaN);
    }

    /** Whether anything is claimed of how near it comes; if not, what was found is all there is to say. */
    public boolean claims() {
        return claim.score().map(score -> score.within().isPresent()).orElse(false)
                || claim.rank()
                        .map(rank -> rank.within().isPresent() || rank.exact().isPresent())
                        .orElse(false);
    }

    /** Whether it comes as near as claimed, with no more and no fewer gaps than stated. */
    public boolean met() {
        return gapsMet() && scoresMet() && ranksMet();
    }

    private boolean gapsMet() {
        Comparison one = scores.or(() -> ranks).orElseThrow();
        return one.size() - one.compared() == claim.gaps();
    }

    private boolean scoresMet() {
        return scores.isEmpty()
                || claim.score()
                        .filter(score -> score.within().isPresent())
                        .map(score -> scores.get().shareWithin(score.within().getAsDouble()) >= score.share())
                        .orElse(true);
    }

    private boolean ranksMet() {
        return ranks.isEmpty()
                || claim.rank()
                        .map(rank -> ranks.get().largest() <= rank.within().orElse(Double.POSITIVE_INFINITY)
                                && ranksExact() >= rank.exact().orElse(0))
                        .orElse(true);
    }
}
