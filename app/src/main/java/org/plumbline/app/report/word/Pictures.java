package org.plumbline.app.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.plumbline.app.report.briefs.Block;
import org.plumbline.app.report.briefs.Worded;
import org.plumbline.app.report.charts.ShareChart;
import org.plumbline.app.report.charts.TenthsChart;
import org.plumbline.app.report.charts.VialChart;

/** Adds pictures to a document, with their labels as text around them. */
final class Pictures {
    private static final double NAME_SHARE = 0.34;
    private static final double CELL_PADDING = 12;

    private final XWPFDocument document;
    private final Body body;

    Pictures(XWPFDocument document, Body body) {
        this.document = document;
        this.body = body;
    }

    void picture(Block.Picture picture) throws IOException, InvalidFormatException {
        if (picture instanceof Block.Level level) {
            level(level.chart());
        } else if (picture instanceof Block.Tenths tenths) {
            tenths(tenths.chart());
        } else if (picture instanceof Block.Versus versus) {
            new Tables(document, body).rows(Worded.of(versus.chart()));
        } else if (picture instanceof Block.Pairs pairs) {
            new Tables(document, body).rows(Worded.of(pairs.chart()));
        } else if (picture instanceof Block.Shares shares) {
            shares(shares.chart());
        }
    }

    private void level(VialChart chart) throws IOException, InvalidFormatException {
        draw(body.paragraph("Picture"), Drawing.of(chart, WordDocument.TEXT_WIDTH), chart.alternative());
        double half = WordDocument.TEXT_WIDTH / 2;
        XWPFTable ends = new Tables(document, body).table(1, new double[] {half, half}, false);
        Tables.fill(ends.getRow(0).getCell(0), "CellHead", chart.worse(), false, true);
        Tables.fill(ends.getRow(0).getCell(1), "CellHead", chart.better() + " of " + chart.places(), true, true);
    }

    private void tenths(TenthsChart chart) throws IOException, InvalidFormatException {
        draw(body.paragraph("Picture"), Drawing.of(chart, WordDocument.TEXT_WIDTH), chart.alternative());
        double[] widths = new double[chart.bars().size()];
        Arrays.fill(widths, WordDocument.TEXT_WIDTH / widths.length);
        XWPFTable labels = new Tables(document, body).table(2, widths, false);
        for (int i = 0; i < widths.length; i++) {
            TenthsChart.Bar bar = chart.bars().get(i);
            centred(labels, 0, i, bar.text());
            centred(labels, 1, i, Integer.toString(bar.tenth()));
        }
        body.words("Caption", "1 is the most deprived tenth, 10 the least.");
    }

    private static void centred(XWPFTable table, int row, int column, String words) {
        Tables.fill(table.getRow(row).getCell(column), "CellHead", words, false, true);
        table.getRow(row).getCell(column).getParagraphs().get(0).setAlignment(ParagraphAlignment.CENTER);
    }

    private void shares(ShareChart chart) throws IOException, InvalidFormatException {
        body.words(
                "Caption",
                "Square: awarded a head. Ring: share under the rule. Solid line: awarded more; dashed: awarded less. Bubble:"
                        + " range over stated choices.");
        double name = WordDocument.TEXT_WIDTH * NAME_SHARE;
        double strip = WordDocument.TEXT_WIDTH - name;
        List<ShareChart.Row> rows = chart.rows();
        XWPFTable table = new Tables(document, body).table(rows.size(), new double[] {name, strip}, false);
        for (int i = 0; i < rows.size(); i++) {
            Tables.fill(table.getRow(i).getCell(0), "Cell", rows.get(i).name(), false, true);
            XWPFParagraph cell = table.getRow(i).getCell(1).getParagraphs().get(0);
            cell.setStyle("Picture");
            cell.setKeepNext(true);
            draw(cell, Drawing.of(chart, rows.get(i), strip - CELL_PADDING), chart.alternative());
        }
        String end = chart.ticks().get(chart.ticks().size() - 1).label();
        body.words("Caption", "From £0 at the left to " + end + " for each resident at the right.");
    }

    private static void draw(XWPFParagraph paragraph, Drawing.Png png, String alternative)
            throws IOException, InvalidFormatException {
        XWPFPicture picture = paragraph
                .createRun()
                .addPicture(
                        new ByteArrayInputStream(png.bytes()),
                        PictureType.PNG,
                        "picture.png",
                        Units.toEMU(png.widthPoints()),
                        Units.toEMU(png.heightPoints()));
        picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(Body.clean(alternative));
        var inlines =
                paragraph.getRuns().get(paragraph.getRuns().size() - 1).getCTR().getDrawingArray(0);
        inlines.getInlineArray(0).getDocPr().setDescr(Body.clean(alternative));
    }
}
