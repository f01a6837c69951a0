package org.plumbline.methods.budgeting.reasons;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.Supporters;
import org.plumbline.model.budgeting.Election;

/** Pays for the projects of an outcome once more, and writes down whose money went where. */
final class Replay {
    private final Election election;
    private final Supporters supporters;
    private final Holdings holdings;
    private final List<Outcome.Round> paid;
    private final List<Integer> unpaid;
    private final Wishes losers;

    private final List<List<Loss.Spent>> spent = new ArrayList<>();
    private final List<Optional<Loss.OutOfReach>> outOfReach = new ArrayList<>();
    private final List<Payment> payments = new ArrayList<>();
    private Rational given;

    Replay(Election election, Supporters supporters, Outcome outcome, Rational given) {
        this.election = election;
        this.supporters = supporters;
        this.given = given;
        this.holdings = new Holdings(
                election.profile().size(), given, election.projects().size());
        this.paid = outcome.rounds().stream()
                .filter(round -> round.price().isPresent())
                .toList();
        this.unpaid = outcome.rounds().stream()
                .filter(round -> round.price().isEmpty())
                .map(Outcome.Round::project)
                .toList();
        Set<Integer> funded = new HashSet<>(outcome.funded());
        this.losers = new Wishes(election, supporters, funded);
        give(holdings.inUnits(given));
        for (int project = 0; project < election.projects().size(); project++) {
            spent.add(new ArrayList<>());
            outOfReach.add(Optional.empty());
        }
    }

    Ledger equalShares() {
        lookForOutOfReach();
        for (Outcome.Round round : paid) {
            pay(round.project(), round.price().orElseThrow());
            lookForOutOfReach();
        }
        return ledger();
    }

    Ledger phragmen() {
        for (Outcome.Round round : paid) {
            Rational now = round.price().orElseThrow();
            raise(now.minus(given));
            given = now;
            pay(round.project(), now);
        }
        return ledger();
    }

    private void raise(Rational each) {
        holdings.raise(each);
        give(holdings.inUnits(each));
    }

    /** Writes down for each project what its supporters hold together: so much more each. */
    private void give(BigInteger each) {
        for (int project : losers.projects()) {
            holdings.add(project, each.multiply(BigInteger.valueOf(supporters.voters(project))));
        }
    }

    private void pay(int project, Rational price) {
        Till till = new Till(holdings.inUnits(price));
        holdings.next();
        for (int supporter = supporters.start(project); supporter < supporters.end(project); supporter++) {
            till.take(supporter);
        }
        Rational sum = holdings.money(till.sum());
        if (sum.compareTo(Rational.of(election.cost(project))) != 0) {
            throw new IllegalArgumentException("payments of " + sum + " for project " + project + ", which costs "
                    + election.cost(project) + ": not an outcome of this rule");
        }
        payments.add(till.payment(project, price));
        for (int loser : losers.projects()) {
            BigInteger units = till.spentBySupportersOf(loser);
            holdings.add(loser, units.negate());
            if (units.signum() > 0) {
                spent.get(loser).add(new Loss.Spent(project, holdings.money(units), till.payers(loser)));
            }
        }
    }

    private void lookForOutOfReach() {
        for (int project : losers.projects()) {
            BigInteger cost = holdings.inUnits(Rational.of(election.cost(project)));
            if (outOfReach.get(project).isEmpty() && holdings.sum(project).compareTo(cost) < 0) {
                Rational left = holdings.money(holdings.sum(project));
                Rational missing = Rational.of(election.cost(project)).minus(left);
                outOfReach.set(project, Optional.of(new Loss.OutOfReach(payments.size(), left, missing)));
            }
        }
    }

    private Ledger ledger() {
        Map<Integer, Loss> losses = new TreeMap<>();
        for (int project : losers.projects()) {
            Rational left = holdings.money(holdings.sum(project));
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

    /**
     * What the supporters of one project pay. Most of them pay the price, so those are only counted; the others pay
     * all they have, and under equal shares do so once.
     */
    private final class Till {
        private final BigInteger price;
        private final long[] pricesPaid = new long[election.projects().size()];
        private final long[] payers = new long[pricesPaid.length];
        private final BigInteger[] rests = new BigInteger[pricesPaid.length];
        private long allPrices;
        private BigInteger allRests = BigInteger.ZERO;
        private long inFull;
        private long theRest;
        private long nothing;
        private BigInteger most = BigInteger.ZERO;
        private Optional<BigInteger> least = Optional.empty();

        Till(BigInteger price) {
            this.price = price;
            Arrays.fill(rests, BigInteger.ZERO);
        }

        void take(int supporter) {
            int ballot = supporters.ballot(supporter);
            long amount = supporters.amount(supporter);
            int voters = election.profile().voters(ballot);
            BigInteger held = holdings.held(ballot);
            BigInteger asked = amount == 1 ? price : price.multiply(BigInteger.valueOf(amount));
            if (held.signum() == 0) {
                nothing += voters;
            } else if (held.compareTo(asked) >= 0) {
                inFull += voters;
                takePrice(ballot, Math.multiplyExact(amount, (long) voters), voters);
                note(asked);
                holdings.pay(ballot, amount, asked);
            } else {
                theRest += voters;
                takeRest(ballot, held.multiply(BigInteger.valueOf(voters)), voters);
                note(held);
                holdings.pay(ballot, amount, held);
            }
        }

        private void takePrice(int ballot, long prices, int voters) {
            allPrices = Math.addExact(allPrices, prices);
            for (int wish = losers.start(ballot); wish < losers.end(ballot); wish++) {
                pricesPaid[losers.project(wish)] += prices;
                payers[losers.project(wish)] += voters;
            }
        }

        private void takeRest(int ballot, BigInteger money, int voters) {
            allRests = allRests.add(money);
            for (int wish = losers.start(ballot); wish < losers.end(ballot); wish++) {
                int project = losers.project(wish);
                rests[project] = rests[project].add(money);
                payers[project] += voters;
            }
        }

        private void note(BigInteger payment) {
            most = most.max(payment);
            least = Optional.of(least.map(payment::min).orElse(payment));
        }

        BigInteger sum() {
            return price.multiply(BigInteger.valueOf(allPrices)).add(allRests);
        }

        Payment payment(int project, Rational asPrice) {
            return new Payment(
                    project,
                    asPrice,
                    inFull,
                    theRest,
                    nothing,
                    holdings.money(most),
                    holdings.money(least.orElse(BigInteger.ZERO)),
                    Rational.of(election.cost(project)).over(asPrice));
        }

        BigInteger spentBySupportersOf(int loser) {
            return price.multiply(BigInteger.valueOf(pricesPaid[loser])).add(rests[loser]);
        }

        long payers(int loser) {
            return payers[loser];
        }
    }
}
