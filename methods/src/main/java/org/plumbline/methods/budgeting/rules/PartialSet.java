package org.plumbline.methods.budgeting.rules;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Projects chosen so far, the last first, with what they leave of each resource: the money, and then caps and exclusions. */
final class PartialSet {
    private final BigInteger worth;
    private final long[] left;
    private final @Nullable PartialSet before;
    private final int item;

    PartialSet(BigInteger worth, long[] left, @Nullable PartialSet before, int item) {
        this.worth = worth;
        this.left = left;
        this.before = before;
        this.item = item;
    }

    BigInteger worth() {
        return worth;
    }

    long left(int resource) {
        return left[resource];
    }

    long[] left() {
        return left.clone();
    }

    List<Long> leftBesideMoney() {
        return Arrays.stream(left).skip(1).boxed().toList();
    }

    /** Nothing before the first item, which has the number -1. */
    @Nullable
    PartialSet before() {
        return before;
    }

    int item() {
        return item;
    }
}
