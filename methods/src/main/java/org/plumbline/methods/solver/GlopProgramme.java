package org.plumbline.methods.solver;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;

/** A linear programme in GLOP, OR-Tools' own simplex. Solved again, it goes on from its last basis. */
final class GlopProgramme implements LinearProgramme {
    /** Tried one after another: where rounding leads one astray, another arrives. */
    private static final List<String> WAYS = List.of(
            "use_dual_simplex:true",
            "use_dual_simplex:false",
            "use_dual_simplex:true use_preprocessing:false",
            "use_dual_simplex:false use_preprocessing:false");

    private final MPSolver solver;
    private final MPObjective objective;
    private final List<MPVariable> columns = new ArrayList<>();
    private final List<MPConstraint> rows = new ArrayList<>();

    GlopProgramme() {
        solver = MPSolver.createSolver("GLOP");
        objective = solver.objective();
        objective.setMaximization();
    }

    @Override
    public int addColumn(double lower, double upper, double worth) {
        MPVariable column = solver.makeNumVar(lower, upper, "");
        objective.setCoefficient(column, worth);
        columns.add(column);
        return columns.size() - 1;
    }

    @Override
    public int addRow(double lower, double upper) {
        rows.add(solver.makeConstraint(lower, upper, ""));
        return rows.size() - 1;
    }

    @Override
    public void coefficient(int row, int column, double value) {
        rows.get(row).setCoefficient(columns.get(column), value);
    }

    @Override
    public void objective(int column, double value) {
        objective.setCoefficient(columns.get(column), value);
    }

    @Override
    public void columnBounds(int column, double lower, double upper) {
        columns.get(column).setBounds(lower, upper);
    }

    @Override
    public void rowBounds(int row, double lower, double upper) {
        rows.get(row).setBounds(lower, upper);
    }

    @Override
    public LinearAnswer maximise(Patience patience) {
        if (patience.isOver()) {
            return LinearAnswer.without(Status.UNKNOWN);
        }
        for (String way : WAYS) {
            solver.setSolverSpecificParametersAsString(way);
            solver.setTimeLimit(
                    patience.millisecondsLeft() == Long.MAX_VALUE ? 0 : Math.max(1, patience.millisecondsLeft()));
            MPSolver.ResultStatus status = solver.solve();
            if (status == MPSolver.ResultStatus.OPTIMAL) {
                return answer();
            }
            if (status == MPSolver.ResultStatus.INFEASIBLE) {
                return LinearAnswer.without(Status.INFEASIBLE);
            }
            if (patience.isOver()) {
                break;
            }
            solver.reset(); // lost its way in rounding: from the beginning, another way
        }
        return LinearAnswer.without(Status.UNKNOWN);
    }

    private LinearAnswer answer() {
        double[] values = new double[columns.size()];
        for (int column = 0; column < values.length; column++) {
            values[column] = columns.get(column).solutionValue();
        }
        double[] prices = new double[rows.size()];
        for (int row = 0; row < prices.length; row++) {
            prices[row] = rows.get(row).dualValue();
        }
        return new LinearAnswer(Status.OPTIMAL, objective.value(), values, prices);
    }

    @Override
    public void close() {
        solver.delete();
    }
}
