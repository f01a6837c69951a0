package org.plumbline.methods.solver;

/** How long somebody is willing to wait; asked again and again, because {@code methods} has no clock. */
@FunctionalInterface
public interface Patience {
    /** As long as it takes. */
    Patience ENDLESS = () -> Long.MAX_VALUE;

    /** What is left of it; nought or less where there is none. */
    long millisecondsLeft();

    default boolean isOver() {
        return millisecondsLeft() <= 0;
    }
}
