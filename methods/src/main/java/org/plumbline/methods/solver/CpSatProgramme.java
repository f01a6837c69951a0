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
    private double work = Double.POSITIVE_INFINITY;

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
    public void limitWork(int units) {
        work = units;
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
        if (work < Double.POSITIVE_INFINITY) {
            solver.getParameters().setMaxDeterministicTime(work);
        }
        return answer(solver, solver.solve(model), columns);
    }

    /**
     * What the solver says, checked in whole numbers: its own objective has passed through a double.
     *
     * @throws IllegalStateException if the programme is none, its numbers being too great, or the values miss a row
     */
    private IntegerAnswer answer(CpSolver solver, CpSolverStatus status, IntVar[] columns) {
        if (status == CpSolverStatus.INFEASIBLE) {
            return IntegerAnswer.without(Status.INFEASIBLE);
        }
        if (status == CpSolverStatus.MODEL_INVALID) {
            throw new IllegalStateException("numbers too great for the solver");
        }
        if (status == CpSolverStatus.UNKNOWN) {
            return IntegerAnswer.without(Status.UNKNOWN);
        }
        long[] values = new long[columns.length];
        for (int column = 0; column < values.length; column++) {
            values[column] = solver.value(columns[column]);
        }
        if (!whole.fits(values)) {
            throw new IllegalStateException("the solver's values miss a row");
        }
        long objective = whole.worth(values);
        long bound = (long) StrictMath.ceil(Math.nextUp(solver.bestObjectiveBound()));
        return status == CpSolverStatus.OPTIMAL
                ? new IntegerAnswer(Status.OPTIMAL, objective, objective, values)
                : new IntegerAnswer(Status.FEASIBLE, objective, Math.max(objective, bound), values);
    }
}
