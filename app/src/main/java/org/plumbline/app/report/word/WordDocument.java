package org.plumbline.app.report.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.plumbline.app.report.Whence;
import org.plumbline.app.report.briefs.Block;
import org.plumbline.app.report.briefs.BriefPage;
import org.plumbline.app.report.briefs.Phrase;
import org.plumbline.app.report.briefs.Section;

/** Writes a brief as a document: A4, in British English, with headings, lists, tables and pictures that are marked as such. */
public final class WordDocument {
    private static final int TWIPS_PER_POINT = 20;
    private static final int WIDTH_TWIPS = 11_906;
    private static final int HEIGHT_TWIPS = 16_838;
    private static final int MARGIN_TWIPS = 950;
    /** What is left between the margins, in points. */
    static final double TEXT_WIDTH = (WIDTH_TWIPS - 2.0 * MARGIN_TWIPS) / TWIPS_PER_POINT;

    private final BriefPage page;
    private final XWPFDocument document;
    private final Body body;

    private WordDocument(BriefPage page, XWPFDocument document) {
        this.page = page;
        this.document = document;
        this.body = new Body(document);
    }

    /** The bytes of a .docx file, the same for the same page. */
    public static byte[] of(BriefPage page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            new WordDocument(page, document).write();
            document.write(bytes);
            return SameBytes.of(bytes.toByteArray());
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        } catch (InvalidFormatException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private void write() throws IOException, InvalidFormatException {
        Styles.into(document);
        properties();
        paper();
        body.words("Title", page.title());
        body.words("Subtitle", page.what());
        for (String notice : page.whence().notices()) {
            body.words("Notice", notice);
        }
        for (Phrase sentence : page.answer()) {
            body.words("Answer", sentence.text());
        }
        for (Section section : page.sections()) {
            section(section);
        }
        whence(page.whence());
        footer();
    }

    private void section(Section section) throws IOException, InvalidFormatException {
        body.words("Heading1", section.finding().text());
        for (Block block : section.blocks()) {
            block(block);
        }
    }

    private void block(Block block) throws IOException, InvalidFormatException {
        if (block instanceof Block.Paragraph paragraph) {
            body.words("Normal", paragraph.words().text());
        } else if (block instanceof Block.Caption caption) {
            body.words("Caption", caption.words().text());
        } else if (block instanceof Block.Points points) {
            points.points().forEach(point -> body.bullet("ListBullet", point.text()));
        } else if (block instanceof Block.Rows rows) {
            new Tables(document, body).rows(rows);
        } else if (block instanceof Block.Picture picture) {
            Optional<Phrase> title = picture.title();
            title.ifPresent(words -> body.words("Heading2", words.text()));
            new Pictures(document, body).picture(picture);
        }
    }

    private void whence(Whence whence) {
        body.words("Heading1", "Sources and licences");
        for (Whence.Source source : whence.sources()) {
            body.source(source);
        }
        body.words("Heading1", "Check it");
        body.words(
                "Caption",
                "Made by Plumbline " + whence.check().version()
                        + ". Anyone can compute all of this again; verify compares every byte:");
        whence.check().commands().forEach(command -> body.words("Command", command));
        body.words(
                "Caption",
                "Every figure above, with the table, row and column that it was read from, is in tables/figures.csv of that"
                        + " folder; the checksums of all recipes and tables are in run.json.");
    }

    private void paper() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(WIDTH_TWIPS);
        size.setH(HEIGHT_TWIPS);
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(MARGIN_TWIPS - 100);
        margins.setBottom(MARGIN_TWIPS - 100);
        margins.setLeft(MARGIN_TWIPS);
        margins.setRight(MARGIN_TWIPS);
        margins.setHeader(400);
        margins.setFooter(400);
        margins.setGutter(0);
    }

    /** The place, the version and how to check it, on every sheet that may get loose. */
    private void footer() {
        String check = page.whence().check().commands().stream()
                .filter(command -> command.contains(" verify "))
                .findFirst()
                .orElse("");
        Body.say(
                document.createFooter(HeaderFooterType.DEFAULT).createParagraph(),
                "Footer",
                page.title() + ". Plumbline " + page.whence().check().version()
                        + (check.isEmpty() ? "" : ". Check: " + check));
    }

    /** Without the time of making, so that the same brief gives the same bytes. */
    private void properties() throws InvalidFormatException {
        var properties = document.getPackage().getPackageProperties();
        properties.setCreatedProperty(Optional.empty());
        properties.setModifiedProperty(Optional.empty());
        properties.setCreatorProperty("Plumbline " + page.whence().check().version());
        properties.setTitleProperty(Body.clean(page.title()));
        properties.setSubjectProperty(Body.clean(page.what()));
        properties.setLanguageProperty("en-GB");
    }
}
