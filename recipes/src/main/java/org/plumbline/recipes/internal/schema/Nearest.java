package org.plumbline.recipes.internal.schema;

import java.util.Collection;
import java.util.List;
import org.plumbline.model.places.EditDistance;

/** Finds what was probably meant by a word that is not known. */
public final class Nearest {
    /** No word of a recipe's vocabulary is longer; the comparison costs the product of both lengths. */
    private static final int LONGEST = 80;

    private static final int MOST = 3;

    private Nearest() {}

    /** Of {@code known}, those nearest to {@code typed}, if they differ in at most a third of its letters. */
    public static List<String> to(String typed, Collection<String> known) {
        if (typed.length() > LONGEST) {
            return List.of();
        }
        int most = Math.max(1, typed.length() / 3);
        int least = known.stream()
                .mapToInt(word -> EditDistance.between(typed, word))
                .min()
                .orElse(most);
        return known.stream()
                .filter(word -> EditDistance.between(typed, word) == least && least <= most)
                .limit(MOST)
                .toList();
    }

    /** "did you mean ...?", or nothing if no word is near. */
    public static String didYouMean(String typed, Collection<String> known) {
        List<String> near = to(typed, known);
        return near.isEmpty() ? "" : "did you mean " + String.join(" or ", near) + "?";
    }
}
