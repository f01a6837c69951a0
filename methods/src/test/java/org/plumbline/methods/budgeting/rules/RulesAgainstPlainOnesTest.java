package org.plumbline.methods.budgeting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.Utility;

/**
 * Each rule against the same rule told plainly, voter by voter (so that merged ballots are held against unmerged ones) and in
 * fractions: rounds, prices, refusals and ties are the same.
 */
class RulesAgainstPlainOnesTest {
    private static final int SAMPLES = 10_000;

    @Test
    void greedyIsThePlainOne() {
        int[] withTies = {0};
        Samples.of(SAMPLES).forEach(sample -> {
            List<Utility> utilities = Samples.utilities(sample.election());
            Utility support = utilities.get(1 + (int) (sample.seed() / 5 % (utilities.size() - 1)));
            Greedy rule = new Greedy(
                    support,
                    sample.seed() / 2 % 2 == 0,
                    Rational.of(sample.seed() / 11 % 4),
                    sample.seed() / 3 % 2 == 0);
            Outcome outcome = rule.decide(sample.election(), sample.constraints(), sample.ties());
            assertThat(outcome).as("%s of %s", rule, sample).isEqualTo(PlainRules.greedy(sample, rule));
            withTies[0] += outcome.ties().isEmpty() ? 0 : 1;
        });
        assertThat(withTies[0]).isGreaterThan(SAMPLES / 10);
    }

    @Test
    void phragmenIsThePlainOne() {
        int[] withTies = {0};
        Samples.of(SAMPLES).forEach(sample -> {
            Phragmen rule = new Phragmen(sample.seed() / 2 % 2 == 0);
            Outcome outcome = rule.decide(sample.election(), sample.constraints(), sample.ties());
            assertThat(outcome).as("%s of %s", rule, sample).isEqualTo(PlainRules.phragmen(sample, rule.skip()));
            withTies[0] += outcome.ties().isEmpty() ? 0 : 1;
        });
        assertThat(withTies[0]).isGreaterThan(SAMPLES / 20);
    }

    @Test
    void theSetThatIsWorthMostIsTheOneThatTryingAllOfThemFinds() {
        int[] withTies = {0};
        Samples.of(SAMPLES).forEach(sample -> {
            List<Utility> utilities = Samples.utilities(sample.election());
            MaximumWelfare rule = new MaximumWelfare(utilities.get((int) (sample.seed() / 5 % utilities.size())));
            Outcome outcome = rule.decide(sample.election(), sample.constraints(), sample.ties());
            List<List<Integer>> best = PlainRules.bestSets(sample, rule.utility());
            Set<Integer> funded = new TreeSet<>(outcome.funded());
            assertThat(funded).as("%s of %s", rule, sample).isEqualTo(new TreeSet<>(best.get(0)));
            assertThat(outcome.ties().size()).as("%s of %s", rule, sample).isEqualTo(best.size() > 1 ? 1 : 0);
            if (best.size() > 1) {
                List<Integer> first = new ArrayList<>(best.get(0));
                first.removeAll(best.get(best.size() - 1));
                assertThat(outcome.ties().get(0).chosen()).isEqualTo(first.get(0));
                withTies[0]++;
            }
        });
        assertThat(withTies[0]).isGreaterThan(SAMPLES / 20);
    }
}
