package org.plumbline.methods.solver;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import java.util.Arrays;

/** A programme of whole numbers in CP-SAT, whose arithmetic is exact. One thread and one seed, so that it repeats itself. */
final class CpSatProgramme implements IntegerProgramme {
    private final Whole whole = new Whole();

    @Override
    public int addColumn(long lower, long upper) {
        return whole.addColumn(lower, upper);
    }

    @Override
    public int addRow(long lower, long upper) {
        return whole.addRow(lower, upper);
    }

    @Override
    public void coefficient(int row, int column, long value) {
        whole.coefficient(row, column, value);
    }

    @Override
    public void objective(int column, long value) {
        whole.objective(column, value);
    }

    @Override
    public void columnBounds(int column, long lower, long upper) {
        whole.columnBounds(column, lower, upper);
    }

    @Override
    public void rowBounds(int row, long lower, long upper) {
        whole.rowBounds(row, lower, upper);
    }

    @Override
    public IntegerAnswer maximise(Patience patience) {
        if (patience.isOver()) {
            return IntegerAnswer.without(Status.UNKNOWN);
        }
        CpModel model = new CpModel();
        IntVar[] columns = new IntVar[whole.columns()];
        for (int column = 0; column < columns.length; column++) {
            columns[column] = model.newIntVar(whole.lower(column), whole.upper(column), "");
        }
        for (int row = 0; row < whole.rows(); row++) {
            IntVar[] terms = Arrays.stream(whole.columnsOf(row))
                    .mapToObj(column -> columns[column])
                    .toArray(IntVar[]::new);
            model.addLinearConstraint(
                    LinearExpr.weightedSum(terms, whole.coefficientsOf(row)), whole.rowLower(row), whole.rowUpper(row));
        }
        model.maximize(LinearExpr.weightedSum(columns, whole.objective()));
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setRandomSeed(1).setLinearizationLevel(2);
        if (patience.millisecondsLeft() != Long.MAX_VALUE) {
            solver.getParameters().setMaxTimeInSeconds(patience.millisecondsLeft() / 1000.0);
        }
        return answer(solver, solver.solve(model), columns);
    }

    private static IntegerAnswer answer(CpSolver solver, CpSolverStatus status, IntVar[] columns) {
        if (status == CpSolverStatus.INFEASIBLE) {
            return IntegerAnswer.without(Status.INFEASIBLE);
        }
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return IntegerAnswer.without(Status.UNKNOWN);
        }
        long[] values = new long[columns.length];
        for (int column = 0; column < values.length; column++) {
            values[column] = solver.value(columns[column]);
        }
        boolean best = status == CpSolverStatus.OPTIMAL;
        long objective = Math.round(solver.objectiveValue());
        return new IntegerAnswer(
                best ? Status.OPTIMAL : Status.FEASIBLE,
                objective,
                best ? objective : (long) StrictMath.ceil(solver.bestObjectiveBound()),
                values);
    }
}
