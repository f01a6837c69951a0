package org.plumbline.engine.sortition.invitations;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.plumbline.engine.sortition.PanelAsked;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.engine.tables.Field;
import org.plumbline.engine.tables.PlainCsv;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Quota;
import org.plumbline.model.sortition.Quotas;
import org.plumbline.sources.sortition.AssemblyFiles;
import org.plumbline.sources.sortition.invitations.InvitedPlace;
import org.plumbline.sources.sortition.invitations.PeopleCount;
import org.plumbline.sources.sortition.invitations.PeopleFile;
import org.plumbline.sources.sortition.invitations.PlacesFile;
import org.plumbline.sources.tables.NumberRange;
import org.plumbline.sources.tables.PlainNumber;
import org.plumbline.sources.tables.StoredFile;
import org.plumbline.sources.tables.TableFile;
import org.plumbline.sources.tables.TableReader;

/**
 * What an invitation is computed from besides its recipe, in the form in which it is published. Whatever the organiser's files look like,
 * they are first put into this form and then read from it, so that whoever checks computes from the very same.
 */
public final class InvitationFiles {
    private static final String PLACES = "places.csv";
    private static final String QUOTAS = "quotas.csv";
    private static final String PEOPLE = "people.csv";
    private static final String ASKED = "asked.csv";
    private static final String PANEL_SIZE = "panel_size";
    private static final String LETTERS = "letters";
    private static final String HAS_PEOPLE = "people_file";
    private static final String SEED = "address_seed";
    private static final String LISTED = "addresses_listed";
    private static final String LIST_SHA256 = "addresses_sha256";
    private static final String DRAWN_SHA256 = "drawn_sha256";
    private static final NumberRange SIZES = new NumberRange(1, PanelAsked.MOST_SEATS, true);
    private static final NumberRange LETTER_COUNTS = new NumberRange(1, 50_000_000, true);
    private static final NumberRange LISTED_COUNTS = new NumberRange(0, 50_000_000, true);

    /**
     * What an organiser asks.
     *
     * @param people a file of who lives in the places
     * @param letters how many letters are to be sent; empty to be told how many are enough
     */
    public record Asked(Path places, Path categories, Optional<Path> people, int panelSize, OptionalInt letters) {}

    private final Map<String, byte[]> files;
    private final Map<String, String> asked;
    private final Quotas quotas;
    private final List<InvitedPlace> places;
    private final List<PeopleCount> people;

    private InvitationFiles(Map<String, byte[]> files) {
        this.files = new LinkedHashMap<>(files);
        this.asked = asked(of(ASKED));
        int size = (int) number(PANEL_SIZE, SIZES);
        this.quotas =
                AssemblyFiles.quotas(StoredFile.of(QUOTAS, bytes(QUOTAS)), size).quotas();
        this.places = PlacesFile.read(of(PLACES));
        this.people = files.containsKey(PEOPLE) ? PeopleFile.read(of(PEOPLE)) : List.of();
    }

    /**
     * Reads an organiser's files.
     *
     * @throws WrongInput with all that is wrong with the first that is
     */
    public static InvitationFiles read(Asked asked) {
        Quotas quotas = AssemblyFiles.quotas(StoredFile.at(asked.categories()), asked.panelSize())
                .quotas();
        List<InvitedPlace> places = PlacesFile.read(TableFile.read(asked.places(), TableFile.MOST_BYTES));
        Optional<List<PeopleCount>> people =
                asked.people().map(file -> PeopleFile.read(TableFile.read(file, TableFile.MOST_BYTES)));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(PLACES, placesCsv(places));
        files.put(QUOTAS, quotasCsv(quotas));
        people.ifPresent(counts -> files.put(PEOPLE, peopleCsv(counts)));
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put(PANEL_SIZE, Integer.toString(asked.panelSize()));
        asked.letters().ifPresent(letters -> answers.put(LETTERS, Integer.toString(letters)));
        answers.put(HAS_PEOPLE, people.isPresent() ? "yes" : "no");
        files.put(ASKED, askedCsv(answers));
        return new InvitationFiles(files);
    }

