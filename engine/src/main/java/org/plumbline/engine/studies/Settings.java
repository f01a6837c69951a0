package org.plumbline.engine.studies;

import java.util.OptionalInt;
import java.util.OptionalLong;
import org.plumbline.recipes.DrawCount;

/**
 * What may be set for one run without changing the recipe.
 *
 * @param seed of the draws; empty for the recipe's own
 * @param draws how many; empty for the recipe's own
 */
public record Settings(OptionalLong seed, OptionalInt draws) {

    public Settings {
        draws.ifPresent(DrawCount::require);
    }

    /** All as the recipe has it. */
    public static Settings ofRecipe() {
        return new Settings(OptionalLong.empty(), OptionalInt.empty());
    }

    public static boolean allowsDraws(int draws) {
        return DrawCount.allows(draws);
    }
}
