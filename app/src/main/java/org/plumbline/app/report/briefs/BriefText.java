package org.plumbline.app.report.briefs;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.app.report.Whence;

/** A brief as Markdown: CommonMark with tables as GitHub has them. */
public final class BriefText {
    private static final Pattern STEERING = Pattern.compile("[\\\\`*_{}\\[\\]<>#|&~!]");
    private static final Pattern LIST = Pattern.compile("^(\\s*\\d*)([-+=.)])(?=\\s|[-=]*$)");
    /** Of a column: the least that a table needs. */
    private static final int NARROWEST = 3;

    private final BriefPage page;
    private final StringBuilder text = new StringBuilder();

    public BriefText(BriefPage page) {
        this.page = page;
    }

    public byte[] bytes() {
        line("# " + escaped(page.title()));
        line(escaped(page.what()) + ".");
        page.whence().notices().forEach(notice -> line("> " + escaped(notice)));
        page.answer().forEach(sentence -> line("**" + escaped(sentence.text()) + "**"));
        page.sections().forEach(this::section);
        whence(page.whence());
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void section(Section section) {
        line("## " + escaped(section.finding().text()));
        section.blocks().forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            line(escaped(paragraph.words().text()));
        } else if (block instanceof Block.Caption caption) {
            line(escaped(caption.words().text()));
        } else if (block instanceof Block.Points points) {
            line(points.points().stream()
                    .map(point -> "- " + escaped(point.text()))
                    .collect(Collectors.joining("\n")));
        } else if (block instanceof Block.Rows rows) {
            rows(rows);
        } else if (block instanceof Block.Picture picture) {
            picture.title().ifPresent(title -> line("### " + escaped(title.text())));
            picture(picture);
        }
    }

    /** What a picture shows, as a table; nothing where the words beside it already say all of it. */
    private void picture(Block.Picture picture) {
        if (picture instanceof Block.Versus versus) {
            rows(Worded.of(versus.chart()));
        } else if (picture instanceof Block.Pairs pairs) {
            rows(Worded.of(pairs.chart()));
        } else if (picture instanceof Block.Tenths tenths) {
            rows(Worded.of(tenths.chart()));
        }
    }

    /** Columns as wide as their widest cell, so that the text reads as a table even before it is laid out. */
    private void rows(Block.Rows rows) {
        List<List<String>> cells = new ArrayList<>(
                List.of(rows.headings().stream().map(BriefText::escaped).toList()));
        rows.rows()
                .forEach(row ->
                        cells.add(row.stream().map(cell -> escaped(cell.text())).toList()));
        int[] widths = new int[rows.headings().size()];
        for (List<String> row : cells) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(Math.max(widths[i], NARROWEST), length(row.get(i)));
            }
        }
        List<String> lines = new ArrayList<>(cells.stream()
                .map(row -> joined(widths, i -> padded(row.get(i), widths[i], i > 0)))
                .toList());
        lines.add(1, joined(widths, i -> i == 0 ? "-".repeat(widths[i]) : "-".repeat(widths[i] - 1) + ":"));
        line(String.join("\n", lines));
    }

    private static String joined(int[] widths, IntFunction<String> cell) {
        return IntStream.range(0, widths.length).mapToObj(cell).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String padded(String cell, int width, boolean right) {
        String gap = " ".repeat(width - length(cell));
        return right ? gap + cell : cell + gap;
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private void whence(Whence whence) {
        line("## Sources and licences");
        line(whence.sources().stream().map(BriefText::source).collect(Collectors.joining("\n")));
        line("## Check it");
        line("Made by Plumbline " + escaped(whence.check().version())
                + ". Anyone can compute all of this again; verify compares every byte:");
        line(whence.check().commands().stream().map(command -> "    " + command).collect(Collectors.joining("\n")));
        line("Every figure above, with the table, row and column that it was read from, is in tables/figures.csv; the"
                + " checksums of all recipes and tables are in run.json.");
    }

    /** One line a source, with the words that its licence asks for. */
    private static String source(Whence.Source source) {
        return "- " + escaped(source.title()) + ". " + escaped(source.publisher()) + ". " + address(source.url())
                + ". Licence: "
                + source.licences().stream()
                        .map(licence -> escaped(licence.title())
                                + (licence.url().isEmpty() ? "" : " (" + address(licence.url()) + ")"))
                        .collect(Collectors.joining("; "))
                + ". " + escaped(String.join(" ", source.attribution()));
    }

    /** A link to itself; as plain words where it is not an address. */
    private static String address(String url) {
        return url.matches("https?://[^\\s<>\"]+") ? "<" + url + ">" : escaped(url);
    }

    private void line(String words) {
        text.append(words).append("\n\n");
    }

    /**
     * Names come from tables that others wrote; none of them is to become a heading, a list, a link, a picture or a table of
     * its own, and what looks like an entity stays as it is written.
     */
    private static String escaped(String words) {
        String oneLine = words.replaceAll("[\\r\\n\\u2028\\u2029]+", " ");
        return LIST.matcher(STEERING.matcher(oneLine).replaceAll("\\\\$0")).replaceFirst("$1\\\\$2");
    }
}
