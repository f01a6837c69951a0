package org.plumbline.methods.solver;

/** What came of an {@link IntegerProgramme}. Values are there where the status is {@link Status#OPTIMAL} or {@link Status#FEASIBLE}. */
public final class IntegerAnswer {
    private final Status status;
    private final long objective;
    private final long bound;
    private final long[] values;

    /** @param bound proved: no solution has a greater objective; {@link Long#MAX_VALUE} where nothing is proved */
    IntegerAnswer(Status status, long objective, long bound, long[] values) {
        this.status = status;
        this.objective = objective;
        this.bound = bound;
        this.values = values;
    }

    static IntegerAnswer without(Status status) {
        return new IntegerAnswer(status, Long.MIN_VALUE, Long.MAX_VALUE, new long[0]);
    }

    public Status status() {
        return status;
    }

    public boolean isOptimal() {
        return status == Status.OPTIMAL;
    }

    public boolean hasValues() {
        return values.length > 0;
    }

    public long objective() {
        return objective;
    }

    public long bound() {
        return bound;
    }

    public long value(int column) {
        return values[column];
    }
}
