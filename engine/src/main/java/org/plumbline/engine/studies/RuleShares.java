package org.plumbline.engine.studies;

import org.plumbline.recipes.ShareRule;

/** What one rule gives each place. */
public final class RuleShares {
    private final ShareRule rule;
    private final long[] pence;

    RuleShares(ShareRule rule, long[] pence) {
        this.rule = rule;
        this.pence = pence;
    }

    public ShareRule rule() {
        return rule;
    }

    /** The shares of all places in pence, a fresh array. */
    public long[] toPence() {
        return pence.clone();
    }

    /** The share of a place, by its index in the study, in pence. */
    public long pence(int place) {
        return pence[place];
    }
}
