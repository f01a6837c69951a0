package org.plumbline.methods.solver;

/** To come. */
final class OjAlgoLinear implements LinearProgramme {
    private static IllegalStateException toCome() {
        return new IllegalStateException("to come");
    }

    @Override
    public int addColumn(double lower, double upper, double objective) {
        throw toCome();
    }

    @Override
    public int addRow(double lower, double upper) {
        throw toCome();
    }

    @Override
    public void coefficient(int row, int column, double value) {
        throw toCome();
    }

    @Override
    public void objective(int column, double value) {
        throw toCome();
    }

    @Override
    public void columnBounds(int column, double lower, double upper) {
        throw toCome();
    }

    @Override
    public void rowBounds(int row, double lower, double upper) {
        throw toCome();
    }

    @Override
    public LinearAnswer maximise(Patience patience) {
        throw toCome();
    }

    @Override
    public void close() {
        // Nothing is held outside Java.
    }
}
