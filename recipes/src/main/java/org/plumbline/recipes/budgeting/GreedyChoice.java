package org.plumbline.recipes.budgeting;

import java.math.BigDecimal;
import java.util.Map;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.methods.budgeting.rules.Greedy;

/**
 * A greedy rule as written.
 *
 * @param least in votes or points
 * @param leastOfFile whether the file of votes states the least support instead
 */
public record GreedyChoice(Utility support, boolean perCost, BigDecimal least, boolean leastOfFile, boolean skip) {
    /** The key under which Pabulib files state the least support. */
    public static final String THRESHOLD = "min_project_score_threshold";

    /** @param facts what the file of votes says of itself */
    public Greedy of(Map<String, String> facts) {
        BigDecimal threshold = leastOfFile ? new BigDecimal(facts.getOrDefault(THRESHOLD, "0")) : least;
        return new Greedy(support, perCost, Rational.parse(threshold.toPlainString()), skip);
    }
}
