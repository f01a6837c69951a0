package org.plumbline.methods.index.weights;

import java.util.List;
import org.plumbline.methods.index.statistics.CompleteRows;

/**
 * Parts count by how well they tell one thing that lies behind them all and is not itself seen: a factor model of the domain by maximum
 * likelihood, over the places that have all parts. So the English indices of deprivation weigh the indicators of some domains, after putting
 * them on a normal scale.
 *
 * @param by what is made of the model
 */
public record OneFactor(By by) implements Weigher {

    /** What is made of the model. */
    public enum By {
        /** The weights with which the parts best tell the factor (regression scores), as shares of their sum. */
        SCORE_COEFFICIENTS,
        /** The correlation of each part with the factor, as shares of their sum. */
        LOADINGS
    }

    /**
     * {@inheritDoc}
     *
     * @throws org.plumbline.model.problems.NoAnswer if there are fewer than three parts, one is made up of others, one runs against the
     *     others, or fewer than three places have them all
     */
    @Override
    public double[] weigh(List<String> names, double[][] parts) {
        FactorModel model = FactorModel.fit(CompleteRows.of(names, parts));
        Shares.requireOneDirection(names, model.loadings(), "the one factor");
        return Shares.of(by == By.LOADINGS ? model.loadings() : model.scoreCoefficients());
    }

    @Override
    public String inWords() {
        return by == By.LOADINGS
                ? "by their correlation with the one factor behind them"
                : "as they best tell the one factor behind them";
    }

    @Override
    public String id() {
        return "one-factor";
    }
}
