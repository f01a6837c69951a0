package org.plumbline.engine.find;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.plumbline.model.places.EditDistance;
import org.plumbline.model.places.NameWords;

/**
 * How near a name is to what was typed: how many letters would have to change, as long as a person would still call it
 * the same name with slips in it.
 */
final class Closeness {
    private static final int FEW_LETTERS = 3;
    private static final int SOME_LETTERS = 6;
    private static final int MANY_LETTERS = 11;

    private final NameWords typed;
    private final String typedInFull;

    Closeness(NameWords typed) {
        this.typed = typed;
        this.typedInFull = String.join(" ", typed.full());
    }

    /** Slips forgiven in a text of so many letters: none in three, one in six, two in eleven, three in more. */
    static int forgiven(int letters) {
        return letters <= FEW_LETTERS ? 0 : letters <= SOME_LETTERS ? 1 : letters <= MANY_LETTERS ? 2 : 3;
    }

    /** The slips that make the one of the other, whole; empty if they are more than are forgiven. */
    OptionalInt slips(NameWords name) {
        int most = forgiven(typedInFull.length());
        // A name that is much longer or shorter needs no comparing: three in four names go this way.
        if (Math.abs(letters(name.full()) - typedInFull.length()) > most
                && Math.abs(letters(name.own()) - letters(typed.own())) > most) {
            return OptionalInt.empty();
        }
        int slips = typed.distanceTo(name);
        return slips <= most ? OptionalInt.of(slips) : OptionalInt.empty();
    }

    /**
     * The slips with which every word typed is one of the name's words, in any order, perhaps not all of them; empty if a
     * word is none of them.
     */
    OptionalInt slipsWordByWord(NameWords name) {
        if (typed.own().isEmpty() || typed.own().size() > name.full().size()) {
            return OptionalInt.empty();
        }
        List<String> left = new ArrayList<>(name.full());
        int all = 0;
        for (String word : typed.own()) {
            int most = forgiven(word.length());
            String nearest = nearest(word, left);
            int slips = EditDistance.between(word, nearest);
            if (slips > most) {
                return OptionalInt.empty();
            }
            left.remove(nearest);
            all += slips;
        }
        return all <= forgiven(letters(typed.own())) ? OptionalInt.of(all) : OptionalInt.empty();
    }

    private static String nearest(String word, List<String> words) {
        String nearest = words.get(0);
        for (String other : words) {
            if (EditDistance.between(word, other) < EditDistance.between(word, nearest)) {
                nearest = other;
            }
        }
        return nearest;
    }

    private static int letters(List<String> words) {
        return words.stream().mapToInt(String::length).sum() + Math.max(0, words.size() - 1);
    }
}
