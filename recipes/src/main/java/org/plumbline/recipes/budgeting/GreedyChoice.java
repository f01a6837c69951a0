package org.plumbline.recipes.budgeting;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.methods.budgeting.rules.Greedy;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;

/**
 * A greedy rule as written.
 *
 * @param least in votes or points
 * @param leastOfFile whether the file of votes states the least support instead
 */
public record GreedyChoice(Utility support, boolean perCost, BigDecimal least, boolean leastOfFile, boolean skip) {
    /** The key under which Pabulib files state the least support. */
    public static final String THRESHOLD = "min_project_score_threshold";

    /** Short, so that no exponent makes a number of a billion digits. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,6})?");

    /**
     * @param facts what the file of votes says of itself
     * @throws WrongInput if the least support that it states is none
     */
    public Greedy of(Map<String, String> facts) {
        String said = facts.getOrDefault(THRESHOLD, "").strip();
        String stated = said.isEmpty() ? "0" : said;
        if (leastOfFile && !NUMBER.matcher(stated).matches()) {
            throw new WrongInput(new Problem(
                    ProblemCode.WRONG_NUMBER,
                    Where.file(THRESHOLD),
                    "the least support that the file of votes states is not a number",
                    stated,
                    "a number of votes or points, such as 100",
                    "correct it in the file, or count by a rule that states its own"));
        }
        return new Greedy(support, perCost, Rational.parse(leastOfFile ? stated : least.toPlainString()), skip);
    }
}
