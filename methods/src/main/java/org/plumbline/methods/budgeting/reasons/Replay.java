package org.plumbline.methods.budgeting.reasons;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.Supported;
import org.plumbline.methods.budgeting.Supporters;
import org.plumbline.model.budgeting.Election;

/**
 * Pays for the projects of an outcome once more, and writes down whose money went where. Memory: some 20 bytes for each ballot,
 * however many ways to pay there are.
 */
final class Replay {
    private final Election election;
    private final Supporters supporters;
    private final Accounts accounts;
    private final List<Outcome.Round> paid;
    private final List<Integer> unpaid;
    private final int[] losers;

    private final List<List<Loss.Spent>> spent = new ArrayList<>();
    private final List<Optional<Loss.OutOfReach>> outOfReach = new ArrayList<>();
    private final List<Payment> payments = new ArrayList<>();
    private Rational given;

    Replay(Election election, Supporters supporters, Outcome outcome, Rational given) {
        this.election = election;
        this.supporters = supporters;
        this.given = given;
        this.accounts = new Accounts(given, election.projects().size());
        this.paid = outcome.rounds().stream()
                .filter(round -> round.price().isPresent())
                .toList();
        this.unpaid = outcome.rounds().stream()
                .filter(round -> round.price().isEmpty())
                .map(Outcome.Round::project)
                .toList();
        Set<Integer> funded = new HashSet<>(outcome.funded());
        this.losers = IntStream.range(0, election.projects().size())
                .filter(project -> !funded.contains(project))
                .toArray();
        give(accounts.inUnits(given));
        for (int project = 0; project < election.projects().size(); project++) {
            spent.add(new ArrayList<>());
            outOfReach.add(Optional.empty());
        }
    }

    Ledger equalShares() {
        SharedPurses purses = new SharedPurses(election, supporters, accounts, given);
        lookForOutOfReach();
        for (Outcome.Round round : paid) {
            Rational price = round.price().orElseThrow();
            accounts.next(price);
            purses.begin(round.project(), price);
            pay(round.project(), price, purses, purses.supported());
            lookForOutOfReach();
        }
        return ledger();
    }

    Ledger phragmen() {
        Purses purses = new GrowingPurses(election.profile().size(), accounts);
        Supported supported = new Supported(election, supporters);
        for (Outcome.Round round : paid) {
            Rational now = round.price().orElseThrow();
            accounts.next(now);
            give(accounts.inUnits(now.minus(given)));
            given = now;
            pay(round.project(), now, purses, supported);
        }
        return ledger();
    }

    /** Writes down for each project what its supporters hold together: so much more each. */
    private void give(BigInteger each) {
        for (int project : losers) {
            accounts.add(project, each.multiply(BigInteger.valueOf(supporters.voters(project))));
        }
    }

    private void pay(int project, Rational price, Purses purses, Supported supported) {
        Till till = new Till(election.projects().size(), losers, accounts, purses, supported);
        for (int supporter = supporters.start(project); supporter < supporters.end(project); supporter++) {
            int ballot = supporters.ballot(supporter);
            till.take(ballot, supporters.amount(supporter), election.profile().voters(ballot));
        }
        Rational sum = accounts.money(till.sum());
        if (sum.compareTo(Rational.of(election.cost(project))) != 0) {
            throw new IllegalArgumentException("payments of " + sum + " for project " + project + ", which costs "
                    + election.cost(project) + ": not an outcome of this rule");
        }
        payments.add(till.payment(project, price, election.cost(project)));
        for (int loser : losers) {
            BigInteger units = till.spentBySupportersOf(loser);
            accounts.add(loser, units.negate());
            if (units.signum() > 0) {
                spent.get(loser).add(new Loss.Spent(project, accounts.money(units), till.payers(loser)));
            }
        }
    }

    private void lookForOutOfReach() {
        for (int project : losers) {
            BigInteger cost = accounts.inUnits(Rational.of(election.cost(project)));
            if (outOfReach.get(project).isEmpty() && accounts.sum(project).compareTo(cost) < 0) {
                Rational left = accounts.money(accounts.sum(project));
                Rational missing = Rational.of(election.cost(project)).minus(left);
                outOfReach.set(project, Optional.of(new Loss.OutOfReach(payments.size(), left, missing)));
            }
        }
    }

    private Ledger ledger() {
        Map<Integer, Loss> losses = new TreeMap<>();
        for (int project : losers) {
            Rational left = accounts.money(accounts.sum(project));
            Rational missing = Rational.of(election.cost(project)).minus(left);
            spent.get(project).sort(Comparator.comparing(Loss.Spent::money).reversed());
            losses.put(
                    project,
                    new Loss(
                            project,
                            supporters.voters(project),
                            left,
                            missing.signum() > 0 ? missing : Rational.ZERO,
                            outOfReach.get(project),
                            spent.get(project)));
        }
        return new Ledger(given, payments, unpaid, losses);
    }
}
