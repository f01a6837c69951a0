package org.plumbline.engine.sortition;

import org.plumbline.engine.tables.Decimals;

/** A chance as people say it: "1 in 7". */
public final class OneIn {
    /** Below this a chance is none: less than solvers tell apart. */
    public static final double NOTHING = 1e-6;

    private OneIn() {}

    /** "1 in 11", "1 in 2.1" below ten; "none", "certain". */
    public static String words(double chance) {
        if (chance < NOTHING) {
            return "none";
        }
        if (chance > 1 - NOTHING) {
            return "certain";
        }
        double others = 1 / chance;
        return "1 in " + Decimals.upTo(others, others < 10 ? 1 : 0);
    }
}
