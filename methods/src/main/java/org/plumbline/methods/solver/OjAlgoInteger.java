package org.plumbline.methods.solver;

/** To come. */
final class OjAlgoInteger implements IntegerProgramme {
    private static IllegalStateException toCome() {
        return new IllegalStateException("to come");
    }

    @Override
    public int addColumn(long lower, long upper) {
        throw toCome();
    }

    @Override
    public int addRow(long lower, long upper) {
        throw toCome();
    }

    @Override
    public void coefficient(int row, int column, long value) {
        throw toCome();
    }

    @Override
    public void objective(int column, long value) {
        throw toCome();
    }

    @Override
    public void columnBounds(int column, long lower, long upper) {
        throw toCome();
    }

    @Override
    public void rowBounds(int row, long lower, long upper) {
        throw toCome();
    }

    @Override
    public IntegerAnswer maximise(Patience patience) {
        throw toCome();
    }
}
