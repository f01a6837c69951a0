package org.plumbline.engine.budgeting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.methods.budgeting.reasons.Answer;
import org.plumbline.methods.budgeting.reasons.Contest;
import org.plumbline.methods.budgeting.reasons.Ledger;
import org.plumbline.methods.budgeting.reasons.Needed;
import org.plumbline.methods.budgeting.reasons.Preference;
import org.plumbline.methods.budgeting.reasons.Proportionality;
import org.plumbline.methods.budgeting.reasons.Representation;
import org.plumbline.methods.budgeting.reasons.Standing;
import org.plumbline.methods.budgeting.rules.EqualShares;
import org.plumbline.methods.budgeting.rules.Greedy;
import org.plumbline.methods.budgeting.rules.MaximumWelfare;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.problems.NoAnswer;

/**
 * Why each project won or lost under the chosen rule; and of every rule, who got something and whether a group was passed over.
 *
 * @param worth by what proportionality is tested: cost, or the number of projects where the chosen rule counts those
 * @param representations for each rule
 * @param findings for each rule, whether the outcome is proportional
 * @param against for each rule, its outcome (first) against that of the chosen rule (second); the chosen one's own among them
 * @param ledger who paid for what under the chosen rule; empty where voters hold no money
 * @param standings for each project, where it stood in the chosen rule's list; none at all where it has no list
 * @param needs what each project that lost would have needed under the chosen rule; none at all where that is too much work
 * @param pointsOfOne the points that each additional voter is taken to give; 1 where votes have none
 */
public record Whys(
        Utility worth,
        List<Representation> representations,
        List<Proportionality.Finding> findings,
        List<Preference> against,
        Optional<Ledger> ledger,
        List<Standing> standings,
        Map<Integer, Needs> needs,
        long pointsOfOne) {
    /** How many times one question may count again: a guess that is far off needs twice the binary logarithm of voters. */
    private static final int MOST_COUNTS = 60;

    /**
     * Looks at an entry of a ballot that all questions together may take: about ten seconds on a small machine, where ten
     * million take one. By size and not by the clock, so that the same votes make the same pages anywhere.
     */
    private static final long MOST_LOOKS = 100_000_000L;

    /** How many counts a question takes, measured on cities: a greedy rule's guess is mostly right. */
    private static final long COUNTS_OF_A_LIST = 2;

    private static final long COUNTS = 25;

    /**
     * What sums past a {@code long} cost in time: a budget of 10^15 units raised by one at a time took minutes where that of a
     * city takes a second.
     */
    private static final long TIMES_WIDE = 100;

    public Whys {
        representations = List.copyOf(representations);
        findings = List.copyOf(findings);
        against = List.copyOf(against);
        standings = List.copyOf(standings);
        needs = Collections.unmodifiableMap(new TreeMap<>(needs));
    }

    /**
     * What would have won.
     *
     * @param votes how many more
     * @param cost the greatest below its own
     */
    public record Needs(Answer votes, Answer cost) {}

    /**
     * Cost: where {@code needed}, some counts of the election for every project that lost, if they are short.
     *
     * @param needed whether what those projects would have needed is worked out
     */
    static Whys of(Election election, List<CountedRule> rules, int chosen, boolean needed) {
        CountedRule rule = rules.get(chosen);
        Utility worth = rule.rule() instanceof EqualShares shares && shares.utility() instanceof Utility.Cardinality
                ? shares.utility()
                : new Utility.Cost();
        List<Representation> representations = new ArrayList<>();
        List<Proportionality.Finding> findings = new ArrayList<>();
        List<Preference> against = new ArrayList<>();
        for (CountedRule one : rules) {
            List<Integer> funded = one.outcome().funded();
            representations.add(Representation.of(election, funded));
            findings.add(Proportionality.of(election, funded, worth));
            against.add(Preference.between(election, funded, rule.outcome().funded()));
        }
        Needed question = needed(election, rule);
        return new Whys(
                worth,
                representations,
                findings,
                against,
                Ledger.of(election, rule.rule(), rule.outcome()),
                rule.rule() instanceof Greedy greedy ? Standing.of(election, greedy, rule.outcome()) : List.of(),
                needed && looks(election, rule) <= MOST_LOOKS ? needs(question, rule.outcome()) : Map.of(),
                question.pointsOfOne());
    }

    private static Needed needed(Election election, CountedRule rule) {
        Contest contest = new Contest(
                rule.rule(), election, rule.constraints(), rule.recipe().ties());
        return new Needed(contest, rule.outcome(), MOST_COUNTS);
    }

    private static Map<Integer, Needs> needs(Needed needed, Outcome outcome) {
        Map<Integer, Needs> needs = new TreeMap<>();
        for (int project : outcome.refusals().keySet()) {
            needs.put(project, needs(needed, project));
        }
        return needs;
    }

    private static Needs needs(Needed needed, int project) {
        return new Needs(answer(() -> needed.votes(project)), answer(() -> needed.cost(project)));
    }

    /** The same, with what one project that lost would have needed, however much work that is. */
    Whys withNeeds(Election election, CountedRule rule, int project) {
        Map<Integer, Needs> more = new TreeMap<>(needs);
        more.computeIfAbsent(project, lost -> needs(needed(election, rule), lost));
        return new Whys(worth, representations, findings, against, ledger, standings, more, pointsOfOne);
    }

    /** A rule that has an answer for these votes may have none for the changed ones. */
    private static Answer answer(Supplier<Answer> question) {
        try {
            return question.get();
        } catch (NoAnswer none) {
            return new Answer.NotWorkedOut(Optional.empty(), 0);
        }
    }

    /** About how many looks all questions take: one for each entry, and for each project in each round, of each endowment. */
    private static long looks(Election election, CountedRule rule) {
        Outcome outcome = rule.outcome();
        long rounds = outcome.rounds().size();
        if (rule.rule() instanceof MaximumWelfare && !rule.constraints().equals(Constraints.NONE)) {
            return Long.MAX_VALUE; // a search that nobody knows the length of beforehand
        }
        long looks = (long) election.profile().entries()
                + election.profile().size()
                + rounds * election.projects().size();
        long endowments =
                outcome.search().map(Outcome.EndowmentSearch::computed).orElse(1L);
        long counts = rule.rule() instanceof Greedy ? COUNTS_OF_A_LIST : COUNTS;
        return product(looks, endowments, counts, 2L * outcome.refusals().size(), isWide(election) ? TIMES_WIDE : 1);
    }

    /** Whether what all voters hold together, in parts of the smallest unit, is past what a {@code long} holds. */
    private static boolean isWide(Election election) {
        BigInteger voters = BigInteger.valueOf(election.profile().voters());
        return BigInteger.valueOf(election.budget()).multiply(voters).bitLength() >= Long.SIZE;
    }

    private static long product(long... factors) {
        long product = 1;
        for (long factor : factors) {
            product = factor > 0 && product > Long.MAX_VALUE / factor ? Long.MAX_VALUE : product * Math.max(1, factor);
        }
        return product;
    }
}
