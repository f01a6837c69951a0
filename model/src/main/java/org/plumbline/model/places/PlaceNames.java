package org.plumbline.model.places;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.model.problems.NoAnswer;

/**
 * Finds a place by its name however typed, or by its code. "City of Bristol", "bristol" and "Bristol City Council" are
 * Bristol; "Hull" is Kingston upon Hull because no other name has that word; "Hastngs" is answered with suggestions.
 */
public final class PlaceNames {
    private static final int LONGEST_TEXT = 100;
    private static final int MOST_SUGGESTIONS = 5;

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
            "the");

    private final Places places;

    public PlaceNames(Places places) {
        this.places = places;
    }

    /**
     * The place meant by {@code typed}.
     *
     * @throws NoAnswer if there is none, or more than one; the message lists the nearest names
     */
    public Place find(String typed) {
        String text = typed.strip();
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            throw new NoAnswer("A place is a name or a GSS code of 1 to " + LONGEST_TEXT + " characters; this has "
                    + text.length() + ".");
        }
        String code = text.toUpperCase(Locale.ROOT);
        if (AreaCode.isOne(code)) {
            return findByCode(new AreaCode(code));
        }
        refuseParent(text);
        List<Place> exact = named(text);
        if (exact.size() == 1) {
            return exact.get(0);
        }
        List<Place> partly = exact.isEmpty() ? withWordsOf(text) : exact;
        if (partly.size() == 1) {
            return partly.get(0);
        }
        throw new NoAnswer(
                partly.isEmpty()
                        ? "No " + places.type().singular() + " of " + places.vintage() + " is called \"" + text + "\". "
                                + didYouMean(nearest(text))
                        : "\"" + text + "\" may mean more than one "
                                + places.type().singular() + ". "
                                + didYouMean(
                                        partly.stream().limit(MOST_SUGGESTIONS).toList()));
    }

    /**
     * The place whose name is {@code name} once the words for kinds of council are set aside; empty if there is none or more
     * than one. Nothing is guessed: this is the rule by which awards are matched to the authority that they name.
     */
    public Optional<Place> findNamed(String name) {
        List<Place> same = named(name);
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private Place findByCode(AreaCode code) {
        return places.findIndex(code).stream()
                .mapToObj(places::at)
                .findFirst()
                .orElseThrow(() ->
                        new NoAnswer("The code " + code + " (" + code.type().singular()
                                + ") is not among the " + places.size() + " "
                                + places.type().plural() + " of "
                                + places.vintage() + ". Codes change when councils merge: try the name."));
    }

    private void refuseParent(String text) {
        String plain = String.join(" ", words(text));
        for (Place parent : places.listParents()) {
            if (plain.equals(String.join(" ", words(parent.name())))) {
                throw new NoAnswer(parent.name() + " is a " + parent.type().singular() + "; this is about "
                        + places.type().plural() + ". "
                        + "It holds, among others: "
                        + namesOf(places.list().stream()
                                .filter(place -> place.parent().equals(Optional.of(parent.code())))
                                .limit(MOST_SUGGESTIONS)
                                .toList()));
            }
        }
    }

    private List<Place> named(String text) {
        List<String> full = words(text);
        List<String> own = ownWords(text);
        List<Place> sameInFull =
                places.list().stream().filter(p -> words(p.name()).equals(full)).toList();
        return sameInFull.isEmpty() && !own.isEmpty()
                ? places.list().stream()
                        .filter(p -> ownWords(p.name()).equals(own))
                        .toList()
                : sameInFull;
    }

    private List<Place> withWordsOf(String text) {
        List<String> own = ownWords(text);
        return own.isEmpty()
                ? List.of()
                : places.list().stream()
                        .filter(p -> words(p.name()).containsAll(own))
                        .toList();
    }

    private List<Place> nearest(String text) {
        String plain = String.join(" ", words(text));
        return places.list().stream()
                .sorted(Comparator.comparingInt((Place p) -> distance(plain, p)).thenComparing(Place::code))
                .limit(3)
                .toList();
    }

    private static int distance(String plain, Place place) {
        String full = String.join(" ", words(place.name()));
        String own = String.join(" ", ownWords(place.name()));
        return Math.min(EditDistance.between(plain, full), EditDistance.between(plain, own));
    }

    private static String didYouMean(List<Place> suggestions) {
        return "Did you mean " + namesOf(suggestions) + "?";
    }

    private static String namesOf(List<Place> some) {
        return some.stream().map(Place::toString).collect(Collectors.joining(", "));
    }

    private static List<String> ownWords(String name) {
        return words(name).stream().filter(word -> !STYLES.contains(word)).toList();
    }

    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("['\u2019.]", "");
        return Arrays.stream(plain.split("[^a-z0-9]+"))
                .flatMap(word -> word.equals("saint") ? Stream.of("st") : Stream.of(word))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
