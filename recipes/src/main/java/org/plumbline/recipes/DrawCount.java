package org.plumbline.recipes;

/** How many draws margins may be worked out from: {@value #FEWEST} to {@value #MOST}, whoever asks for them. */
public final class DrawCount {
    /** An interval leaves a twentieth out at each end, so one of fewer draws would leave none out. */
    public static final int FEWEST = 20;

    /** A hundred times what recipes ask for; more would only fill memory. */
    public static final int MOST = 100_000;

    private DrawCount() {}

    public static boolean allows(int draws) {
        return draws >= FEWEST && draws <= MOST;
    }

    /** @throws IllegalArgumentException if margins may not take so many draws */
    public static void require(int draws) {
        if (!allows(draws)) {
            throw new IllegalArgumentException("draws lie between " + FEWEST + " and " + MOST + ": " + draws);
        }
    }
}
