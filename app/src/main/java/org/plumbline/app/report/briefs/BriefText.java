package org.plumbline.app.report.briefs;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.app.report.Whence;

/** A brief as Markdown: CommonMark with tables as GitHub has them. */
public final class BriefText {
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
        } else if (block instanceof Block.Versus versus) {
            line(versus.chart().rows().stream()
                    .map(row -> row(List.of(row.first(), row.leftText(), row.second(), row.rightText())))
                    .collect(Collectors.joining(
                            "\n",
                            "| one | the more deprived on | another | the more deprived on |\n| --- | ---: | --- | ---: |\n",
                            "")));
        } else if (block instanceof Block.Tenths tenths) {
            line(tenths.chart().bars().stream()
                    .map(bar -> "| " + bar.tenth() + " | " + bar.text() + " |")
                    .collect(Collectors.joining(
                            "\n", "| tenth, 1 the most deprived | of residents |\n| --- | ---: |\n", "")));
        }
    }

    private void rows(Block.Rows rows) {
        String head = row(rows.headings());
        String rule =
                rows.headings().stream().skip(1).map(any -> " ---: |").collect(Collectors.joining("", "| --- |", ""));
        line(head + "\n" + rule + "\n"
                + rows.rows().stream()
                        .map(cells -> row(cells.stream().map(Phrase::text).toList()))
                        .collect(Collectors.joining("\n")));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(BriefText::escaped).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private void whence(Whence whence) {
        line("## Sources and licences");
        line(whence.sources().stream()
                .map(source -> "- " + escaped(source.title()) + ". " + escaped(source.publisher()) + ". " + source.url()
                        + ". "
                        + source.licences().stream()
                                .map(licence -> escaped(licence.title()) + " (" + licence.url() + ")")
                                .collect(Collectors.joining("; "))
                        + ".")
                .collect(Collectors.joining("\n")));
        line("## Check it");
        line("Made by Plumbline " + whence.check().version() + ". Anyone can compute all of this again:");
        line(whence.check().commands().stream().map(command -> "    " + command).collect(Collectors.joining("\n")));
    }

    private void line(String words) {
        text.append(words).append("\n\n");
    }

    /** Names come from tables that others wrote; none of them is to become a heading, a link or a picture. */
    private static String escaped(String words) {
        return words.replaceAll("([\\\\`*_{}\\[\\]<>#|])", "\\\\$1").replace("\n", " ");
    }
}
