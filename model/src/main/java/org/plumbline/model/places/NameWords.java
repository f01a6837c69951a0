package org.plumbline.model.places;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a name, without capitals, accents and punctuation, so that two spellings of one name compare equal.
 *
 * @param full all words, with "st" for "saint" and "and" for "&amp;"
 * @param own those that say which place it is and not what kind of council; may be none: "City of London"
 */
public record NameWords(List<String> full, List<String> own) {

    /** Words that say what kind of council it is, not which. */
    private static final Set<String> STYLES = Set.of(
            "council",
            "borough",
            "metropolitan",
            "district",
            "county",
            "city",
            "unitary",
            "authority",
            "royal",
            "london",
            "of",
            "the",
            "mbc",
            "lbc",
            "cyngor",
            "bwrdeistref",
            "sirol");

    public NameWords {
        full = List.copyOf(full);
        own = List.copyOf(own);
    }

    /** Linear in the length of the name, so bound what a stranger may send. */
    public static NameWords of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("['\u2018\u2019`.]", "");
        List<String> full = Arrays.stream(plain.split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.equals("saint") ? "st" : word)
                .toList();
        return new NameWords(
                full,
                withoutAnd(full.stream().filter(word -> !STYLES.contains(word)).toList()));
    }

    /** Of "City and County of Swansea" no "and" is left over. */
    private static List<String> withoutAnd(List<String> own) {
        int from = 0;
        int to = own.size();
        while (from < to && own.get(from).equals("and")) {
            from++;
        }
        while (from < to && own.get(to - 1).equals("and")) {
            to--;
        }
        return own.subList(from, to);
    }

    /**
     * How many letters must change to make one name of the other, in full or without the words for kinds of council. A name
     * that has only such words is compared in full, or it would be near to every short one.
     */
    public int distanceTo(NameWords other) {
        int inFull = EditDistance.between(String.join(" ", full), String.join(" ", other.full));
        return own.isEmpty() || other.own.isEmpty()
                ? inFull
                : Math.min(inFull, EditDistance.between(String.join(" ", own), String.join(" ", other.own)));
    }
}
