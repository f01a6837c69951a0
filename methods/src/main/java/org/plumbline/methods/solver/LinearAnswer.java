package org.plumbline.methods.solver;

/** What came of a {@link LinearProgramme}. Values and prices are there only where the status is {@link Status#OPTIMAL}. */
public final class LinearAnswer {
    private final Status status;
    private final double objective;
    private final double[] values;
    private final double[] prices;

    /**
     * @param values of the columns
     * @param prices of the rows: by how much the objective would rise if the row's bound were one higher; so nought or more
     *     where an upper bound holds it down, nought or less where a lower bound does
     */
    LinearAnswer(Status status, double objective, double[] values, double[] prices) {
        this.status = status;
        this.objective = objective;
        this.values = values;
        this.prices = prices;
    }

    static LinearAnswer without(Status status) {
        return new LinearAnswer(status, Double.NaN, new double[0], new double[0]);
    }

    public Status status() {
        return status;
    }

    public boolean isOptimal() {
        return status == Status.OPTIMAL;
    }

    public double objective() {
        return objective;
    }

    public double value(int column) {
        return values[column];
    }

    public double price(int row) {
        return prices[row];
    }
}
