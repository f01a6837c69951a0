package org.plumbline.methods.neighbours;

/** How the values of a variable are bent before they are compared. */
public enum Transform {
    /** As they are. */
    NONE,

    /**
     * Their natural logarithm: twice as many people is the same step from a thousand as from a million. Without it a few very large
     * places would make all others look alike.
     */
    LOG;

    /** NaN stays NaN; there is no logarithm of nought or less, so that is NaN too. */
    public double apply(double value) {
        return this == NONE ? value : value > 0 ? StrictMath.log(value) : Double.NaN;
    }
}
