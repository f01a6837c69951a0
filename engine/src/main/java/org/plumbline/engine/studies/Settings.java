package org.plumbline.engine.studies;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What may be set for one run without changing the recipe.
 *
 * @param seed of the draws; empty for the recipe's own
 * @param draws how many; empty for the recipe's own
 */
public record Settings(OptionalLong seed, OptionalInt draws) {
    private static final int FEWEST_DRAWS = 20;
    private static final int MOST_DRAWS = 100_000;

    public Settings {
        draws.ifPresent(count -> {
            if (count < FEWEST_DRAWS || count > MOST_DRAWS) {
                throw new IllegalArgumentException(
                        "draws lie between " + FEWEST_DRAWS + " and " + MOST_DRAWS + ": " + count);
            }
        });
    }

    /** All as the recipe has it. */
    public static Settings ofRecipe() {
        return new Settings(OptionalLong.empty(), OptionalInt.empty());
    }

    public static boolean allowsDraws(int draws) {
        return draws >= FEWEST_DRAWS && draws <= MOST_DRAWS;
    }
}
