package org.plumbline.model.places;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.model.problems.Quotation;

/**
 * Finds a place by its name however typed, or by its code. "City of Bristol", "bristol" and "Bristol City Council" are
 * Bristol; "Hull" is Kingston upon Hull because no other name has that word; "Hastngs" is answered with suggestions.
 */
public final class PlaceNames {
    private static final Pattern NAME_AND_WHERE = Pattern.compile("(?i)(.+?)(?: ward)?(?:\\s*,\\s*|\\s+in\\s+)(.+)");
    private static final int LONGEST_TEXT = 100;
    private static final int MOST_SUGGESTIONS = 5;

    /** Twenty wards of England are called Abbey or the like. */
    private static final int MOST_OF_ONE_NAME = 50;

    private final Places places;
    private final Function<Place, String> lying;
    private final List<Named> all;
    private final Map<List<String>, List<Place>> byFullName;
    private final Map<List<String>, List<Place>> byOwnName;

    public PlaceNames(Places places) {
        this(places, place -> "");
    }

    /** @param lying where each place lies, such as " in Hackney", by which people tell places of one name apart */
    public PlaceNames(Places places, Function<Place, String> lying) {
        this.places = places;
        this.lying = lying;
        this.all = places.list().stream()
                .map(place -> new Named(place, NameWords.of(place.name())))
                .toList();
        this.byFullName = grouped(NameWords::full);
        this.byOwnName = grouped(NameWords::own);
    }

    /** A place and its name in words, worked out once. */
    private record Named(Place place, NameWords words) {}

    private Map<List<String>, List<Place>> grouped(Function<NameWords, List<String>> part) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        named -> part.apply(named.words()), Collectors.mapping(Named::place, Collectors.toList())));
    }

    /**
     * The place meant by {@code typed}.
     *
     * @throws NoAnswer if there is none, or more than one; the message lists the nearest names
     */
    public Place get(String typed) {
        String text = typed.strip();
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            throw new NoAnswer("A place is a name or a GSS code of 1 to " + LONGEST_TEXT + " characters; this has "
                    + text.length() + ".");
        }
        String code = text.toUpperCase(Locale.ROOT);
        return AreaCode.isOne(code) ? findByCode(new AreaCode(code)) : findByName(text);
    }

    /**
     * The place whose name is {@code name} once the words for kinds of council are set aside; empty if there is none or more
     * than one. Nothing is guessed: this is the rule by which awards are matched to the authority that they name.
     */
    public Optional<Place> findNamed(String name) {
        List<Place> same = named(NameWords.of(name));
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

    private Place findByName(String text) {
        NameWords words = NameWords.of(text);
        refuseParent(words);
        List<Place> exact = named(words);
        List<Place> lyingThere = exact.isEmpty() ? withWhereItLies(text) : exact;
        List<Place> meant = lyingThere.isEmpty() ? withWordsOf(words) : lyingThere;
        if (meant.size() == 1) {
            return meant.get(0);
        }
        String quoted = "\"" + Quotation.visible(text) + "\"";
        throw new NoAnswer(
                meant.isEmpty()
                        ? "No " + places.type().singular() + " of " + places.vintage() + " is called " + quoted + ". "
                                + didYouMean(nearest(words), MOST_SUGGESTIONS)
                        : quoted + " may mean more than one " + places.type().singular() + ". "
                                + didYouMean(meant, exact.isEmpty() ? MOST_SUGGESTIONS : MOST_OF_ONE_NAME));
    }

    private void refuseParent(NameWords words) {
        for (Place parent : places.listParents()) {
            if (words.full().equals(NameWords.of(parent.name()).full())) {
                throw new NoAnswer(parent.name() + " is a " + parent.type().singular() + "; this is about "
                        + places.type().plural() + ". "
                        + "It holds, among others: "
                        + namesOf(
                                places.list().stream()
                                        .filter(place -> place.parent().equals(Optional.of(parent.code())))
                                        .toList(),
                                MOST_SUGGESTIONS));
            }
        }
    }

    private List<Place> named(NameWords words) {
        List<Place> sameInFull = byFullName.getOrDefault(words.full(), List.of());
        return sameInFull.isEmpty() && !words.own().isEmpty()
                ? byOwnName.getOrDefault(words.own(), List.of())
                : sameInFull;
    }

    /** Those of the name before a comma or "in" that lie in what stands after it: "Castle, Hastings". */
    private List<Place> withWhereItLies(String text) {
        Matcher parts = NAME_AND_WHERE.matcher(text);
        if (!parts.matches()) {
            return List.of();
        }
        List<String> where = NameWords.of(parts.group(2)).own();
        return named(NameWords.of(parts.group(1))).stream()
                .filter(place -> NameWords.of(lying.apply(place)).full().containsAll(where))
                .filter(place -> !lying.apply(place).isEmpty())
                .toList();
    }

    private List<Place> withWordsOf(NameWords words) {
        return words.own().isEmpty()
                ? List.of()
                : all.stream()
                        .filter(named -> named.words().full().containsAll(words.own()))
                        .map(Named::place)
                        .toList();
    }

    private List<Place> nearest(NameWords words) {
        return all.stream()
                .sorted(Comparator.comparingInt((Named named) -> words.distanceTo(named.words()))
                        .thenComparing(named -> named.place().code()))
                .limit(3)
                .map(Named::place)
                .toList();
    }

    private String didYouMean(List<Place> suggestions, int most) {
        return "Did you mean " + namesOf(suggestions, most) + "?";
    }

    private String namesOf(List<Place> some, int most) {
        String more = some.size() > most ? " or another of " + some.size() : "";
        return some.stream()
                        .limit(most)
                        .map(place -> place + lying.apply(place))
                        .collect(Collectors.joining(", "))
                + more;
    }
}