    /**
     * The files of a published folder.
     *
     * @param file gives one by its name
     * @throws WrongInput if they are not such files
     */
    public static InvitationFiles published(Function<String, byte[]> file) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : List.of(PLACES, QUOTAS, ASKED)) {
            files.put(name, file.apply(name));
        }
        if ("yes"
                .equals(asked(TableFile.of(ASKED, file.apply(ASKED), TableFile.MOST_BYTES))
                        .get(HAS_PEOPLE))) {
            files.put(PEOPLE, file.apply(PEOPLE));
        }
        return new InvitationFiles(files);
    }

    /** The same, with what is published of addresses that were drawn. */
    public InvitationFiles with(DrawnAddresses drawn) {
        Map<String, String> answers = new LinkedHashMap<>(asked);
        answers.put(SEED, drawn.seed());
        answers.put(LISTED, Long.toString(drawn.listed()));
        answers.put(LIST_SHA256, drawn.listSha256());
        answers.put(DRAWN_SHA256, drawn.drawnSha256());
        Map<String, byte[]> more = new LinkedHashMap<>(files);
        more.put(ASKED, askedCsv(answers));
        return new InvitationFiles(more);
    }

    public Quotas quotas() {
        return quotas;
    }

    public List<InvitedPlace> places() {
        return places;
    }

    /** Empty where nothing is known of who lives there. */
    public List<PeopleCount> people() {
        return people;
    }

    /** How many letters are to be sent; empty to be told. */
    public OptionalInt letters() {
        return asked.containsKey(LETTERS) ? OptionalInt.of((int) number(LETTERS, LETTER_COUNTS)) : OptionalInt.empty();
    }

    Optional<DrawnAddresses> drawn() {
        return asked.containsKey(SEED)
                ? Optional.of(new DrawnAddresses(
                        text(SEED), (long) number(LISTED, LISTED_COUNTS), text(LIST_SHA256), text(DRAWN_SHA256)))
                : Optional.empty();
    }

    Map<String, byte[]> published() {
        return Map.copyOf(files);
    }

    private byte[] bytes(String name) {
        return Optional.ofNullable(files.get(name)).orElseThrow();
    }

    private TableFile of(String name) {
        return TableFile.of(name, bytes(name), TableFile.MOST_BYTES);
    }

    private double number(String key, NumberRange range) {
        Problems problems = new Problems();
        double number =
                problems.parsed(Where.file(ASKED), () -> PlainNumber.parse(asked.getOrDefault(key, ""), range), 1.0);
        problems.throwIfAny();
        return number;
    }

    private String text(String key) {
        return Optional.ofNullable(asked.get(key))
                .orElseThrow(() -> new WrongInput(new Problem(
                        ProblemCode.MISSING_KEY,
                        Where.file(ASKED),
                        "the key " + key + " is missing",
                        "",
                        "what was asked, as it was published",
                        "")));
    }

    private static Map<String, String> asked(TableFile file) {
        Map<String, String> asked = new LinkedHashMap<>();
        Problems problems = new Problems();
        new TableReader(List.of("key", "value"))
                .read(file, problems, row -> asked.put(row.text("key"), row.text("value")));
        problems.throwIfAny();
        return asked;
    }

    private static byte[] askedCsv(Map<String, String> answers) {
        List<List<String>> rows = new ArrayList<>();
        answers.forEach((key, value) -> rows.add(List.of(key, value)));
        return csv(List.of(Field.text("key", "what"), Field.text("value", "is asked")), rows);
    }

    private static byte[] placesCsv(List<InvitedPlace> places) {
        return csv(
                List.of(
                        Field.text("code", "of the place"),
                        Field.text("name", "of the place"),
                        Field.integer("addresses", "that may be written to"),
                        Field.integer("tenth", "of deprivation; empty where it is looked up")),
                places.stream()
                        .map(place -> List.of(
                                place.code(),
                                place.name(),
                                Integer.toString(place.addresses()),
                                place.tenth().isPresent()
                                        ? Integer.toString(place.tenth().getAsInt())
                                        : ""))
                        .toList());
    }

    private static byte[] quotasCsv(Quotas quotas) {
        List<List<String>> rows = new ArrayList<>();
        for (Feature feature : quotas.features()) {
            for (Quota quota : feature.quotas()) {
                rows.add(List.of(
                        feature.name(),
                        quota.value(),
                        Integer.toString(quota.least()),
                        Integer.toString(quota.most()),
                        Integer.toString(quota.leastFlexible()),
                        Integer.toString(quota.mostFlexible())));
            }
        }
        return csv(
                List.of(
                        Field.text("feature", ""),
                        Field.text("value", "of the feature"),
                        Field.integer("min", "seats"),
                        Field.integer("max", "seats"),
                        Field.integer("min_flex", "seats"),
                        Field.integer("max_flex", "seats")),
                rows);
    }

    private static byte[] peopleCsv(List<PeopleCount> counts) {
        return csv(
                List.of(
                        Field.text("feature", ""),
                        Field.text("value", "of the feature"),
                        Field.number("people", "who have it"),
                        Field.integer("tenth", "of deprivation; empty for all")),
                counts.stream()
                        .map(count -> List.of(
                                count.feature(),
                                count.value(),
                                Decimals.significant(count.people(), 15),
                                count.tenth().isPresent()
                                        ? Integer.toString(count.tenth().getAsInt())
                                        : ""))
                        .toList());
    }

    private static byte[] csv(List<Field> fields, List<List<String>> rows) {
        return PlainCsv.bytes(fields, rows);
    }
}
