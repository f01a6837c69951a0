package org.plumbline.app.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.plumbline.app.report.briefs.ToyPage;

/** The document as a word processor's library reads it. */
class WordDocumentTest {

    @Test
    void theSamePageGivesTheSameBytes() {
        assertThat(WordDocument.of(ToyPage.named("Hastings"))).isEqualTo(WordDocument.of(ToyPage.named("Hastings")));
    }

    @Test
    void headingsListsAndTablesAreMarkedAsSuch() throws IOException {
        try (XWPFDocument document = read("Hastings")) {
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Hastings is a place", "Pictures", "Sources and licences", "Check it");
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> "ListBullet".equals(paragraph.getStyle()))
                    .allSatisfy(paragraph -> assertThat(paragraph.getNumID()).isEqualTo(1))
                    .hasSize(2);
            assertThat(document.getStyles().styleExist("Heading1")).isTrue();
            assertThat(document.getTables().get(0).getRow(0).isRepeatHeader()).isTrue();
            assertThat(document.getTables().get(0).getRow(1).getCell(1).getText())
                    .isEqualTo("1,234");
        }
    }

    @Test
    void picturesSayWhatTheyShowAndAreSharpOnPaper() throws IOException {
        try (XWPFDocument document = read("Hastings")) {
            assertThat(document.getParagraphs().stream()
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .map(XWPFRun::getEmbeddedPictures)
                            .flatMap(pictures -> pictures.stream())
                            .map(picture -> picture.getDescription()))
                    .containsExactly("a level", "ten columns");
            for (XWPFPictureData picture : document.getAllPictures()) {
                assertThat(ImageIO.read(new ByteArrayInputStream(picture.getData()))
                                .getWidth())
                        .isGreaterThan(800);
            }
        }
    }

    @Test
    void paperLanguageFooterAndPropertiesAreSet() throws Exception {
        try (XWPFDocument document = read("Hastings")) {
            var paper = document.getDocument().getBody().getSectPr().getPgSz();
            assertThat(paper.getW()).hasToString("11906");
            assertThat(paper.getH()).hasToString("16838");
            assertThat(document.getFooterList().get(0).getText())
                    .contains("Hastings. Plumbline 0.1.0. Check: ./plumbline verify briefs/x");
            var properties = document.getPackage().getPackageProperties();
            assertThat(properties.getTitleProperty()).contains("Hastings");
            assertThat(properties.getLanguageProperty()).contains("en-GB");
        }
        assertThat(part("word/styles.xml")).contains("w:lang w:val=\"en-GB\"");
        assertThat(part("docProps/core.xml")).doesNotContain("created").doesNotContain("modified");
    }

    @Test
    void namesThatTryToSteerStayWords() throws IOException {
        String hostile = "</w:t><w:p/> & \u0001\u202e\uFFFE {HYPERLINK} =cmd";
        try (XWPFDocument document = read(hostile)) {
            assertThat(document.getParagraphs().get(0).getText())
                    .contains("</w:t><w:p/> &")
                    .contains("{HYPERLINK} =cmd");
        }
    }

    private static XWPFDocument read(String name) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(WordDocument.of(ToyPage.named(name))));
    }

    private static String part(String name) throws IOException {
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(WordDocument.of(ToyPage.named("Hastings"))))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalArgumentException(name);
    }
}
