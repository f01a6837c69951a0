package org.plumbline.engine.find;

import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.engine.data.TableReads;
import org.plumbline.engine.places.Boundaries;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.AreaType;
import org.plumbline.model.places.Postcode;
import org.plumbline.model.places.Vintage;
import org.plumbline.sources.Catalogue;
import org.plumbline.sources.postcodes.Placement;

/** Finds the places around one postcode. Reads the look-ups that it needs, which takes about a second. For one thread. */
public final class PostcodeFinder {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final TableReads reads;
    private final Placing placing;
    private final PostcodeIndex index;

    /** @param named a file or folder of postcodes; empty for what lies in the mirror */
    public PostcodeFinder(Catalogue catalogue, Optional<Path> named) {
        this(catalogue, named, new TableReads(catalogue));
    }

    /** @param reads may have the look-ups already */
    PostcodeFinder(Catalogue catalogue, Optional<Path> named, TableReads reads) {
        this.reads = reads;
        this.placing = new Placing(reads);
        this.index = new PostcodeIndex(catalogue, named, reads, placing);
    }

    /**
     * The places around a postcode.
     *
     * @return empty where it is not in what is installed here, of which {@link #whyNot} says more
     * @throws org.plumbline.model.problems.CannotSay if no postcodes are installed, saying how to install them; or a look-up is
     *     not here
     * @throws org.plumbline.model.problems.WrongInput with what is wrong with what is installed
     */
    public Optional<PlacesAt> find(Postcode postcode) {
        return index.find(postcode.key()).map(entry -> placesAt(postcode, entry));
    }

    /** Why {@link #find} gives nothing for a postcode, and what to do. It never says that there is no such postcode. */
    public String whyNot(Postcode postcode) {
        String what = index.coversAreaOf(postcode.key())
                ? postcode + " is not in what is installed here. It may be newer than that, or mistyped."
                : "The area of " + postcode + " is not in what is installed here, so where it lies cannot be said.";
        List<String> lines = new ArrayList<>(List.of(what, "Installed:"));
        index.described().forEach(line -> lines.add("  " + line));
        index.howToInstall().ifPresent(lines::add);
        return String.join("\n", lines);
    }

    private PlacesAt placesAt(Postcode postcode, PostcodeIndex.Entry entry) {
        List<Start> own = index.own(entry);
        List<Start> starts = index.starts(entry, own, index.neighbourhoodsOf(own));
        List<Around> around = placing.list(starts, PointFinder.SHOWN);
        Placement given = entry.directory().placements().get(entry.placement());
        List<String> notes = new ArrayList<>();
        entry.directory().ended(entry.place()).ifPresent(month -> notes.add(ended(postcode, month)));
        notes.addAll(superseded(given, entry));
        notes.addAll(Approximate.notes(starts, around));
        if (around.isEmpty()) {
            notes.add("No look-up here knows its places.");
        }
        notes.add("From " + entry.directory().edition().title() + ". "
                + entry.directory().edition().product().attribution());
        return new PlacesAt(postcode.text(), withUnlisted(around, given, entry), notes);
    }

    private static String ended(Postcode postcode, YearMonth month) {
        return postcode + " was ended in " + MONTH.format(month)
                + " and is no address today; these are the places that it lay in.";
    }

    /** The file's own codes that no look-up knows stay in sight, by their codes. */
    private List<Around> withUnlisted(List<Around> around, Placement given, PostcodeIndex.Entry entry) {
        int year = entry.directory().edition().year().orElse(0);
        if (year == 0) {
            return around;
        }
        Stream<Around> unlisted = Stream.of(given.ward(), given.district())
                .flatMap(Optional::stream)
                .filter(code -> placing.starts(code).isEmpty())
                .map(code -> new Around(
                        Placing.unlisted(code, year), new Boundaries(code.type(), new Vintage(year)), false));
        return Stream.concat(around.stream(), unlisted)
                .sorted((one, other) -> one.boundaries().compareTo(other.boundaries()))
                .toList();
    }

    private List<String> superseded(Placement given, PostcodeIndex.Entry entry) {
        String year = entry.directory().edition().year().isPresent()
                ? " of " + entry.directory().edition().year().getAsInt()
                : "";
        return Stream.of(given.ward(), given.district())
                .flatMap(Optional::stream)
                .filter(code -> code.type() == AreaType.WARD || code.type() == AreaType.LTLA)
                .flatMap(code -> note(code, year).stream())
                .toList();
    }

    private Optional<String> note(AreaCode code, String year) {
        List<Start> known = placing.starts(code);
        String kind = code.type().singular();
        if (known.isEmpty()) {
            return Optional.of(
                    "Its " + kind + year + ", " + code + ", is in no look-up here: wards and districts are drawn"
                            + " anew from time to time, and a code is of its own time.");
        }
        int latest = known.get(0).boundaries().vintage().year();
        boolean current = placing.lookups().places(known.get(0).boundaries()).containsKey(code)
                && PointFinder.isLatest(known.get(0).boundaries());
        return current
                ? Optional.empty()
                : Optional.of("Its " + kind + year + ", " + code + ", was last in use here in the boundaries of "
                        + latest + "; later ones are other places.");
    }
}
