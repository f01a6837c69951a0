package org.plumbline.methods.budgeting.reasons;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.methods.budgeting.Products;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.Supporters;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.Profile;

/**
 * Whether an outcome is proportional: EJR+ up to one project.
 *
 * <p><b>What is tested.</b> Let <i>b</i> be the budget, <i>n</i> the number of voters and <i>u(p)</i> what a project is worth
 * to each of its supporters: its cost, or 1. An outcome fails by a project <i>p</i> that it does not fund and a group <i>G</i>
 * of supporters of <i>p</i> if for every voter <i>i</i> of <i>G</i>
 *
 * <pre>   worth of what i has of the funded projects  +  u(p)   is at most   u(p) / cost(p)  *  |G| * b / n</pre>
 *
 * <p>In words, with cost as worth: the group's part of the budget, which it might have spent on <i>p</i> and the like, is
 * |G| b/n; and none of its voters would have had more money spent as they asked even if <i>p</i> were funded as well. With the
 * number of projects as worth: that part pays for so many projects that cost what <i>p</i> does, and none of them has as many
 * even with <i>p</i> but one. Where every project costs the same, this is EJR+ for committees as it stands. (Some state the
 * axiom with "less than"; a group that is exactly large enough would then have no claim, which is not so for committees.)
 *
 * <p><b>Who never fails it.</b> Equal shares with the same worth, without caps or exclusions, at any endowment of at least
 * <i>b/n</i>; more projects on top, as by a completion, cannot break it. For take <i>p</i> and <i>G</i>, and the first voter
 * <i>i</i> of <i>G</i> to hold less than cost(p)/|G| after a payment (there is one, or <i>p</i> could be paid for). Up to then
 * all of <i>G</i> could have paid for <i>p</i> at a price for each unit of worth of cost(p) / (|G| u(p)), so nothing dearer was
 * bought; so what <i>i</i> paid, more than b/n - cost(p)/|G|, is at most <i>i</i>'s worth times that price. Divide. An
 * endowment that is rounded down below b/n, a cap, an exclusion or a comparison step that prefers a greedy outcome can fail
 * it.
 *
 * <p>Brill, Peters: Robust and Verifiable Proportionality Axioms for Multiwinner Voting, EC 2023; the argument is that of
 * Peters, Pierczyński, Skowron, NeurIPS 2021. Of all groups for one project it is enough to look at those of all supporters who
 * have at most so much. Cost: all supporters, and ballots times the logarithm of their number.
 */
public final class Proportionality {
    private final Election election;
    private final Utility utility;
    private final Supporters supporters;
    private final Set<Integer> funded;
    /** Every worth that some voter has, rising; and for each ballot the place of its own. */
    private final long[] worths;

    private final int[] rankOf;
    private final long[] worth;

    /** Of every project that the outcome fails by, the clearest group; the one with the most that it is short of first. */
    public record Finding(List<Violation> violations) {
        public Finding {
            violations = List.copyOf(violations);
        }

        public boolean holds() {
            return violations.isEmpty();
        }
    }

    /**
     * A group that is short of its part.
     *
     * @param project that is not funded, by its place in the list of projects
     * @param atMost the worth that no voter of the group passes: what funded projects cost that the voter supports, or how
     *     many they are. The group is all supporters of the project who have at most that
     * @param voters how many they are
     * @param part of the budget, by their number, in the election's unit of money
     * @param entitled the worth that this part buys at the project's cost
     * @param withIt the worth that no voter of the group would pass if the project were funded as well
     */
    public record Violation(int project, long atMost, long voters, Rational part, Rational entitled, long withIt) {}

    private Proportionality(Election election, Collection<Integer> funded, Utility utility) {
        if (!(utility instanceof Utility.Cost || utility instanceof Utility.Cardinality)) {
            throw new IllegalArgumentException("proportionality is tested by cost or number, not by " + utility);
        }
        this.election = election;
        this.utility = utility;
        this.funded = new TreeSet<>(funded);
        this.supporters = Supporters.of(election, utility);
        this.worth = new long[election.profile().size()];
        for (int project : this.funded) {
            for (int i = supporters.start(project); i < supporters.end(project); i++) {
                worth[supporters.ballot(i)] += supporters.weight(project);
            }
        }
        this.worths = distinct(worth);
        this.rankOf = new int[worth.length];
        for (int ballot = 0; ballot < rankOf.length; ballot++) {
            rankOf[ballot] = Arrays.binarySearch(worths, worth[ballot]);
        }
    }

