package org.plumbline.engine.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.model.places.NameWords;
import org.plumbline.model.problems.Quotation;

/**
 * The steps by which a name is looked for, each taken only if those before it found nothing: the name as it is; a ward and
 * its district; some of the words of a name; the largest tables; names with slips in them.
 */
final class NameSearch {
    private static final int MOST_NEAREST = 5;

    /** What ends the name of a neighbourhood: Hastings 011D, and of a middle-layer one: Hastings 011. */
    private static final Pattern NEIGHBOURHOOD = Pattern.compile("(.*\\S)[ ,]+([0-9]{3}[A-Za-z]?)");

    private static final Pattern COMMA = Pattern.compile("(.+?)\\s*,\\s*(.+)");
    private static final Pattern IN = Pattern.compile("(?i)(.+?)\\s+in\\s+(.+)");

    private final Gazetteer gazetteer;
    private final String text;
    private final NameWords words;
    private final String quoted;

    NameSearch(Gazetteer gazetteer, String text) {
        this.gazetteer = gazetteer;
        this.text = text;
        this.words = NameWords.of(text);
        this.quoted = "\"" + Quotation.shortened(text) + "\"";
    }

    Found find() {
        if (words.full().isEmpty()) {
            return new Found.None(List.of(), quoted + " has no letter or digit that a name could be made of.");
        }
        Stream<Optional<Found>> steps = Stream.<Supplier<Optional<Found>>>of(
                        this::neighbourhood,
                        () -> chosen(exact(words, large())),
                        () -> split(COMMA),
                        () -> split(IN),
                        this::run,
                        () -> chosen(exact(words, gazetteer.small().names())),
                        this::misspelt)
                .map(Supplier::get);
        return steps.flatMap(Optional::stream).findFirst().orElseGet(this::none);
    }

