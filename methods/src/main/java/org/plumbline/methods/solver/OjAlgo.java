package org.plumbline.methods.solver;

/** ojAlgo, written in Java: works on every platform, for small pools. */
public final class OjAlgo implements Solver {

    @Override
    public String name() {
        return "ojAlgo";
    }

    @Override
    public LinearProgramme linear() {
        return new OjAlgoLinear();
    }

    @Override
    public IntegerProgramme integer() {
        return new OjAlgoInteger();
    }
}
