package org.plumbline.methods.solver;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;

/** A linear programme in GLOP, OR-Tools' own simplex. Solved again, it goes on from its last basis. */
final class GlopProgramme implements LinearProgramme {
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
        solver.setTimeLimit(patience.millisecondsLeft() == Long.MAX_VALUE ? 0 : patience.millisecondsLeft());
        return switch (solver.solve()) {
            case OPTIMAL -> answer();
            case INFEASIBLE -> LinearAnswer.without(Status.INFEASIBLE);
            default -> LinearAnswer.without(Status.UNKNOWN);
        };
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
