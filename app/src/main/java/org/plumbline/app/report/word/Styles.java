package org.plumbline.app.report.word;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The looks of headings, captions, lists and cells, as a word processor's own styles: change one and all of its kind change. */
final class Styles {
    private Styles() {}

    static void into(XWPFDocument document) throws IOException {
        try (InputStream styles = resource("styles.xml");
                InputStream numbering = resource("numbering.xml")) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
            document.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
        } catch (XmlException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static InputStream resource(String name) {
        InputStream in = Styles.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(name + " is not packed with the documents");
        }
        return in;
    }
}
