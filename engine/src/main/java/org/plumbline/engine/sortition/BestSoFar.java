package org.plumbline.engine.sortition;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.methods.sortition.Certificate;
import org.plumbline.methods.sortition.Lottery;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.selection.Selection;
import org.plumbline.recipes.sortition.PanelRule;

/** What can always be said of a method that was stopped before it had a proof. */
final class BestSoFar {

    private BestSoFar() {}

    /**
     * The same selection; where it was stopped and proves nothing, with a certificate in which everybody weighs alike. It proves
     * that the least chance is at most the seats over the people, and so how far below that the selection lies.
     */
    static Selection proved(Selection selection, PoolClasses classes, PanelRule rule) {
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
