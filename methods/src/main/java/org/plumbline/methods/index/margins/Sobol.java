package org.plumbline.methods.index.margins;

/**
 * How much of the variance of an output is owed to one choice.
 *
 * @param choice its name
 * @param first the share owed to it alone; may be a little below nought, being an estimate
 * @param total the share owed to it alone and together with others
 * @param firstWithin where the estimate of {@code first} lies in 90% of bootstrap samples of the runs
 * @param totalWithin the same of {@code total}
 */
public record Sobol(String choice, double first, double total, Range firstWithin, Range totalWithin) {

    /** From the 5% to the 95% quantile. */
    public record Range(double low, double high) {}
}
