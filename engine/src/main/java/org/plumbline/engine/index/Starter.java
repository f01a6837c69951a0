package org.plumbline.engine.index;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.model.problems.Problems;
import org.plumbline.sources.tables.TableFile;
import org.plumbline.sources.tables.TableReader;

/**
 * A recipe to start from, written from the columns of a file: every choice that an index needs stands in it with the words that help to
 * change it.
 */
public final class Starter {
    private static final int FEW = 65; // percent; OECD/JRC ask for at least this much of every indicator

    private final String fileName;
    private final String id;
    private final List<ColumnProfile> columns;
    private final int rows;
    private final ColumnProfile place;

    private Starter(String fileName, String id, List<ColumnProfile> columns, int rows) {
        this.fileName = fileName;
        this.id = id;
        this.columns = columns;
        this.rows = rows;
        this.place = columns.stream()
                .filter(column -> column.tellsApart(rows))
                .min(Comparator.comparing(column -> !isCode(column)))
                .orElseThrow(() -> new NoAnswer(fileName
                        + ": no column tells the rows apart, so no place can be named. Add a column of codes or names,"
                        + " each once and none empty."));
        if (indicators().isEmpty()) {
            throw new NoAnswer(
                    fileName + ": no column holds numbers that differ, so there is nothing to build an index from. "
                            + "Numbers are written plainly, such as 1234.5: without commas, signs of percent or currency.");
        }
    }

    /**
     * @param file a CSV with a heading and a place a row
     * @param id of the recipe
     * @throws org.plumbline.model.problems.WrongInput if the file cannot be read as a table
     * @throws NoAnswer if no column tells rows apart, or none holds numbers that differ
     */
    public static Starter read(Path file, String id) {
        TableFile table = TableFile.read(file, InputFiles.MOST_BYTES);
        List<String> heading = TableReader.heading(table);
        List<ColumnProfile> columns = heading.stream().map(ColumnProfile::new).toList();
        Problems problems = new Problems();
        int rows = new TableReader(heading).read(table, problems, row -> {
            for (ColumnProfile column : columns) {
                column.add(row.text(column.name()));
            }
        });
        problems.throwIfAny();
        return new Starter(String.valueOf(file.getFileName()), id, columns, rows);
    }

    /** The columns that the recipe takes as indicators. */
    public int countIndicators() {
        return indicators().size();
    }

    public int rows() {
        return rows;
    }

    private List<ColumnProfile> indicators() {
        return columns.stream()
                .filter(column -> column != place && column.isNumeric() && column.varies())
                .filter(column -> !isYear(column))
                .toList();
    }

    private static boolean isCode(ColumnProfile column) {
        String name = column.name().toLowerCase(Locale.ROOT);
        return name.contains("code") || name.equals("id");
    }

    private static boolean isYear(ColumnProfile column) {
        String name = column.name().toLowerCase(Locale.ROOT);
        return name.equals("year") || name.equals("time") || name.equals("period");
    }

    /** The recipe, with line feeds. */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add("# A recipe to start from, made of the columns of " + plain(fileName)
                + ". Change what is not meant, then:");
        lines.add("#   plumbline index look " + id + ".yaml     what the figures are like, before any index");
        lines.add("#   plumbline index build " + id + ".yaml    scores, ranks, margins and a report");
        lines.add("# All keys are explained in docs/reference/recipes/built-index.md.");
        lines.add("kind: built-index");
        lines.add("id: " + id);
        lines.add("title: " + quoted(words(id)));
        lines.add("data: {file: " + quoted(fileName) + ", place: " + quoted(place.name())
                + name().map(column -> ", name: " + quoted(column.name())).orElse("") + marks() + "}");
        lines.add(
                "# Does a high score mean that a place is worse off, or better? Indicators that run the other way say so");
        lines.add("# themselves: {column: life_expectancy, higher-is: better}.");
        lines.add("higher-is: worse");
        lines.add("indicators:");
        indicators().forEach(column -> lines.add("  - {column: " + quoted(column.name()) + "}" + remark(column)));
        leftOut().forEach(line -> lines.add("# left out: " + line));
        lines.add("# Domains: give indicators in: housing, and state {id: housing, title: Housing, weight: 2} here.");
        lines.add("# domains: []");
        lines.addAll(steps());
        lines.add("normalisation: {method: min-max}");
        lines.add("weighting: {method: equal}");
        lines.add("aggregation: {method: arithmetic-mean}");
        lines.add(
                "# How sure are the ranks? The index is built again under choices that a careful analyst could have made");
        lines.add("# instead: every weight up to a quarter higher or lower, another scale.");
        lines.add("margins:");
        lines.add("  near:");
        lines.add("    weights: {within: 25, unit: percent}");
        lines.add("    normalisations: [{method: min-max}, {method: z-score, origin: mean}]");
        lines.add("  draws: 1000");
        lines.add("  seed: 1");
        lines.add("  lists: [" + Math.max(1, Math.min(10, rows / 10)) + "]");
        return String.join("\n", lines) + "\n";
    }

    private List<String> steps() {
        boolean gaps = indicators().stream().anyMatch(column -> column.observed() < rows);
        Optional<ColumnProfile> group = columns.stream()
                .filter(column -> column != place && column.isGroup(rows))
                .findFirst();
        List<String> lines = new ArrayList<>();
        if (gaps) {
            lines.add(
                    "# Some cells are empty. As it stands, a place's score is the mean of what it has. To fill gaps instead:");
            lines.add("# steps:");
            lines.add("#   - {step: screen, least: " + FEW + ", unit: percent}");
            lines.add("#   - "
                    + group.map(column -> "{step: impute, method: group-mean, group: " + quoted(column.name()) + "}")
                            .orElse("{step: impute, method: median}"));
        } else {
            lines.add("# Steps before the scale, such as bringing in outliers:");
            lines.add("# steps:");
        }
        lines.add("#   - {step: treat, skewness: 2, kurtosis: 3.5, winsorise: 5, otherwise: log}");
        return lines;
    }

    private String remark(ColumnProfile column) {
        int percent = (int) Math.floor(100.0 * column.observed() / rows);
        return percent < FEW ? "  # only " + percent + "% of places have a figure" : "";
    }

    private List<String> leftOut() {
        return columns.stream()
                .filter(column -> column != place && !indicators().contains(column))
                .filter(column -> name().filter(naming -> naming == column).isEmpty())
                .map(column -> plain(column.name())
                        + (column.isNumeric()
                                ? column.varies() ? " (says when, not how much)" : " (the same everywhere)"
                                : " (not numbers)"))
                .toList();
    }

    /** A column of texts that nearly tells rows apart and has something like "name" in its own. */
    private Optional<ColumnProfile> name() {
        return columns.stream()
                .filter(column -> column != place && !column.isNumeric())
                .filter(column -> column.name().toLowerCase(Locale.ROOT).contains("name"))
                .findFirst();
    }

    private String marks() {
        Set<String> marks = new LinkedHashSet<>();
        indicators().forEach(column -> marks.addAll(column.marks()));
        return marks.isEmpty()
                ? ""
                : ", missing: ["
                        + String.join(", ", marks.stream().map(Starter::quoted).toList()) + "]";
    }

    private static String words(String id) {
        String words = id.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** In quotation marks, as YAML and JSON write a text: whatever a heading holds cannot become anything else. */
    private static String quoted(String text) {
        return "\"" + plain(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