    private List<Named> large() {
        return Stream.of(
                        gazetteer.authorities().names(),
                        gazetteer.wards().names(),
                        gazetteer.towns().names())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Those of this name. Words for kinds of council are set aside only for what has a council, and some words of a longer
     * name will do only for it: Castle is not Castle Road, but Windsor is Windsor and Maidenhead.
     */
    private static List<Named> exact(NameWords words, List<Named> among) {
        List<Named> exact = among.stream()
                .filter(named -> named.words().full().equals(words.full())
                        || named.rank().isArea()
                                && !words.own().isEmpty()
                                && named.words().own().equals(words.own()))
                .toList();
        boolean known = words.own().isEmpty()
                || exact.stream().anyMatch(named -> named.rank().compareTo(Rank.PART_OF_NAME) < 0);
        return known
                ? exact
                : Stream.concat(
                                exact.stream(),
                                among.stream()
                                        .filter(named -> named.rank() == Rank.DISTRICT)
                                        .filter(named -> named.words().full().containsAll(words.own()))
                                        .map(Named::byPartOfName))
                        .toList();
    }

    private Optional<Found> chosen(List<Named> some) {
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of(new Candidates(quoted, gazetteer.authorities()::areKin).choose(some));
    }

    private Optional<Found> neighbourhood() {
        Matcher parts = NEIGHBOURHOOD.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String ending = parts.group(2).toLowerCase(Locale.ROOT);
        List<Named> ends = gazetteer.small().names().stream()
                .filter(named -> named.words()
                        .full()
                        .get(named.words().full().size() - 1)
                        .equals(ending))
                .toList();
        List<Named> exact = exact(words, ends);
        return exact.isEmpty() ? chosen(within(areas(parts.group(1)), ends)) : chosen(exact);
    }

    /** A ward, town or neighbourhood, then what it lies in. */
    private Optional<Found> split(Pattern at) {
        Matcher parts = at.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        List<Named> inside = within(areas(parts.group(2)), large());
        NameWords part = withoutWard(NameWords.of(parts.group(1)));
        List<Named> exact = named(part, inside);
        return exact.isEmpty() ? chosen(nearest(part, inside)) : chosen(exact);
    }

    /** The same without a comma: castle hastings. */
    private Optional<Found> run() {
        List<Named> found = new ArrayList<>();
        List<String> all = words.full();
        for (int at = 1; at < all.size() && found.isEmpty(); at++) {
            String rest = String.join(" ", all.subList(at, all.size()));
            List<Named> areas =
                    exact(NameWords.of(rest), gazetteer.authorities().names());
            if (!areas.isEmpty()) {
                found.addAll(named(
                        withoutWard(NameWords.of(String.join(" ", all.subList(0, at)))), within(areas, large())));
            }
        }
        return chosen(found);
    }

    private static List<Named> named(NameWords words, List<Named> among) {
        return among.stream()
                .filter(named -> named.words().full().equals(words.full()))
                .toList();
    }

    private static NameWords withoutWard(NameWords part) {
        List<String> full = part.full();
        boolean says = full.size() > 1 && full.get(full.size() - 1).equals("ward");
        return says ? NameWords.of(String.join(" ", full.subList(0, full.size() - 1))) : part;
    }

    /** Areas of a name, with slips if there is none without. */
    private List<Named> areas(String name) {
        NameWords area = NameWords.of(name);
        List<Named> all = gazetteer.authorities().names();
        List<Named> exact = exact(area, all);
        return exact.isEmpty() ? nearest(area, all) : exact;
    }

    private List<Named> within(List<Named> areas, List<Named> all) {
        return all.stream()
                .filter(named -> areas.stream().anyMatch(area -> liesIn(named.place(), area.place())))
                .toList();
    }

    private boolean liesIn(FoundPlace place, FoundPlace area) {
        return place.chain().stream()
                .anyMatch(around ->
                        gazetteer.authorities().areKin(area.place().code(), around.code()) && !place.equals(area));
    }

    private Optional<Found> misspelt() {
        return chosen(nearest(
                        words,
                        Stream.concat(large().stream(), gazetteer.small().names().stream())
                                .filter(named ->
                                        named.rank() != Rank.NEIGHBOURHOOD && named.rank() != Rank.MIDDLE_LAYER)
                                .toList()))
                .map(found -> found.match(
                        one -> new Found.One(
                                one.place().noting("Nothing is called " + quoted + "; this is the nearest name.")),
                        several -> new Found.Several(
                                several.places(), "Nothing is called " + quoted + ". Did you mean one of these?"),
                        none -> none,
                        at -> at));
    }

    /** Those that the fewest slips lead to, all with equally many; a slip less weighs as much as being a larger place. */
    private static List<Named> nearest(NameWords words, List<Named> among) {
        Closeness closeness = new Closeness(words);
        List<Named> nearest = new ArrayList<>();
        int least = Integer.MAX_VALUE;
        for (Named named : among) {
            OptionalInt far = far(closeness, named);
            if (far.isPresent() && far.getAsInt() <= least) {
                if (far.getAsInt() < least) {
                    nearest.clear();
                    least = far.getAsInt();
                }
                nearest.add(named);
            }
        }
        return nearest;
    }

    private static OptionalInt far(Closeness closeness, Named named) {
        OptionalInt whole = closeness.slips(named.words());
        if (whole.isPresent()) {
            return OptionalInt.of(2 * whole.getAsInt() + handicap(named.rank()));
        }
        OptionalInt words = named.rank().isArea() ? closeness.slipsWordByWord(named.words()) : OptionalInt.empty();
        return words.isPresent() ? OptionalInt.of(2 * words.getAsInt() + 1) : OptionalInt.empty();
    }

    private static int handicap(Rank rank) {
        return rank.isArea() ? 0 : rank == Rank.TOWN ? 1 : rank == Rank.WARD ? 2 : 3;
    }

    private Found none() {
        List<FoundPlace> nearest = gazetteer.authorities().names().stream()
                .sorted(Comparator.comparingInt((Named named) -> words.distanceTo(named.words()))
                        .thenComparing(named -> named.place().place().code()))
                .map(Named::place)
                .distinct()
                .limit(MOST_NEAREST)
                .toList();
        return new Found.None(
                nearest,
                "No place that is known here is called " + quoted + ", or nearly so."
                        + gazetteer.missing().map(missing -> " " + missing).orElse("")
                        + " The nearest names of areas:");
    }
}
