package org.plumbline.app.report.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Markdown as a reader of Markdown reads it. */
class BriefTextTest {
    private static final Parser READER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain",
                "# heading",
                "[link](javascript:alert)",
                "![picture](x.png)",
                "<script>alert(1)</script>",
                "a | b",
                "*bold* _it_ `code` ~~gone~~",
                "1. list",
                "1) list",
                "- list",
                "+ list",
                "---",
                "===",
                "> quote",
                "&lt;b&gt; &copy;",
                "back\\slash \\| pipe",
                "line\n# break",
                "    indented",
                "<https://example.org>"
            })
    void noNameChangesWhatThePageIsMadeOf(String name) {
        String text = text(name);
        assertThat(shape(READER.parse(text))).isEqualTo(shape(READER.parse(text("Plain"))));
        String shown = TextContentRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .render(READER.parse(text));
        assertThat(shown.replaceAll("\\s+", " "))
                .contains(name.replaceAll("\\s+", " ").strip() + " it is.");
    }

    @Test
    void columnsStandUnderEachOther() {
        List<String> table = text("Plain")
                .lines()
                .filter(line -> line.startsWith("|"))
                .limit(3)
                .toList();
        assertThat(table).containsExactly("| place | people |", "| ----- | -----: |", "| Plain |  1,234 |");
    }

    @Test
    void figuresAreNotEscaped() {
        assertThat(text("3.5 is fine")).contains("3.5 is fine it is.");
    }

    private static String text(String name) {
        return new String(new BriefText(ToyPage.named(name)).bytes(), StandardCharsets.UTF_8);
    }

    /** What is in it besides words. */
    private static List<String> shape(Node document) {
        List<String> shape = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                shape.add("heading " + heading.getLevel());
                visitChildren(heading);
            }

            @Override
            public void visit(BulletList list) {
                shape.add("list");
                visitChildren(list);
            }

            @Override
            public void visit(OrderedList list) {
                shape.add("numbers");
                visitChildren(list);
            }

            @Override
            public void visit(Link link) {
                shape.add("link " + link.getDestination());
            }

            @Override
            public void visit(Image image) {
                shape.add("picture");
            }

            @Override
            public void visit(HtmlBlock html) {
                shape.add("html");
            }

            @Override
            public void visit(HtmlInline html) {
                shape.add("html");
            }

            @Override
            public void visit(ThematicBreak rule) {
                shape.add("rule");
            }

            @Override
            public void visit(CustomBlock block) {
                shape.add(block instanceof TableBlock ? "table" : "other");
                visitChildren(block);
            }
        });
        return shape;
    }
}
