package org.plumbline.sources.sortition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.tables.StoredFile;
import org.plumbline.sources.tables.TableStream;

/** Opens the tables of a panel, and says so where one is not a table but a workbook, or has other marks than commas. */
final class PanelTable {
    static final long MOST_BYTES = 256L * 1024 * 1024;

    /** What zip files begin with, as do the workbooks of today's spreadsheets; then what those of the last century do. */
    private static final List<String> WORKBOOKS = List.of("PK\u0003\u0004", "\u00D0\u00CF\u0011\u00E0");

    private PanelTable() {}

    /** @throws WrongInput if there is no such file, it is no text, or its heading cannot be told apart */
    static TableStream open(StoredFile file) {
        requireNoWorkbook(file);
        TableStream table = TableStream.of(file, MOST_BYTES);
        try {
            requireCommas(table);
        } catch (WrongInput other) {
            table.close();
            throw other;
        }
        return table;
    }

    /** Where a heading stands; columns count from 0. */
    static Where heading(TableStream table, int column) {
        return new Where(table.name(), table.firstRow().line(), column + 1);
    }

    private static void requireNoWorkbook(StoredFile file) {
        try (InputStream in = file.open()) {
            byte[] beginning = in.readNBytes(4);
            String letters = new String(beginning, StandardCharsets.ISO_8859_1);
            if (WORKBOOKS.contains(letters)) {
                throw new WrongInput(new Problem(
                        ProblemCode.WRONG_ENCODING,
                        Where.file(file.name()),
                        "the file is a workbook or another packed file, not a table in plain text",
                        "the bytes that such a file begins with",
                        "a table in UTF-8, with commas between its cells",
                        "open it in a spreadsheet and save it as \"CSV UTF-8 (comma delimited)\""));
            }
        } catch (IOException damaged) {
            return; // the table tells how, when it is read
        } catch (UncheckedIOException damaged) {
            return;
        }
    }

    private static void requireCommas(TableStream table) {
        String only = table.first().get(0);
        String marks = only.contains(";") ? "semicolons" : only.contains("\t") ? "tabs" : "";
        if (table.first().size() == 1 && !marks.isEmpty()) {
            throw new WrongInput(new Problem(
                    ProblemCode.MALFORMED_CSV,
                    table.firstRow(),
                    marks + " stand between the cells, not commas",
                    only,
                    "cells separated by commas",
                    "save the file as \"CSV UTF-8 (comma delimited)\""));
        }
    }
}
