package org.plumbline.engine.index;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.Quotation;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.recipes.index.IndexData;
import org.plumbline.recipes.index.IndicatorRule;
import org.plumbline.sources.tables.TableFile;
import org.plumbline.sources.tables.TableReader;

/**
 * A recipe to start from, written from the columns of a file: every choice that an index needs stands in it with the words that help to
 * change it.
 */
public final class Starter {
    private static final int FEW = 65; // percent; OECD/JRC ask for at least this much of every indicator

    /** What YAML takes for a number, a day or a word of its own. */
    private static final Pattern NO_PLAIN_TEXT =
            Pattern.compile("[0-9].*|true|false|null|yes|no|on|off|y|n", Pattern.CASE_INSENSITIVE);

    private static final int MOST_LEFT_OUT = 20; // lines of them
    private static final int MANY_ROWS = 50_000; // a thousand ranks of each fill 200 MB

    private final String fileName;
    private final String id;
    private final StarterColumns columns;

    private Starter(String fileName, String id, StarterColumns columns) {
        this.fileName = fileName;
        this.id = id;
        this.columns = columns;
    }

    /**
     * @param file a CSV with a heading and a place a row
     * @param id of the recipe
     * @throws WrongInput if the file cannot be read as a table, or a recipe cannot name it
     * @throws org.plumbline.model.problems.NoAnswer if no column tells rows apart, or none holds numbers that differ
     */
    public static Starter read(Path file, String id) {
        TableFile table = TableFile.read(file, InputFiles.MOST_BYTES);
        requireName(table.name());
        List<String> heading = TableReader.heading(table);
        List<String> usable =
                heading.stream().filter(IndicatorRule::canName).distinct().toList();
        List<ColumnProfile> columns = usable.stream().map(ColumnProfile::new).toList();
        Problems problems = new Problems();
        int rows = new TableReader(usable).read(table, problems, row -> {
            for (ColumnProfile column : columns) {
                column.add(row.text(column.name()));
            }
        });
        problems.throwIfAny();
        List<String> others =
                heading.stream().filter(name -> !IndicatorRule.canName(name)).toList();
        return new Starter(table.name(), id, new StarterColumns(table.name(), rows, columns, others));
    }

    private static void requireName(String name) {
        if (!IndexData.OwnFile.canName(name)) {
            throw new WrongInput(new Problem(
                    ProblemCode.WRONG_TEXT,
                    Where.file(name),
                    "a name of a file that a recipe cannot hold",
                    name,
                    IndexData.OwnFile.nameInWords(),
                    "rename the file"));
        }
    }

    /** The columns that the recipe takes as indicators. */
    public int countIndicators() {
        return columns.indicators().size();
    }

    public int rows() {
        return columns.rows();
    }

    /** The recipe, with line feeds. */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add("# A recipe to start from, made of the columns of " + fileName + ". Change what is not meant, then:");
        lines.add("#   plumbline index look " + id + ".yaml     what the figures are like, before any index");
        lines.add("#   plumbline index build " + id + ".yaml    scores, ranks, margins and a report");
        lines.add("# All keys are explained in docs/reference/recipe-built-index.md.");
        lines.add("kind: built-index");
        lines.add("id: " + (NO_PLAIN_TEXT.matcher(id).matches() ? quoted(id) : id));
        lines.add("title: " + quoted(words(id)));
        lines.add("data: {file: " + quoted(fileName) + ", place: "
                + quoted(columns.place().name())
                + columns.names()
                        .map(column -> ", name: " + quoted(column.name()))
                        .orElse("") + marks() + "}");
        lines.add(
                "# Does a high score mean that a place is worse off, or better? Indicators that run the other way say so");
        lines.add("# themselves: {column: life_expectancy, higher-is: better}.");
        lines.add("higher-is: worse");
        lines.add("indicators:");
        lines.addAll(indicators());
        lines.addAll(leftOut());
        lines.add("# Domains: give indicators in: housing, and state {id: housing, title: Housing, weight: 2} here.");
        lines.add("# domains: []");
        lines.addAll(steps());
        lines.add("normalisation: {method: min-max}");
        lines.add("weighting: {method: equal}");
        lines.add("aggregation: {method: arithmetic-mean}");
        lines.addAll(margins());
        return String.join("\n", lines) + "\n";
    }

    private List<String> margins() {
        return List.of(
                "# How sure are the ranks? The index is built again under choices that a careful analyst could have made",
                "# instead: every weight up to a quarter higher or lower, another scale.",
                "margins:",
                "  near:",
                "    weights: {within: 25, unit: percent}",
                "    normalisations: [{method: min-max}, {method: z-score, origin: mean}]",
                "  draws: " + (rows() > MANY_ROWS ? 200 : 1000),
                "  seed: 1",
                "  lists: [" + Math.max(1, Math.min(10, rows() / 10)) + "]");
    }

    private List<String> indicators() {
        List<String> ids = columns.ids(id);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            ColumnProfile column = columns.indicators().get(i);
            String named = IndicatorRule.idOf(column.name()).equals(ids.get(i)) ? "" : ", id: " + quoted(ids.get(i));
            lines.add("  - {column: " + quoted(column.name()) + named + "}" + remark(column));
        }
        return lines;
    }

    private List<String> steps() {
        List<String> lines = new ArrayList<>();
        if (columns.hasGaps()) {
            lines.add(
                    "# Some cells are empty. As it stands, a place's score is the mean of what it has. To fill gaps instead:");
            lines.add("# steps:");
            lines.add("#   - {step: screen, least: " + FEW + ", unit: percent}");
            lines.add("#   - "
                    + columns.groups()
                            .map(column -> "{step: impute, method: group-mean, group: " + quoted(column.name()) + "}")
                            .orElse("{step: impute, method: median}"));
        } else {
            lines.add("# Steps before the scale, such as bringing in outliers:");
            lines.add("# steps:");
        }
        lines.add("#   - {step: treat, skewness: 2, kurtosis: 3.5, winsorise: 5, otherwise: log}");
        return lines;
    }

    private String remark(ColumnProfile column) {
        int percent = (int) Math.floor(100.0 * column.observed() / rows());
        return percent < FEW ? "  # only " + percent + "% of places have a figure" : "";
    }

    private List<String> leftOut() {
        List<String> lines = new ArrayList<>();
        columns.leftOut()
                .forEach((heading, why) -> lines.add("# left out: " + Quotation.shortened(heading) + " (" + why + ")"));
        return lines.size() <= MOST_LEFT_OUT
                ? lines
                : Stream.concat(
                                lines.stream().limit(MOST_LEFT_OUT),
                                Stream.of("# left out, too: " + (lines.size() - MOST_LEFT_OUT) + " other columns"))
                        .toList();
    }

    private String marks() {
        List<String> marks = columns.marks();
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
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
