package org.plumbline.app.report.word;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.plumbline.app.report.briefs.Block;
import org.plumbline.app.report.briefs.Phrase;

/** Adds tables to a document: a row of headings that is repeated over the page, thin lines between rows, figures at the right. */
final class Tables {
    private static final String LINE = "9AA5A6";
    private static final int TWIPS_PER_POINT = 20;

    private final XWPFDocument document;
    private final Body body;

    Tables(XWPFDocument document, Body body) {
        this.document = document;
        this.body = body;
    }

    void rows(Block.Rows rows) {
        int columns = rows.headings().size();
        double first = columns > 3 ? 0.28 : 0.52;
        double[] widths = new double[columns];
        for (int i = 0; i < columns; i++) {
            widths[i] = WordDocument.TEXT_WIDTH * (i == 0 ? first : (1 - first) / (columns - 1));
        }
        XWPFTable table = table(rows.rows().size() + 1, widths, true);
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        for (int i = 0; i < columns; i++) {
            fill(head.getCell(i), "CellHead", capital(rows.headings().get(i)), i > 0, true);
        }
        for (int at = 0; at < rows.rows().size(); at++) {
            List<Phrase> row = rows.rows().get(at);
            boolean last = at == rows.rows().size() - 1;
            for (int i = 0; i < columns; i++) {
                fill(table.getRow(at + 1).getCell(i), "Cell", row.get(i).text(), i > 0, !last);
            }
        }
        // Two tables without a paragraph between them would be one.
        body.paragraph("Picture");
    }

    /** @param widths of the columns in points */
    XWPFTable table(int rows, double[] widths, boolean lines) {
        XWPFTable table = document.createTable(rows, widths.length);
        table.removeBorders();
        if (lines) {
            table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
            table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
        }
        table.setWidth((int) Math.round(WordDocument.TEXT_WIDTH * TWIPS_PER_POINT));
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        for (double width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(Math.round(width * TWIPS_PER_POINT)));
        }
        for (XWPFTableRow row : table.getRows()) {
            row.setCantSplitRow(true);
            for (int i = 0; i < widths.length; i++) {
                row.getCell(i).setWidth(Long.toString(Math.round(widths[i] * TWIPS_PER_POINT)));
            }
        }
        return table;
    }

    static void fill(XWPFTableCell cell, String style, String words, boolean figure, boolean keepWithNext) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        Body.say(paragraph, style, words);
        paragraph.setKeepNext(keepWithNext);
        if (figure) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
    }

    private static String capital(String heading) {
        return heading.isEmpty() ? "" : heading.substring(0, 1).toUpperCase(Locale.UK) + heading.substring(1);
    }
}
