package org.plumbline.methods.solver;

/** What a solver found. */
public enum Status {
    /** The best there is. */
    OPTIMAL,
    /** Something that fits every row; whether there is better was not found out in time. */
    FEASIBLE,
    /** Nothing fits every row. */
    INFEASIBLE,
    /** Neither was found out in time. */
    UNKNOWN
}
