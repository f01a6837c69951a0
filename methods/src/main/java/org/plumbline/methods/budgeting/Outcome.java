package org.plumbline.methods.budgeting;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a rule funds, and why.
 *
 * @param rounds one for each funded project, in the order in which they were funded
 * @param refusals for each of the other projects, by its place in the list of projects
 * @param ties every tie met on the way to this outcome, in order
 * @param search how what voters hold was raised; empty where it was not
 * @param comparison the vote between two outcomes; empty where there was none
 */
public record Outcome(
        List<Round> rounds,
        Map<Integer, Refusal> refusals,
        List<Tie> ties,
        Optional<EndowmentSearch> search,
        Optional<Comparison> comparison) {

    public Outcome {
        rounds = List.copyOf(rounds);
        refusals = Collections.unmodifiableMap(new TreeMap<>(refusals));
        ties = List.copyOf(ties);
    }

    /** The funded projects, by their places in the list of projects, in the order in which they were funded. */
    public List<Integer> funded() {
        return rounds.stream().map(Round::project).toList();
    }

    /**
     * A project that was funded.
     *
     * @param project its place in the list of projects
     * @param stage by which part of the rule
     * @param price what decided, as the stage has it: under equal shares, what a supporter who can pays for an amount of
     *     one ({@link Supporters#amount}); under Phragmén's rule, the money that every voter had been given when the project was
     *     bought; empty where a rule has none
     */
    public record Round(int project, Stage stage, Optional<Rational> price) {}

    public enum Stage {
        /** The rule itself. */
        RULE,
        /** What fills the budget when the rule has stopped. */
        COMPLETION
    }

    /**
     * How what every voter holds was raised.
     *
     * @param first what every voter held at the beginning, in the election's unit of money
     * @param last what every voter held in the outcome
     * @param step by which it is raised
     * @param computed how many endowments were worked out
     * @param skipped how many lie between that were proved to fund the same, and were not worked out
     * @param stopped why it ended
     */
    public record EndowmentSearch(
            Rational first, Rational last, Rational step, long computed, long skipped, Stopped stopped) {}

    public enum Stopped {
        /** No other project fits what is left of the budget. */
        EXHAUSTIVE,
        /** The next step would have cost more than the budget. */
        NEXT_IS_OVER_BUDGET,
        /** Every project that has a supporter and is not shut out is funded: more money changes nothing. */
        NOTHING_LEFT
    }

    /**
     * A vote, worked out from the ballots, between the rule's outcome and that of a greedy rule.
     *
     * @param forRule voters who are better off under the rule
     * @param forGreedy voters who are better off under the greedy one
     * @param kept whether the rule's outcome stands: as many prefer it at least
     * @param greedy what the greedy rule funds, in order
     */
    public record Comparison(long forRule, long forGreedy, boolean kept, List<Integer> greedy) {
        public Comparison {
            greedy = List.copyOf(greedy);
        }
    }
}
