package org.plumbline.app.report.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.plumbline.app.report.Whence;

/** Adds paragraphs to a document, each in a style. */
final class Body {
    private static final BigInteger BULLETS = BigInteger.ONE;

    private final XWPFDocument document;

    Body(XWPFDocument document) {
        this.document = document;
    }

    XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    void words(String style, String words) {
        say(document.createParagraph(), style, words);
    }

    void bullet(String style, String words) {
        XWPFParagraph paragraph = paragraph(style);
        paragraph.setNumID(BULLETS);
        paragraph.createRun().setText(clean(words));
    }

    /** One line a source, as the page has it. */
    void source(Whence.Source source) {
        XWPFParagraph line = paragraph("Terms");
        line.setNumID(BULLETS);
        line.createRun().setText(clean(source.title() + ". " + source.publisher() + ". "));
        link(line, source.url(), source.url());
        line.createRun().setText(". Licence: ");
        String between = "";
        for (Whence.Link licence : source.licences()) {
            line.createRun().setText(between);
            link(line, licence.title(), licence.url());
            between = "; ";
        }
        line.createRun().setText(clean(". " + String.join(" ", source.attribution())));
    }

    private static void link(XWPFParagraph line, String words, String url) {
        if (url.matches("https?://[\\w./?=&%#~:+@,;-]+")) {
            var link = line.createHyperlinkRun(url);
            link.setText(clean(words));
            link.setColor("0D5A63");
        } else {
            line.createRun().setText(clean(words));
        }
    }

    static void say(XWPFParagraph paragraph, String style, String words) {
        paragraph.setStyle(style);
        paragraph.createRun().setText(clean(words));
    }

    /** Names come from tables that others wrote; what XML cannot hold, or breaks lines, becomes a space. */
    static String clean(String words) {
        return words.replaceAll("[^\\x20-\\x7E\\u00A0-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", " ");
    }
}
