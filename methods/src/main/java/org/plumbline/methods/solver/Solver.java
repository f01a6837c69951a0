package org.plumbline.methods.solver;

/** A library that solves programmes. */
public sealed interface Solver permits OrTools, OjAlgo {

    /** As reports name it, with its version. */
    String name();

    /** An empty programme over real numbers. */
    LinearProgramme linear();

    /** An empty programme over whole numbers. */
    IntegerProgramme integer();

    /** OR-Tools where its natives are for this platform, ojAlgo elsewhere. The first call unpacks and loads the natives: about half a second. */
    static Solver best() {
        return OrTools.isHere() ? new OrTools() : new OjAlgo();
    }
}
