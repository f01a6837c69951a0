package org.plumbline.methods.budgeting.rules;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.Supporters;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.Profile;

/** What each project is worth to all voters together, exactly. */
final class Support {
    private final Election election;
    private final List<BigInteger> sums;
    private final BigInteger unit;

    private Support(Election election, List<BigInteger> sums, BigInteger unit) {
        this.election = election;
        this.sums = List.copyOf(sums);
        this.unit = unit;
    }

    static Support of(Election election, Utility utility) {
        Supporters supporters = Supporters.of(election, utility);
        List<BigInteger> sums = new ArrayList<>();
        for (int project = 0; project < election.projects().size(); project++) {
            sums.add(sum(supporters, election.profile(), project)
                    .multiply(BigInteger.valueOf(supporters.weight(project))));
        }
        int decimals = utility instanceof Utility.Points ? election.profile().pointDecimals() : 0;
        return new Support(election, sums, BigInteger.TEN.pow(decimals));
    }

    private static BigInteger sum(Supporters supporters, Profile profile, int project) {
        try {
            return BigInteger.valueOf(sumOfLongs(supporters, profile, project));
        } catch (ArithmeticException tooLarge) {
            BigInteger sum = BigInteger.ZERO;
            for (int i = supporters.start(project); i < supporters.end(project); i++) {
                sum = sum.add(BigInteger.valueOf(supporters.amount(i))
                        .multiply(BigInteger.valueOf(profile.voters(supporters.ballot(i)))));
            }
            return sum;
        }
    }

    private static long sumOfLongs(Supporters supporters, Profile profile, int project) {
        long sum = 0;
        for (int i = supporters.start(project); i < supporters.end(project); i++) {
            sum = Math.addExact(
                    sum, Math.multiplyExact(supporters.amount(i), (long) profile.voters(supporters.ballot(i))));
        }
        return sum;
    }

    /** In the unit of the ballots' entries; nought where nobody supports the project. */
    BigInteger sum(int project) {
        return sums.get(project);
    }

    boolean reaches(int project, Rational least) {
        return new Rational(sums.get(project), unit).compareTo(least) >= 0;
    }

    /** Projects of equal support together, the most supported first; each group in the order of projects. */
    List<List<Integer>> groups(List<Integer> projects, boolean perCost) {
        Comparator<Integer> byLess = perCost ? this::comparePerCost : Comparator.comparing(this::sum);
        List<Integer> sorted = projects.stream()
                .sorted(byLess.reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        List<List<Integer>> groups = new ArrayList<>();
        for (int project : sorted) {
            List<Integer> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (last.isEmpty() || byLess.compare(last.get(0), project) != 0) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(project);
        }
        return groups;
    }

    /** One's support over its cost against the other's: both times both costs. */
    private int comparePerCost(int one, int other) {
        return sum(one).multiply(BigInteger.valueOf(election.cost(other)))
                .compareTo(sum(other).multiply(BigInteger.valueOf(election.cost(one))));
    }
}
