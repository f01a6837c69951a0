package org.plumbline.methods.solver;

import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** A programme as ojAlgo wants it. */
final class OjAlgoModel {
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();

    static OjAlgoModel of(Real real) {
        OjAlgoModel made = new OjAlgoModel();
        for (int column = 0; column < real.columns(); column++) {
            made.addColumn(real.lower(column), real.upper(column), real.objective(column));
        }
        for (int row = 0; row < real.rows(); row++) {
            Expression expression = made.addRow(real.rowLower(row), real.rowUpper(row));
            real.terms(row).forEach((column, value) -> {
                if (value != 0) {
                    expression.set(column.intValue(), value.doubleValue());
                }
            });
        }
        return made;
    }

    int addColumn(double lower, double upper, double objective) {
        Variable variable = model.newVariable("x" + model.countVariables()).weight(objective);
        if (lower == upper) {
            variable.level(lower);
            return model.countVariables() - 1;
        }
        if (lower > Double.NEGATIVE_INFINITY) {
            variable.lower(lower);
        }
        if (upper < Double.POSITIVE_INFINITY) {
            variable.upper(upper);
        }
        return model.countVariables() - 1;
    }

    Expression addRow(double lower, double upper) {
        Expression expression = model.newExpression("r" + model.countExpressions());
        if (lower == upper) {
            return expression.level(lower);
        }
        if (lower > Double.NEGATIVE_INFINITY) {
            expression.lower(lower);
        }
        if (upper < Double.POSITIVE_INFINITY) {
            expression.upper(upper);
        }
        return expression;
    }

    Optimisation.Result maximise(Patience patience) {
        if (patience.millisecondsLeft() != Long.MAX_VALUE) {
            model.options.time_abort = Math.max(1, patience.millisecondsLeft());
        }
        return model.maximise();
    }

    /** Its own {@code State.isOptimal} counts failures in. */
    static boolean isOptimal(Optimisation.Result result) {
        return result.getState() == Optimisation.State.OPTIMAL || result.getState() == Optimisation.State.DISTINCT;
    }

    static double[] values(Optimisation.Result result, int columns) {
        double[] values = new double[columns];
        for (int column = 0; column < columns; column++) {
            values[column] = result.doubleValue(column);
        }
        return values;
    }
}
