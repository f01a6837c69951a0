package org.plumbline.methods.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.Optimisation;

/**
 * The dual of a linear programme, written out: each row has a price for its upper bound and one for its lower, each column
 * likewise, none below nought; for each column the prices of the rows and its own make up what it is worth; and the bounds, at
 * these prices, are to cost as little as can be.
 */
final class OjAlgoDual {
    private final OjAlgoModel model = new OjAlgoModel();
    private final double most;
    private final int[][] rows;

    /** @param worth whether columns are worth what the objective says, or nothing */
    private OjAlgoDual(Real real, boolean worth, double most) {
        this.most = most;
        rows = new int[real.rows()][];
        List<Expression> columns = new ArrayList<>();
        for (int column = 0; column < real.columns(); column++) {
            double is = worth ? real.objective(column) : 0;
            Expression expression = model.addRow(is, is);
            price(expression, real.lower(column), real.upper(column), Double.POSITIVE_INFINITY);
            columns.add(expression);
        }
        for (int row = 0; row < rows.length; row++) {
            rows[row] = new int[] {addPrice(real.rowUpper(row), 1), addPrice(real.rowLower(row), -1)};
            for (var term : real.terms(row).entrySet()) {
                set(columns.get(term.getKey()), rows[row], term.getValue());
            }
        }
    }

    static OjAlgoDual of(Real real) {
        return new OjAlgoDual(real, true, Double.POSITIVE_INFINITY);
    }

    /** Where nothing fits, nothing is worth less than nothing: the cost then falls below nought, and only the bounds of prices hold it. */
    static OjAlgoDual ofRefutation(Real real) {
        return new OjAlgoDual(real, false, 1);
    }

    private void price(Expression expression, double lower, double upper, double highest) {
        if (upper < Double.POSITIVE_INFINITY) {
            expression.set(model.addColumn(0, highest, -upper), 1.0);
        }
        if (lower > Double.NEGATIVE_INFINITY) {
            expression.set(model.addColumn(0, highest, lower), -1.0);
        }
    }

    private int addPrice(double bound, int sign) {
        return Double.isInfinite(bound) ? -1 : model.addColumn(0, most, -sign * bound);
    }

    private static void set(Expression expression, int[] prices, double value) {
        if (value != 0 && prices[0] >= 0) {
            expression.set(prices[0], value);
        }
        if (value != 0 && prices[1] >= 0) {
            expression.set(prices[1], -value);
        }
    }

    /** For each row that of its upper bound less that of its lower one. */
    Optional<double[]> prices(Patience patience) {
        Optimisation.Result result = model.maximise(patience);
        if (!OjAlgoModel.isOptimal(result)) {
            return Optional.empty();
        }
        double[] prices = new double[rows.length];
        for (int row = 0; row < prices.length; row++) {
            prices[row] = at(result, rows[row][0]) - at(result, rows[row][1]);
        }
        return Optional.of(prices);
    }

    private static double at(Optimisation.Result result, int column) {
        return column < 0 ? 0 : result.doubleValue(column);
    }
}
