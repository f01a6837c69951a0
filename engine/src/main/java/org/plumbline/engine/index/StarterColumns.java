package org.plumbline.engine.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.model.problems.Quotation;
import org.plumbline.recipes.index.IndicatorRule;

/** What the columns of a file are taken for: the one that tells rows apart, names for readers, indicators, marks for missing, groups. */
final class StarterColumns {
    /** As many as the recipe's schema allows. */
    private static final int MOST_INDICATORS = 200;

    private static final int MOST_MARKS = 20;
    private static final Set<String> TIMES = Set.of("year", "time", "period");
    private static final Set<String> SIZES = Set.of("population", "residents", "households", "inhabitants");

    private final String fileName;
    private final int rows;
    private final List<ColumnProfile> columns;
    private final List<String> unnamed;
    private final ColumnProfile place;
    private final List<ColumnProfile> indicators = new ArrayList<>();
    private final Set<String> marks = new LinkedHashSet<>();
    private final Map<String, String> leftOut = new LinkedHashMap<>();

    /**
     * @param columns those that a recipe can name
     * @param unnamed the headings of the others
     * @throws NoAnswer if no column tells rows apart, or none holds numbers that differ
     */
    StarterColumns(String fileName, int rows, List<ColumnProfile> columns, List<String> unnamed) {
        this.fileName = fileName;
        this.rows = rows;
        this.columns = List.copyOf(columns);
        this.unnamed = List.copyOf(unnamed);
        this.place = columns.stream()
                .filter(column -> column.tellsApart(rows))
                .min(Comparator.comparing((ColumnProfile column) -> !isCode(column))
                        .thenComparing(ColumnProfile::isNumeric))
                .orElseThrow(this::noPlace);
        sort();
        if (indicators.isEmpty()) {
            throw noNumbers();
        }
    }

    private static boolean isCode(ColumnProfile column) {
        String name = column.name().toLowerCase(Locale.ROOT);
        return name.contains("code") || name.equals("id");
    }

    private void sort() {
        for (ColumnProfile column : columns) {
            Optional<String> why = column == place ? Optional.empty() : whyNot(column);
            if (column != place && why.isEmpty()) {
                indicators.add(column);
                marks.addAll(column.marks());
            }
            why.filter(other -> names().filter(naming -> naming == column).isEmpty())
                    .ifPresent(other -> leftOut.put(column.name(), other));
        }
        unnamed.forEach(heading -> leftOut.put(
                Quotation.shortened(heading),
                heading.isBlank() ? "a column without a heading" : "a heading that a recipe cannot name: rename it"));
    }

    private Optional<String> whyNot(ColumnProfile column) {
        if (!column.isNumeric()) {
            return Optional.of(column.isEmpty() ? "empty" : "not numbers");
        }
        if (!column.varies()) {
            return Optional.of("the same everywhere");
        }
        if (TIMES.contains(column.name().toLowerCase(Locale.ROOT))) {
            return Optional.of("says when, not how much");
        }
        if (indicators.size() == MOST_INDICATORS) {
            return Optional.of("a recipe takes " + MOST_INDICATORS + " indicators, the first of the file here");
        }
        if (isSize(column) && columns.stream().anyMatch(this::measures)) {
            return Optional.of("says how large a place is; to divide an indicator by it, name it as the denominator");
        }
        long all = Stream.concat(marks.stream(), column.marks().stream())
                .distinct()
                .count();
        return all > MOST_MARKS ? Optional.of("too many ways of writing that something is missing") : Optional.empty();
    }

    private static boolean isSize(ColumnProfile column) {
        String name = column.name().toLowerCase(Locale.ROOT);
        return SIZES.stream().anyMatch(size -> name.equals(size) || name.startsWith(size + "_"));
    }

    private boolean measures(ColumnProfile column) {
        return column != place && !isSize(column) && column.isNumeric() && column.varies();
    }

    private NoAnswer noPlace() {
        return new NoAnswer(
                fileName + ": no column tells the rows apart, so no place can be named. Add a column of codes or names,"
                        + " each once, none empty, and none longer than " + OwnFile.LONGEST_CODE + " characters.");
    }

    private NoAnswer noNumbers() {
        return new NoAnswer(fileName + ": no column" + " besides " + Quotation.shortened(place.name())
                + " holds numbers that differ, so there is nothing to build an index from. Numbers are written plainly, such as"
                + " 1234.5: without commas, signs of percent or currency.");
    }

    int rows() {
        return rows;
    }

    ColumnProfile place() {
        return place;
    }

    List<ColumnProfile> indicators() {
        return List.copyOf(indicators);
    }

    /** What stands in them for "not observed". */
    List<String> marks() {
        return List.copyOf(marks);
    }

    /** Why the other columns are no indicators, by their headings; those of {@link #place} and {@link #names} are not among them. */
    Map<String, String> leftOut() {
        return leftOut;
    }

    /** Of the columns of texts that are called names, the one that tells most rows apart: a region has a name too. */
    Optional<ColumnProfile> names() {
        return columns.stream()
                .filter(column -> column != place && !column.isNumeric() && !column.isGroup(rows) && column.isPlain())
                .filter(column -> column.name().toLowerCase(Locale.ROOT).contains("name"))
                .max(Comparator.comparing(ColumnProfile::distinct));
    }

    /** The first column that puts rows into a few groups. */
    Optional<ColumnProfile> groups() {
        return columns.stream()
                .filter(column -> column != place && column.isGroup(rows) && column.isPlain())
                .findFirst();
    }

    boolean hasGaps() {
        return indicators.stream().anyMatch(column -> column.observed() < rows);
    }

    /** The ids of the indicators, each its own; and none that the recipe, the tables or another has. */
    List<String> ids(String recipe) {
        Set<String> taken = new LinkedHashSet<>(IndicatorRule.KEPT_FOR_TABLES);
        taken.add(recipe);
        List<String> ids = new ArrayList<>();
        for (ColumnProfile column : indicators) {
            String plain = IndicatorRule.idOf(column.name());
            String id = plain;
            for (int next = 2; !taken.add(id); next++) {
                id = plain + "-" + next;
            }
            ids.add(id);
        }
        return ids;
    }
}
