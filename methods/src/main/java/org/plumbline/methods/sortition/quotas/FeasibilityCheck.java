package org.plumbline.methods.sortition.quotas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.methods.solver.IntegerAnswer;
import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.solver.Solver;
import org.plumbline.methods.solver.Status;
import org.plumbline.methods.sortition.ClassPanel;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.quotas.ElasticQuotas.Giving;
import org.plumbline.model.sortition.Pool;

/**
 * Whether any panel keeps every quota, and if none does, all the ways in which the fewest seats of quotas would have to give way.
 *
 * <p>A seat given is a least number lowered by one, or a most number raised by one. The size of the panel and one of a household
 * never give way. The least total is proved, because it is the optimum of a programme of whole numbers; so is, where so said,
 * that there are no more ways.
 */
public final class FeasibilityCheck {
    private final Solver solver;
    private final int listAtMost;

    /** @param listAtMost how many smallest relaxations to list, at least one */
    public FeasibilityCheck(Solver solver, int listAtMost) {
        if (listAtMost < 1) {
            throw new IllegalArgumentException("list at most " + listAtMost);
        }
        this.solver = solver;
        this.listAtMost = listAtMost;
    }

    /**
     * One whole-number programme where there is a panel; where there is none, one for each side of each quota and each
     * relaxation besides.
     */
    public Feasibility check(PoolClasses classes, Patience patience) {
        int eligible = eligible(classes);
        if (eligible < classes.panelSize()) {
            return new Feasibility.TooFewPeople(eligible);
        }
        ElasticQuotas rigid = programme(classes, Giving.NONE, false, 0);
        IntegerAnswer panel = rigid.solve(patience);
        if (panel.hasValues()) {
            return new Feasibility.Possible(checked(classes, rigid.panel(panel)));
        }
        return panel.status() == Status.INFEASIBLE ? relaxed(classes, patience) : new Feasibility.Undecided();
    }

    private static ClassPanel checked(PoolClasses classes, ClassPanel panel) {
        if (!classes.allows(panel)) {
            throw new IllegalStateException("a panel of the solver does not keep the quotas: " + panel);
        }
        return panel;
    }

    /** How many could be on a panel together, whatever the quotas. */
    private static int eligible(PoolClasses classes) {
        Pool pool = classes.assembly().pool();
        return classes.assembly().onePerHousehold()
                ? (int) IntStream.range(0, pool.people())
                        .map(pool::household)
                        .distinct()
                        .count()
                : pool.people();
    }

    private Feasibility relaxed(PoolClasses classes, Patience patience) {
        IntegerAnswer least = least(classes, Giving.TO_LIMITS, patience);
        boolean withinLimits = least.status() != Status.INFEASIBLE;
        if (!withinLimits) {
            least = least(classes, Giving.FREELY, patience);
        }
        if (!least.isOptimal()) {
            return new Feasibility.Undecided();
        }
        Giving giving = withinLimits ? Giving.TO_LIMITS : Giving.FREELY;
        List<QuotaRelief> smallest = new ArrayList<>();
        boolean all = list(programme(classes, giving, true, seats(least)), seats(least), smallest, patience);
        if (smallest.isEmpty()) {
            return new Feasibility.Undecided();
        }
        smallest.sort(IN_ORDER);
        return new Feasibility.Relaxable(
                smallest, all, withinLimits, conflict(classes, patience).orElse(List.of()));
    }

    private static int seats(IntegerAnswer least) {
        return (int) -least.objective();
    }

    private IntegerAnswer least(PoolClasses classes, Giving giving, Patience patience) {
        return programme(classes, giving, false, Integer.MAX_VALUE).solve(patience);
    }

    private ElasticQuotas programme(PoolClasses classes, Giving giving, boolean seatBySeat, int atMost) {
        return new ElasticQuotas(classes, solver.integer(), giving, seatBySeat, atMost);
    }

    /** One after the other, each found being forbidden to the next. @return whether the list holds all there are */
    private boolean list(ElasticQuotas programme, int seats, List<QuotaRelief> found, Patience patience) {
        programme.giveExactly(seats);
        IntegerAnswer next = programme.solve(patience);
        while (next.hasValues() && found.size() < listAtMost) {
            found.add(programme.relaxation(next));
            programme.forbid(next);
            next = programme.solve(patience);
        }
        return next.status() == Status.INFEASIBLE;
    }

    private static final Comparator<QuotaChange> CHANGES_IN_ORDER = Comparator.comparingInt(QuotaChange::feature)
            .thenComparingInt(QuotaChange::value)
            .thenComparingInt(QuotaChange::least)
            .thenComparingInt(QuotaChange::most);

    /** By the features and values of their changes, so that the order does not depend on the solver. */
    private static final Comparator<QuotaRelief> IN_ORDER = (one, other) -> {
        int common = Math.min(one.changes().size(), other.changes().size());
        for (int place = 0; place < common; place++) {
            int byChange = CHANGES_IN_ORDER.compare(
                    one.changes().get(place), other.changes().get(place));
            if (byChange != 0) {
                return byChange;
            }
        }
        return Integer.compare(one.changes().size(), other.changes().size());
    };

    /**
     * Quotas that cannot be kept together, none of which could be spared from them: every side is left out in turn, and stays out
     * where there is no panel even so. The last features are left out first, so that the conflict is of the first ones where
     * there are several. Empty where patience ran out.
     */
    private Optional<List<QuotaSide>> conflict(PoolClasses classes, Patience patience) {
        ElasticQuotas rigid = programme(classes, Giving.NONE, false, 0);
        List<QuotaSide> conflict = new ArrayList<>();
        for (int side = rigid.sides() - 1; side >= 0; side--) {
            rigid.drop(side);
            IntegerAnswer without = rigid.solve(patience);
            if (without.status() == Status.UNKNOWN) {
                return Optional.empty();
            }
            if (without.hasValues()) {
                rigid.restore(side);
                conflict.add(0, rigid.side(side));
            }
        }
        return Optional.of(conflict);
    }
}