    private static long[] distinct(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[count++] = sorted[i]; // never past i
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    /**
     * Each violation is counted once more from the ballots before it is told.
     *
     * @param funded by their places in the list of projects
     * @param utility {@link Utility.Cost} or {@link Utility.Cardinality}; under votes other than approvals, a supporter is who
     *     names the project with more than no points
     */
    public static Finding of(Election election, Collection<Integer> funded, Utility utility) {
        Proportionality test = new Proportionality(election, funded, utility);
        List<Violation> violations = new ArrayList<>();
        for (int project = 0; project < election.projects().size(); project++) {
            if (!test.funded.contains(project)) {
                test.clearest(project).ifPresent(violations::add);
            }
        }
        violations.forEach(test::confirm);
        violations.sort(Comparator.comparing(Proportionality::shortfall).reversed());
        return new Finding(violations);
    }

    /** In money: how far the part of the group goes beyond what its best placed voter would have with the project. */
    private static Rational shortfall(Violation violation) {
        return violation.part().minus(violation.part().times(violation.withIt()).over(violation.entitled()));
    }

    private Optional<Violation> clearest(int project) {
        long[] votersOf = new long[worths.length];
        for (int i = supporters.start(project); i < supporters.end(project); i++) {
            int ballot = supporters.ballot(i);
            votersOf[rankOf[ballot]] += election.profile().voters(ballot);
        }
        Optional<Violation> clearest = Optional.empty();
        long voters = 0;
        for (int rank = 0; rank < worths.length; rank++) {
            voters += votersOf[rank];
            if (votersOf[rank] > 0 && isShort(project, worths[rank], voters)) {
                Violation violation = violation(project, worths[rank], voters);
                if (clearest.isEmpty() || shortfall(violation).compareTo(shortfall(clearest.get())) > 0) {
                    clearest = Optional.of(violation);
                }
            }
        }
        return clearest;
    }

    /** The inequality times n cost(p) / u(p): its left side is a money that is at most the budget, or nothing is short. */
    private boolean isShort(int project, long atMost, long voters) {
        long budget = election.budget();
        long cost = election.cost(project);
        boolean byCost = utility instanceof Utility.Cost;
        if (cost > budget || atMost > (byCost ? budget - cost : budget / cost - 1)) {
            return false;
        }
        long money = byCost ? atMost + cost : (atMost + 1) * cost;
        return Products.compare(money, election.profile().voters(), voters, budget) <= 0;
    }

    private Violation violation(int project, long atMost, long voters) {
        Rational part = Rational.of(election.budget())
                .times(voters)
                .over(election.profile().voters());
        long worthOfIt = supporters.weight(project);
        Rational entitled = part.times(worthOfIt).over(election.cost(project));
        return new Violation(project, atMost, voters, part, entitled, atMost + worthOfIt);
    }

    private void confirm(Violation violation) {
        Profile profile = election.profile();
        long voters = 0;
        for (int ballot = 0; ballot < profile.size(); ballot++) {
            long has = 0;
            boolean supports = false;
            for (int entry = profile.start(ballot); entry < profile.end(ballot); entry++) {
                int project = profile.project(entry);
                boolean counts = profile.points(entry) > 0;
                supports |= counts && project == violation.project();
                has += counts && funded.contains(project)
                        ? (utility instanceof Utility.Cost ? election.cost(project) : 1)
                        : 0;
            }
            voters += supports && has <= violation.atMost() ? profile.voters(ballot) : 0;
        }
        if (voters != violation.voters() || Rational.of(violation.withIt()).compareTo(violation.entitled()) > 0) {
            throw new IllegalStateException("not a violation: " + violation + ", of " + voters + " voters");
        }
    }
}
