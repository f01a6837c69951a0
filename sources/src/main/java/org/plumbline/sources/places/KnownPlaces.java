package org.plumbline.sources.places;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.AreaType;
import org.plumbline.model.places.EditDistance;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.WrongValue;
import org.plumbline.sources.tables.TableFile;
import org.plumbline.sources.tables.TableReader;

/** The places that a table must be about, by which wrong codes are recognised and put right. */
public final class KnownPlaces {
    private static final int CODE_LENGTH = 9;
    private static final int SMALL_EDIT = 2;
    private static final int MOST_SUGGESTIONS = 3;

    private final AreaType type;
    private final Map<AreaCode, String> nameByCode = new TreeMap<>();

    /**
     * @param type what the places are called in messages
     * @param nameByCode at least one place; an empty name where none is known
     */
    public KnownPlaces(AreaType type, Map<AreaCode, String> nameByCode) {
        if (nameByCode.isEmpty()) {
            throw new IllegalArgumentException("no " + type.plural() + " are known");
        }
        this.type = type;
        this.nameByCode.putAll(nameByCode);
    }

    /**
     * The places of a table that is right.
     *
     * @throws org.plumbline.model.problems.WrongInput if the file is not such a table
     */
    public static KnownPlaces read(AreaType type, TableFile file, String codeColumn, String nameColumn) {
        Map<AreaCode, String> names = new TreeMap<>();
        Problems problems = new Problems();
        new TableReader(List.of(codeColumn, nameColumn))
                .read(file, problems, row -> names.put(AreaCode.parse(row.text(codeColumn)), row.text(nameColumn)));
        problems.throwIfAny();
        return new KnownPlaces(type, names);
    }

    public int size() {
        return nameByCode.size();
    }

    /**
     * The place that {@code text} is the code of.
     *
     * @param name what the row calls the place; may be anything, and only helps to suggest the right code
     * @throws WrongValue if it is no code, or not one of these places; its fix names the nearest
     */
    public AreaCode parse(String text, String name) {
        AreaCode code = parseAny(text, name);
        if (!nameByCode.containsKey(code)) {
            throw new WrongValue(
                    ProblemCode.UNKNOWN_AREA_CODE,
                    "unknown area code",
                    text,
                    "the code of one of the " + size() + " " + type.plural() + " of this table",
                    findSuggestion(text, name).map(meant -> meant + " ").orElse("") + whenCodesChange());
        }
        return code;
    }

    /**
     * Any GSS code, of these places or of others.
     *
     * @throws WrongValue if {@code text} is none; its fix names the nearest of these places
     */
    public AreaCode parseAny(String text, String name) {
        try {
            return AreaCode.parse(text);
        } catch (WrongValue malformed) {
            throw malformed.withFix(fixFor(text, name));
        }
    }

    /** The places that are not among {@code present}, as a fix names them; empty if all are there. */
    public Optional<String> findMissing(Collection<AreaCode> present) {
        List<AreaCode> missing = nameByCode.keySet().stream()
                .filter(code -> !present.contains(code))
                .toList();
        String first =
                missing.stream().limit(MOST_SUGGESTIONS).map(this::described).collect(Collectors.joining(", "));
        int more = missing.size() - MOST_SUGGESTIONS;
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("missing: " + first + (more > 0 ? " and " + more + " more" : ""));
    }

    private String whenCodesChange() {
        return switch (type) {
            case LSOA, MSOA -> "codes change with each census: is the table of another one?";
            case WARD -> "codes change when ward boundaries do: is the table of another year?";
            case UNITED_KINGDOM, COUNTRY, REGION, COMBINED_AUTHORITY, COUNTY, LTLA, OTHER ->
                "codes change when councils merge";
        };
    }

    private Optional<String> fixFor(String text, String name) {
        String restored = AreaCode.withLostZeros(text);
        if (!restored.equals(text) && isKnown(restored)) {
            return Optional.of("this looks like " + described(new AreaCode(restored))
                    + " with a zero lost; was the column saved as a number?");
        }
        String tidied = text.strip().toUpperCase(Locale.ROOT);
        if (isKnown(tidied)) {
            return Optional.of(
                    "write it as " + described(new AreaCode(tidied)) + ", without spaces and with a capital letter");
        }
        return findSuggestion(text, name);
    }

    private boolean isKnown(String text) {
        return AreaCode.isOne(text) && nameByCode.containsKey(new AreaCode(text));
    }

    /** "did you mean E06000047 (County Durham)?", where a code is near. The row's name tells more than its code. */
    private Optional<String> findSuggestion(String text, String name) {
        List<AreaCode> named = name.isBlank()
                ? List.of()
                : nameByCode.keySet().stream()
                        .filter(code -> name.strip().equalsIgnoreCase(nameByCode.get(code)))
                        .limit(MOST_SUGGESTIONS)
                        .toList();
        List<AreaCode> meant = named.isEmpty() ? nearest(text) : named;
        return meant.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        meant.stream().map(this::described).collect(Collectors.joining(", ", "did you mean ", "?")));
    }

    private List<AreaCode> nearest(String text) {
        if (Math.abs(text.length() - CODE_LENGTH) > SMALL_EDIT) {
            return List.of();
        }
        return nameByCode.keySet().stream()
                .filter(code -> EditDistance.between(text, code.text()) <= SMALL_EDIT)
                .sorted(Comparator.comparingInt((AreaCode code) -> EditDistance.between(text, code.text())))
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    private String described(AreaCode code) {
        String name = nameByCode.getOrDefault(code, "");
        return name.isEmpty() ? code.text() : code + " (" + name + ")";
    }
}
