package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names in the tables that try to steer a browser, a spreadsheet or a terminal, through the real command. */
class HostileNamesTest {
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String IMAGE = "\"><img src=x onerror=alert(1)>";
    private static final String FORMULA = "=cmd|' /C calc'!A0";
    private static final String ATTRIBUTE = "' onmouseover='alert(1)";

    private static final List<String> STEERING = List.of(
            "clears\u001b[2J\u001b[Hthe screen",
            "sets the title\u001b]0;mine\u0007",
            "eight-bit\u009b31mred",
            "rings\u0007",
            "backs\b\b\bup",
            "turns\u202eround",
            "isolates\u2066itself",
            "hides\u200bitself",
            "breaks\u2028the line",
            // Last, because the lines after it are counted on by one.
            "goes\rback");
    private static final Pattern COMMA_OUTSIDE_QUOTES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z](?:[^\"'>]|\"[^\"]*\"|'[^']*')*>");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");

    @TempDir
    Path folder;

    @Test
    void markupAndFormulasAreShownAsTheTextThatTheyAre() throws IOException {
        BundledTables.write(
                folder.resolve("data"),
                BundledTables.DISTRICTS,
                text -> replaced(
                        replaced(
                                replaced(replaced(text, "Blackpool", SCRIPT), "Knowsley", IMAGE), "Liverpool", FORMULA),
                        "Middlesbrough",
                        ATTRIBUTE));
        BundledTables.write(
                folder.resolve("data"),
                BundledTables.AWARDS,
                text -> replaced(
                        replaced(replaced(text, "Multiversity", SCRIPT), "The Town Centres Heritage", IMAGE),
                        "City Centre Regeneration Area",
                        FORMULA));
        RealCommand.Ended run =
                RealCommand.run(folder, "run", "--data", "data", "--out", "out").isTold();
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains(SCRIPT);
        assertSteersNoTerminal(run);

        Path published = folder.resolve("out");
        String html = Files.readString(published.resolve("report.html"));
        assertThat(html)
                .contains("&lt;script&gt;alert(1)")
                .contains("&gt;&lt;img src=x")
                .contains("=cmd|");
        List<String> tags =
                TAG.matcher(html).results().map(found -> found.group()).toList();
        assertThat(tags).isNotEmpty().noneMatch(tag -> tag.matches("(?is)<(script|img|iframe|object|embed)\\b.*"));
        assertThat(tags)
                .extracting(tag -> QUOTED.matcher(tag).replaceAll("''"))
                .noneMatch(Pattern.compile("\\son\\w+\\s*=").asPredicate());

        assertThat(Files.readString(published.resolve("tables/districts.csv")))
                .contains("\"\"\"><img src=x onerror=alert(1)>\"");
        try (Stream<Path> tables = Files.list(published.resolve("tables"))) {
            for (Path table :
                    tables.filter(file -> file.toString().endsWith(".csv")).toList()) {
                assertThat(PublishedRun.rows(table))
                        .as(table.toString())
                        .allSatisfy(row -> assertThat(row.values()).noneMatch(cell -> cell.startsWith("=")));
            }
        }
        assertThat(PublishedRun.rows(published.resolve("tables/districts.csv")))
                .extracting(row -> row.get("name"))
                .contains(SCRIPT, IMAGE, "'" + FORMULA);

        RealCommand.Ended explained = RealCommand.run(
                        folder, "explain", "--data", "data", "districts-england-2019", "E06000021")
                .isTold();
        assertThat(explained.code()).as(explained.err()).isZero();
        assertSteersNoTerminal(explained);
        RealCommand.Ended verified =
                RealCommand.run(folder, "verify", "out", "--data", "data").isTold();
        assertThat(verified.code()).as(verified.err()).isZero();
    }

    @Test
    void whatWouldSteerATerminalInADistrictsNameIsRefusedAndNotRepeated() {
        assertAllRefused(BundledTables.DISTRICTS, 2);
    }

    @Test
    void whatWouldSteerATerminalInAProjectsTitleIsRefusedAndNotRepeated() {
        assertAllRefused(BundledTables.AWARDS, 5);
    }

    /** Writes one of the names into the column of each line from the second on. */
    private void assertAllRefused(String file, int column) {
        BundledTables.write(folder.resolve("data"), file, text -> {
            String[] lines = text.split("\n", -1);
            for (int i = 0; i < STEERING.size(); i++) {
                String[] cells = COMMA_OUTSIDE_QUOTES.split(lines[i + 1], -1);
                cells[column - 1] = "\"" + STEERING.get(i) + "\"";
                lines[i + 1] = String.join(",", cells);
            }
            return String.join("\n", lines);
        });
        RealCommand.Ended ended =
                RealCommand.run(folder, "run", "--data", "data", "--out", "out").isTold();
        assertThat(ended.code()).isEqualTo(2);
        for (int i = 0; i < STEERING.size(); i++) {
            assertThat(ended.err()).contains(file + ":" + (i + 2) + ":" + column + ": ");
        }
        assertSteersNoTerminal(ended);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private static void assertSteersNoTerminal(RealCommand.Ended ended) {
        Predicate<Integer> steers = point -> (Character.isISOControl(point) && point != '\n')
                || Character.getType(point) == Character.FORMAT
                || Character.getType(point) == Character.LINE_SEPARATOR
                || Character.getType(point) == Character.PARAGRAPH_SEPARATOR;
        assertThat((ended.out() + ended.err()).codePoints().boxed()).noneMatch(steers);
    }

    /** The first cell that holds {@code found} and nothing else now holds {@code by}, quoted as CSV is. */
    private static String replaced(String csv, String found, String by) {
        String cell = "," + found + ",";
        assertThat(csv).contains(cell);
        int at = csv.indexOf(cell);
        return csv.substring(0, at) + ",\"" + by.replace("\"", "\"\"") + "\"," + csv.substring(at + cell.length());
    }
}
