package org.plumbline.methods.budgeting.rules;

import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.TieOrder;
import org.plumbline.methods.budgeting.TieRule;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.methods.budgeting.rules.EqualShares.Increase;
import org.plumbline.methods.budgeting.rules.EqualShares.Returned;
import org.plumbline.methods.budgeting.rules.EqualShares.Step;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.PlainPabulib;

/** Elections of the mirror and rules that are timed on them. */
final class Towns {
    static final TieOrder TIES = TieOrder.of(TieRule.MOST_VOTES, TieRule.LOWEST_COST, TieRule.ID_AS_NUMBER);
    static final EqualShares PLAIN =
            new EqualShares(new Utility.Cost(), Optional.empty(), Optional.empty(), Optional.empty());
    /** One unit of the currency more for each, from a whole one, until nothing fits; then the most votes. */
    static final EqualShares RISING = new EqualShares(
            new Utility.Cost(),
            Optional.of(new Increase(new Step.Money(Rational.of(1)), true, true, Returned.LAST)),
            Optional.of(new Greedy(new Utility.Cardinality(), false, Rational.ZERO, true)),
            Optional.empty());

    private Towns() {}

    /** @throws IllegalStateException if {@code PLUMBLINE_MIRROR} does not say where the mirror is */
    static Election read(String file) {
        String mirror = System.getenv("PLUMBLINE_MIRROR");
        if (mirror == null) {
            throw new IllegalStateException("PLUMBLINE_MIRROR is not set");
        }
        return PlainPabulib.read(Path.of(mirror, "participation", "pb", file));
    }
}
