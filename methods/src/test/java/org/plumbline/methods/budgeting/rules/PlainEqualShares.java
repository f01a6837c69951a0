package org.plumbline.methods.budgeting.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.Outcome.EndowmentSearch;
import org.plumbline.methods.budgeting.Outcome.Round;
import org.plumbline.methods.budgeting.Outcome.Stage;
import org.plumbline.methods.budgeting.Outcome.Stopped;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.Refusal;
import org.plumbline.methods.budgeting.Room;
import org.plumbline.methods.budgeting.Tie;
import org.plumbline.methods.budgeting.TieOrder;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.model.budgeting.Election;

/** The Method of Equal Shares in the plainest way: fractions, voter by voter, supporters sorted, endowments step by step. */
final class PlainEqualShares {
    private final EqualShares rule;
    private final Election election;
    private final Constraints constraints;
    private final TieOrder.Breaker breaker;
    private final PlainElection plain;

    PlainEqualShares(EqualShares rule, Election election, Constraints constraints, TieOrder ties) {
        this.rule = rule;
        this.election = election;
        this.constraints = constraints;
        this.breaker = ties.breaker(election);
        this.plain = new PlainElection(election, constraints, rule.utility());
    }

    /** Without the comparison. The search counts every endowment as worked out. */
    Outcome decide() {
        Outcome shared = rule.increase().isPresent()
                ? raised(rule.increase().get())
                : at(Rational.of(election.budget(), plain.voters.size()));
        if (rule.fill().isEmpty()) {
            return shared;
        }
        Room room = new Room(election, constraints);
        shared.funded().forEach(room::fund);
        Outcome more = rule.fill().get().continued(election, breaker, room, Set.copyOf(shared.funded()));
        List<Round> rounds = new ArrayList<>(shared.rounds());
        rounds.addAll(more.rounds());
        List<Tie> ties = new ArrayList<>(shared.ties());
        ties.addAll(more.ties());
        Map<Integer, Refusal> refusals = new TreeMap<>(more.refusals());
        shared.refusals().forEach((project, refusal) -> {
            if (refusal.reason() == Refusal.Reason.EXCLUDED || refusal.reason() == Refusal.Reason.OVER_CAP) {
                refusals.put(project, refusal);
            }
        });
        return new Outcome(rounds, refusals, ties, shared.search(), Optional.empty());
    }

    private Outcome raised(EqualShares.Increase increase) {
        Rational share = Rational.of(election.budget(), plain.voters.size());
        Rational first = increase.integral() ? new Rational(share.floor(), java.math.BigInteger.ONE) : share;
        Rational step = increase.step() instanceof EqualShares.Step.Money money
                ? money.perVoter()
                : share.times(((EqualShares.Step.Percent) increase.step()).percent())
                        .over(100);
        List<Outcome> within = new ArrayList<>(List.of(at(first)));
        while (true) {
            Outcome now = within.get(within.size() - 1);
            List<Integer> open = plain.open(now);
            long left = election.budget() - plain.cost(now.funded());
            if (open.isEmpty()) {
                return returned(within, first, step, Stopped.NOTHING_LEFT, increase);
            }
            if (increase.stopWhenExhaustive() && open.stream().noneMatch(one -> election.cost(one) <= left)) {
                return returned(within, first, step, Stopped.EXHAUSTIVE, increase);
            }
            Outcome next = at(first.plus(step.times(within.size())));
            if (plain.cost(next.funded()) > election.budget()) {
                return returned(within, first, step, Stopped.NEXT_IS_OVER_BUDGET, increase);
            }
            within.add(next);
        }
    }

    private Outcome returned(
            List<Outcome> within, Rational first, Rational step, Stopped stopped, EqualShares.Increase increase) {
        int at = within.size() - 1;
        for (int i = within.size() - 1; i >= 0 && increase.returned() == EqualShares.Returned.MOST_SPENT; i--) {
            at = plain.cost(within.get(i).funded()) >= plain.cost(within.get(at).funded()) ? i : at;
        }
        Outcome best = within.get(at);
        EndowmentSearch search =
                new EndowmentSearch(first, first.plus(step.times(at)), step, within.size(), 0, stopped);
        return new Outcome(best.rounds(), best.refusals(), best.ties(), Optional.of(search), Optional.empty());
    }

    private Outcome at(Rational endowment) {
        Rational[] held = new Rational[plain.voters.size()];
        Arrays.fill(held, endowment);
        List<Round> rounds = new ArrayList<>();
        List<Tie> ties = new ArrayList<>();
        Map<Integer, Refusal> refusals = new TreeMap<>();
        while (true) {
            List<Integer> best = new ArrayList<>();
            Rational least = Rational.ZERO;
            List<Integer> funded = rounds.stream().map(Round::project).toList();
            for (int project = 0; project < plain.size(); project++) {
                if (!funded.contains(project) && !refusals.containsKey(project)) {
                    Optional<Refusal> refusal = refusal(project, funded, held);
                    if (refusal.isPresent()) {
                        refusals.put(project, refusal.get());
                        continue;
                    }
                    Rational price = price(project, held).over(weight(project));
                    if (best.isEmpty() || price.compareTo(least) < 0) {
                        best.clear();
                        least = price;
                    }
                    if (price.equals(least)) {
                        best.add(project);
                    }
                }
            }
            if (best.isEmpty()) {
                return new Outcome(rounds, refusals, ties, Optional.empty(), Optional.empty());
            }
            if (best.size() > 1) {
                ties.add(breaker.broken(rounds.size(), best));
            }
            int bought = best.size() > 1 ? ties.get(ties.size() - 1).chosen() : best.get(0);
            Rational price = price(bought, held);
            for (int voter : plain.supporters(bought)) {
                held[voter] = held[voter].minus(held[voter].min(price.times(amount(voter, bought))));
            }
            rounds.add(new Round(bought, Stage.RULE, Optional.of(price)));
        }
    }

    private Optional<Refusal> refusal(int project, List<Integer> funded, Rational[] held) {
        if (plain.supporters(project).isEmpty()) {
            return Optional.of(new Refusal(Refusal.Reason.NO_SUPPORTERS, 0, ""));
        }
        Optional<Refusal> shut = plain.shutOut(funded, project);
        Rational all =
                plain.supporters(project).stream().map(voter -> held[voter]).reduce(Rational.ZERO, Rational::plus);
        return shut.isPresent() || all.compareTo(Rational.of(election.cost(project))) >= 0
                ? shut
                : Optional.of(new Refusal(Refusal.Reason.SUPPORTERS_CANNOT_PAY, funded.size(), ""));
    }

    /** Those who hold least for what they give pay first, all they have; the first who need not sets the price. */
    private Rational price(int project, Rational[] held) {
        List<Integer> supporters = plain.supporters(project).stream()
                .sorted(Comparator.comparing(voter -> held[voter].over(amount(voter, project))))
                .toList();
        Rational left = Rational.of(election.cost(project));
        long amounts =
                supporters.stream().mapToLong(voter -> amount(voter, project)).sum();
        for (int voter : supporters) {
            Rational price = left.over(amounts);
            if (price.times(amount(voter, project)).compareTo(held[voter]) <= 0) {
                return price;
            }
            left = left.minus(held[voter]);
            amounts -= amount(voter, project);
        }
        throw new IllegalStateException("they cannot pay for " + project);
    }

    private long amount(int voter, int project) {
        return plain.voters.get(voter).getOrDefault(project, 0L);
    }

    private long weight(int project) {
        return rule.utility() instanceof Utility.Cost ? election.cost(project) : 1;
    }
}
