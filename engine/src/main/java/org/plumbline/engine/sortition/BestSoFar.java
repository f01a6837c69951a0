package org.plumbline.engine.sortition;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.solver.Solver;
import org.plumbline.methods.sortition.Certificate;
import org.plumbline.methods.sortition.Lottery;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.quotas.Feasibility;
import org.plumbline.methods.sortition.selection.Selection;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.recipes.sortition.PanelRule;

/** What can always be said of a method that was stopped before it had a proof. */
final class BestSoFar {

    private BestSoFar() {}

    /**
     * What a method makes of a pool; where it was stopped before it had anything, the one panel that is known.
     *
     * @param known by which it was seen that the quotas can be kept
     * @throws NoAnswer if the method finds no panel in all the time it likes
     * @throws WrongInput if the rule draws more panels than can be published
     */
    static Selection of(PanelRule rule, PoolClasses classes, Feasibility known, Solver solver, Patience patience) {
        try {
            requireRoom(rule, classes);
            return proved(rule.method().select(classes, solver, patience), classes, rule);
        } catch (NoAnswer none) {
            if (known instanceof Feasibility.Possible possible && patience.isOver()) {
                Lottery one = new Lottery(List.of(possible.panel()), new long[] {Lottery.ONE});
                return proved(new Selection(one, Certificate.none(), false), classes, rule);
            }
            throw none;
        }
    }

    /** @throws WrongInput if the rule draws more panels than can be published, before any is drawn */
    private static void requireRoom(PanelRule rule, PoolClasses classes) {
        if (rule instanceof PanelRule.Greedy greedy && greedy.draws() > LotteryFile.mostPanels(classes)) {
            throw new WrongInput(new Problem(
                    ProblemCode.WRONG_VALUE,
                    Where.file("draws"),
                    "more draws than can be published for a pool of " + classes.count() + " kinds of people",
                    Integer.toString(greedy.draws()),
                    LotteryFile.mostPanels(classes) + " at most",
                    "copy the recipe and lower its draws"));
        }
    }

    /**
     * The same selection; where it was stopped and proves nothing, with a certificate in which everybody weighs alike. It proves
     * that the least chance is at most the seats over the people, and so how far below that the selection lies.
     */
    private static Selection proved(Selection selection, PoolClasses classes, PanelRule rule) {
        boolean levels = rule.proves() == PanelRule.Proves.LEXIMIN || rule.proves() == PanelRule.Proves.MAXIMIN;
        if (!levels || selection.finished() || !selection.certificate().stages().isEmpty()) {
            return selection;
        }
        Lottery lottery = selection.lottery();
        long[] chances = IntStream.range(0, classes.count())
                .mapToLong(one -> lottery.expectedSeats(one) / classes.size(one))
                .toArray();
        long least = Arrays.stream(chances).min().orElseThrow();
        int[] settled = IntStream.range(0, chances.length)
                .filter(one -> chances[one] == least)
                .toArray();
        long[] alike = new long[chances.length];
        Arrays.fill(alike, 1);
        return new Selection(lottery, new Certificate(List.of(new Certificate.Stage(least, settled, alike))), false);
    }
}
