package org.plumbline.methods.budgeting.rules;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.Supporters;
import org.plumbline.model.budgeting.Election;

/**
 * When the supporters of a project will together have its cost, given when each of them last paid: a time is the money that
 * every voter has been given by then, so a voter holds what lies between it and the last purchase. All times of purchases are
 * kept over one denominator.
 */
final class PurchaseTimes {
    private final Election election;
    private final Supporters supporters;
    private final int[] lastPurchase;
    private final List<BigInteger> times = new ArrayList<>(List.of(BigInteger.ZERO));
    private BigInteger denominator = BigInteger.ONE;

    PurchaseTimes(Election election, Supporters supporters) {
        this.election = election;
        this.supporters = supporters;
        this.lastPurchase = new int[election.profile().size()];
    }

    /** How many projects have been bought. */
    int purchases() {
        return times.size() - 1;
    }

    /**
     * When a project is bought, if nothing else is bought before: {@code numerator} over {@code denominator}, not reduced.
     *
     * @param after how many purchases had been made when it was worked out
     */
    record Offer(int project, BigInteger numerator, BigInteger denominator, int after) implements Comparable<Offer> {

        @Override
        public int compareTo(Offer other) {
            return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
        }
    }

    /** The cost is what all supporters are given by then, less what they were given before they last paid. */
    Offer offer(int project) {
        long[] voters = votersByPurchase(project);
        BigInteger sum = BigInteger.valueOf(election.cost(project)).multiply(denominator);
        for (int purchase = 1; purchase < voters.length; purchase++) {
            if (voters[purchase] > 0) {
                sum = sum.add(times.get(purchase).multiply(BigInteger.valueOf(voters[purchase])));
            }
        }
        BigInteger all = BigInteger.valueOf(supporters.voters(project));
        return new Offer(project, sum, denominator.multiply(all), purchases());
    }

    /** Of the project's supporters, how many last paid for each purchase; the first place counts those who never did. */
    private long[] votersByPurchase(int project) {
        long[] voters = new long[times.size()];
        for (int i = supporters.start(project); i < supporters.end(project); i++) {
            int ballot = supporters.ballot(i);
            voters[lastPurchase[ballot]] += election.profile().voters(ballot);
        }
        return voters;
    }

    /** Buys the project, as the next. */
    Rational buy(int project) {
        Offer offer = offer(project);
        BigInteger all = BigInteger.valueOf(supporters.voters(project));
        BigInteger common = offer.numerator().gcd(all);
        BigInteger factor = all.divide(common);
        denominator = denominator.multiply(factor);
        times.replaceAll(time -> time.multiply(factor));
        times.add(offer.numerator().divide(common));
        for (int i = supporters.start(project); i < supporters.end(project); i++) {
            lastPurchase[supporters.ballot(i)] = purchases();
        }
        return new Rational(offer.numerator(), offer.denominator());
    }
}
