package org.plumbline.methods.budgeting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.Outcome.EndowmentSearch;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.TieOrder;
import org.plumbline.methods.budgeting.TieRule;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.methods.budgeting.rules.EqualShares.Increase;
import org.plumbline.methods.budgeting.rules.EqualShares.Returned;
import org.plumbline.methods.budgeting.rules.EqualShares.Step;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.RandomElections;
import org.plumbline.model.budgeting.VoteType;

/** The fast rule against fractions voter by voter: order, prices, ties and refusals. */
class EqualSharesAgainstPlainOneTest {

    @Test
    void tenThousandSmallElectionsHaveTheSameOutcome() {
        Samples.of(10_000).forEach(sample -> {
            List<Utility> utilities = Samples.utilities(sample.election());
            Utility utility = utilities.get((int) (sample.seed() / 5 % utilities.size()));
            check(sample, new EqualShares(utility, Optional.empty(), Optional.empty(), Optional.empty()));
        });
    }

    @Test
    void andSoTheyHaveWithEveryFlagJumpingOrStepping() {
        Samples.of(1_000).forEach(sample -> {
            List<EqualShares> rules = rules(Samples.utilities(sample.election()));
            check(sample, rules.get((int) (sample.seed() * 7 % rules.size())));
        });
    }

    @Test
    void jumpingEqualsSteppingInLargerElections() {
        for (long seed = 0; seed < 600; seed++) {
            VoteType type = VoteType.values()[(int) (seed % VoteType.values().length)];
            Election election = RandomElections.of(seed, type, 12, 60);
            List<EqualShares> rules = rules(Samples.utilities(election));
            EqualShares rule = rules.get((int) (seed * 7 % rules.size()));
            // by thirds: every other rule starts whole, so halves would never put the two together
            Constraints constraints = seed % 3 == 0 ? Constraints.NONE : RandomConstraints.of(seed, election);
            TieOrder ties = TieOrder.of(TieRule.MOST_VOTES, TieRule.ID_AS_TEXT);
            Outcome jumping = rule.decide(election, constraints, ties, true);
            Outcome stepping = rule.decide(election, constraints, ties, false);
            assertThat(jumping.rounds()).as("seed %s, %s", seed, rule).isEqualTo(stepping.rounds());
            assertThat(jumping.refusals()).as("seed %s, %s", seed, rule).isEqualTo(stepping.refusals());
            assertThat(jumping.ties()).as("seed %s, %s", seed, rule).isEqualTo(stepping.ties());
        }
    }

    private static void check(Samples.Sample sample, EqualShares rule) {
        Outcome expected = new PlainEqualShares(rule, sample.election(), sample.constraints(), sample.ties()).decide();
        for (boolean jumping : List.of(true, false)) {
            Outcome found = rule.decide(sample.election(), sample.constraints(), sample.ties(), jumping);
            String what = rule + " on " + sample;
            assertThat(found.rounds()).as(what).isEqualTo(expected.rounds());
            assertThat(found.ties()).as(what).isEqualTo(expected.ties());
            assertThat(found.refusals()).as(what).isEqualTo(expected.refusals());
            assertThat(found.search().map(EqualSharesAgainstPlainOneTest::result))
                    .as(what)
                    .isEqualTo(expected.search().map(EqualSharesAgainstPlainOneTest::result));
            found.search()
                    .ifPresent(search -> assertThat(search.computed() + search.skipped())
                            .as("every step is worked out or jumped over: " + what)
                            .isEqualTo(steps(expected)));
        }
    }

    /** Steps asked for: those within the budget, and the one that passed it. */
    private static long steps(Outcome plain) {
        EndowmentSearch search = plain.search().orElseThrow();
        return search.computed() + (search.stopped() == Outcome.Stopped.NEXT_IS_OVER_BUDGET ? 1 : 0);
    }

    private static EndowmentSearch result(EndowmentSearch search) {
        return new EndowmentSearch(search.first(), search.last(), search.step(), 0, 0, search.stopped());
    }

    static List<EqualShares> rules(List<Utility> utilities) {
        List<EqualShares> rules = new ArrayList<>();
        List<Step> steps = List.of(
                new Step.Money(Rational.of(1)),
                new Step.Money(Rational.of(1, 7)),
                new Step.Percent(Rational.of(1)),
                new Step.Percent(Rational.of(25, 2)));
        for (Utility utility : utilities) {
            for (Step step : steps) {
                for (int flags = 0; flags < 16; flags++) {
                    Increase increase = new Increase(
                            step,
                            flags % 2 == 0,
                            flags / 2 % 2 == 0,
                            flags / 4 % 2 == 0 ? Returned.LAST : Returned.MOST_SPENT);
                    Optional<Greedy> fill = flags < 8
                            ? Optional.empty()
                            : Optional.of(new Greedy(new Utility.Cardinality(), false, Rational.ZERO, true));
                    rules.add(new EqualShares(utility, Optional.of(increase), fill, Optional.empty()));
                }
            }
        }
        return rules;
    }
}
