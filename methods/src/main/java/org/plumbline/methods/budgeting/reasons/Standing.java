package org.plumbline.methods.budgeting.reasons;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.Supporters;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.methods.budgeting.rules.Greedy;
import org.plumbline.model.budgeting.Election;

/**
 * Where a project stood when a greedy rule went down its list.
 *
 * @param project its place in the list of projects
 * @param voters how many support it
 * @param support their votes or points together
 * @param rank one more than the number of projects that have more of what the rule goes by: support, or support per cost
 * @param left how much of the budget was left when its turn came, or when the first thing was met that stood against it
 */
public record Standing(int project, long voters, Rational support, int rank, long left) {

    /** One for each project, in the order of the list of projects. */
    public static List<Standing> of(Election election, Greedy rule, Outcome outcome) {
        Supporters supporters = Supporters.of(election, rule.support());
        int decimals =
                rule.support() instanceof Utility.Points ? election.profile().pointDecimals() : 0;
        Rational unit = new Rational(BigInteger.ONE, BigInteger.TEN.pow(decimals));
        List<Rational> support = IntStream.range(0, election.projects().size())
                .mapToObj(project -> sum(election, supporters, project).times(unit))
                .toList();
        List<Rational> listed = IntStream.range(0, support.size())
                .mapToObj(project ->
                        rule.perCost() ? support.get(project).over(election.cost(project)) : support.get(project))
                .toList();
        List<Rational> best = listed.stream().sorted(Comparator.reverseOrder()).toList();
        long[] left = left(election, outcome);
        return IntStream.range(0, support.size())
                .mapToObj(project -> new Standing(
                        project,
                        supporters.voters(project),
                        support.get(project),
                        best.indexOf(listed.get(project)) + 1,
                        left[project]))
                .toList();
    }

    /** What all voters together give the project, in the unit of the ballots' entries. */
    static Rational sum(Election election, Supporters supporters, int project) {
        ProductSum sum = new ProductSum();
        for (int i = supporters.start(project); i < supporters.end(project); i++) {
            sum.add(supporters.amount(i), election.profile().voters(supporters.ballot(i)));
        }
        return sum.total();
    }

    private static long[] left(Election election, Outcome outcome) {
        List<Integer> funded = outcome.funded();
        long[] leftAfter = new long[funded.size() + 1];
        leftAfter[0] = election.budget();
        long[] left = new long[election.projects().size()];
        for (int place = 0; place < funded.size(); place++) {
            left[funded.get(place)] = leftAfter[place];
            leftAfter[place + 1] = leftAfter[place] - election.cost(funded.get(place));
        }
        outcome.refusals().forEach((project, refusal) -> left[project] = leftAfter[refusal.after()]);
        return left;
    }
}
