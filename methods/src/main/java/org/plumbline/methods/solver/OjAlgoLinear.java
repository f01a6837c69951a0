package org.plumbline.methods.solver;

import java.util.Optional;
import org.ojalgo.optimisation.Optimisation;

/**
 * A linear programme in ojAlgo's simplex. Prices come from the dual programme, which is written out and solved on its own: so
 * their sign is that of {@link LinearAnswer}, whatever ojAlgo did to the rows on its way. A solution that does not fit, or whose
 * prices do not prove it, is not given out. Every call starts afresh.
 */
final class OjAlgoLinear implements LinearProgramme {
    private final Real real = new Real();

    @Override
    public int addColumn(double lower, double upper, double objective) {
        return real.addColumn(lower, upper, objective);
    }

    @Override
    public int addRow(double lower, double upper) {
        return real.addRow(lower, upper);
    }

    @Override
    public void coefficient(int row, int column, double value) {
        real.coefficient(row, column, value);
    }

    @Override
    public void objective(int column, double value) {
        real.objective(column, value);
    }

    @Override
    public void columnBounds(int column, double lower, double upper) {
        real.columnBounds(column, lower, upper);
    }

    @Override
    public void rowBounds(int row, double lower, double upper) {
        real.rowBounds(row, lower, upper);
    }

    @Override
    public LinearAnswer maximise(Patience patience) {
        if (real.isPlainlyInfeasible()) {
            return LinearAnswer.without(Status.INFEASIBLE);
        }
        if (patience.isOver()) {
            return LinearAnswer.without(Status.UNKNOWN);
        }
        OjAlgoModel primal = OjAlgoModel.of(real);
        Optimisation.Result result = primal.maximise(patience);
        if (result.getState() == Optimisation.State.INFEASIBLE) {
            return LinearAnswer.without(Status.INFEASIBLE);
        }
        if (!OjAlgoModel.isOptimal(result) || patience.isOver()) {
            return LinearAnswer.without(Status.UNKNOWN);
        }
        double[] values = OjAlgoModel.values(result, real.columns());
        Optional<double[]> prices = OjAlgoDual.of(real).prices(patience);
        double worth = real.worth(values);
        if (prices.isEmpty() || !real.fits(values) || !real.proves(prices.get(), worth)) {
            return LinearAnswer.without(Status.UNKNOWN);
        }
        return new LinearAnswer(Status.OPTIMAL, worth, values, prices.get());
    }

    @Override
    public void close() {
        // Nothing is held outside Java.
    }

    /**
     * Multipliers of rows that show that nothing fits, where there are any: together the rows then ask for a sum that the
     * bounds of columns do not allow. Between -1 and 1.
     */
    Optional<double[]> refutation(Patience patience) {
        return OjAlgoDual.ofRefutation(real).prices(patience);
    }
}
