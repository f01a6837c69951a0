package org.plumbline.methods.sortition.quotas;

import org.plumbline.model.sortition.Quota;

/**
 * What a quota would have to become.
 *
 * @param feature its place among the features
 * @param value its place among the values of the feature
 * @param before the quota as it is
 * @param least seats after the change, not above those before
 * @param most seats after the change, not below those before
 */
public record QuotaChange(int feature, int value, Quota before, int least, int most) {

    public QuotaChange {
        if (least < 0 || least > before.least() || most < before.most()) {
            throw new IllegalArgumentException(before + " would become " + least + " to " + most);
        }
    }

    /** By how many seats it gives way, on both sides together. */
    public int seats() {
        return before.least() - least + most - before.most();
    }

    /** The quota after the change; its flexible limits reach as far as before, or as far as the change if that is further. */
    public Quota after() {
        return new Quota(
                before.value(),
                least,
                most,
                Math.min(least, before.leastFlexible()),
                Math.max(most, before.mostFlexible()));
    }
}
