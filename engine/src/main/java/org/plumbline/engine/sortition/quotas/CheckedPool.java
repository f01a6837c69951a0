package org.plumbline.engine.sortition.quotas;

import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.methods.sortition.quotas.Feasibility;
import org.plumbline.model.problems.CannotSay;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.model.sortition.Assembly;

/**
 * A pool beside its quotas.
 *
 * @param kinds how many people there are who differ from each other in a feature, or in whom they live with
 * @param remarks what was noticed about the files and is no mistake; names nobody
 */
public record CheckedPool(Assembly assembly, int kinds, Feasibility feasibility, List<String> remarks) {

    public CheckedPool {
        remarks = List.copyOf(remarks);
    }

    CheckedPool withRemarks(List<String> others) {
        return new CheckedPool(assembly, kinds, feasibility, others);
    }

    /** How many addresses the people of the pool live at. */
    public int households() {
        return (int) IntStream.range(0, assembly.pool().people())
                .map(assembly.pool()::household)
                .distinct()
                .count();
    }

    /**
     * Goes on only where there is a panel.
     *
     * @throws NoAnswer if there is none, with the quotas in conflict and the smallest changes that would help
     * @throws CannotSay if that was not found out in time
     */
    public void requirePossible() {
        FeasibilityText text = new FeasibilityText(assembly);
        feasibility.<Boolean>match(new Feasibility.Cases<>(
                possible -> true,
                relaxable -> {
                    throw new NoAnswer(text.of(relaxable));
                },
                tooFew -> {
                    throw new NoAnswer(text.of(tooFew));
                },
                undecided -> {
                    throw new CannotSay(
                            "Cannot say: whether any panel keeps all quotas was not found out in the time given."
                                    + " Give --seconds more, or leave it out; wider quotas are found sooner.");
                }));
    }
}
