package org.plumbline.methods.sortition.quotas;

/**
 * One half of what a quota asks: at least so many, or at most so many.
 *
 * @param feature its place among the features
 * @param value its place among the values of the feature
 */
public record QuotaSide(int feature, int value, End end, int seats) {
    /** Which half. */
    public enum End {
        /** At least so many seats. */
        LEAST,
        /** At most so many seats. */
        MOST
    }
}
