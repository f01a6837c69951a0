package org.plumbline.sources.tables;

import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;

/**
 * Walks through a table's characters by the rules of RFC 4180 and knows in which line and cell it is. Stops with a
 * problem where the rows can no longer be told apart: what follows such a fault would only be noise.
 */
final class CellWalk {
    /** A thousand columns are more than any published table of this kind has. */
    static final int MOST_CELLS_A_ROW = 4_000;

    /** A hundred thousand characters are a short book. */
    static final int MOST_CHARACTERS_A_CELL = 100_000;

    /** The comma; NUL, line ends and the quote come before it in Unicode. */
    private static final char LAST_MARK = ',';

    private enum State {
        CELL_STARTS,
        IN_CELL,
        IN_QUOTES,
        AFTER_QUOTE
    }

    private final String file;
    private final @Nullable CellMarks marks;
    private State state = State.CELL_STARTS;
    private int line = 1;
    private int cell = 1;
    private int cellStartLine = 1;
    private int charactersInCell;
    private int cellStart;
    private boolean afterReturn;

    CellWalk(String file) {
        this(file, null);
    }

    /** @param marks told where each cell begins and ends */
    CellWalk(String file, @Nullable CellMarks marks) {
        this.file = file;
        this.marks = marks;
    }

    /** @throws WrongInput at the first fault in the structure */
    void over(CharBuffer characters) {
        over(characters.array(), characters.position(), characters.limit());
    }

    /** @throws WrongInput at the first fault in the structure */
    void over(char[] text, int from, int end) {
        int at = from;
        while (at < end) {
            at = skipLetters(text, at, end);
            if (at < end) {
                if (text[at] == LAST_MARK && (state == State.IN_CELL || state == State.CELL_STARTS)) {
                    afterReturn = false;
                    startCell(at);
                } else {
                    step(text[at], at);
                }
                at++;
            }
        }
    }

    /** Where the cell that is walked over begins. */
    int cellBegins() {
        return cellStart;
    }

    /** The characters have been moved so far to the front. */
    void moved(int by) {
        cellStart -= by;
    }

    /** Past letters and digits, most of any table, which change nothing but the length of their cell. */
    private int skipLetters(char[] text, int from, int end) {
        if (state == State.AFTER_QUOTE || text[from] <= LAST_MARK) {
            return from;
        }
        int at = from + 1;
        while (at < end && text[at] > LAST_MARK) {
            at++;
        }
        state = state == State.CELL_STARTS ? State.IN_CELL : state;
        afterReturn = false;
        count(at - from);
        return at;
    }

    /**
     * Ends the last row, where no line end does.
     *
     * @throws WrongInput if the table ends inside quotes
     */
    void end(int at) {
        end();
        if (cell > 1 || cellStart < at) {
            startRow(at);
        }
    }

    /** @throws WrongInput if the table ends inside quotes */
    void end() {
        if (state == State.IN_QUOTES) {
            throw fault(
                    cellStart(),
                    "a quote is opened here and never closed",
                    "the end of the file",
                    "a closing quote",
                    "close the quote; a quote inside a quoted cell is written twice");
        }
    }

    /** The line and cell reached. */
    Where here() {
        return new Where(file, line, cell);
    }

    private Where cellStart() {
        return new Where(file, cellStartLine, cell);
    }

    private void step(char next, int at) {
        if (next == '\0') {
            throw new WrongInput(new Problem(
                    ProblemCode.WRONG_ENCODING,
                    here(),
                    "a NUL byte, which no text has",
                    "\0",
                    "plain text in UTF-8",
                    "is it a workbook, or UTF-16? Save it as \"CSV UTF-8\""));
        }
        boolean lineEnds = next == '\r' || (next == '\n' && !afterReturn);
        boolean secondHalfOfLineEnd = next == '\n' && afterReturn;
        afterReturn = next == '\r';
        if (lineEnds) {
            line++;
        }
        if (state == State.IN_QUOTES) {
            stepInQuotes(next);
        } else if (next == '\r' || next == '\n') {
            if (secondHalfOfLineEnd) {
                cellStart = at + 1;
            } else {
                startRow(at);
            }
        } else {
            stepOutsideQuotes(next, at);
        }
    }

    private void stepInQuotes(char next) {
        if (next == '"') {
            state = State.AFTER_QUOTE;
        }
        count(1);
    }

    private void stepOutsideQuotes(char next, int at) {
        if (next == ',') {
            startCell(at);
            return;
        }
        if (next == '"') {
            // After a quote, another one means a quote in the text; at the start of a cell it opens; elsewhere it is a
            // letter.
            state = state == State.IN_CELL ? State.IN_CELL : State.IN_QUOTES;
        } else if (state == State.AFTER_QUOTE) {
            throw fault(
                    here(),
                    "text after a closing quote",
                    Character.toString(next),
                    "a comma or the end of the line",
                    "write a quote inside a quoted cell twice, or close the quote that opens in line " + cellStartLine);
        } else {
            state = State.IN_CELL;
        }
        count(1);
    }

    private void startRow(int at) {
        mark(at);
        if (marks != null) {
            marks.rowEnds();
        }
        cell = 1;
        beginCell(at + 1);
    }

    private void mark(int at) {
        if (marks != null) {
            marks.cell(cellStart, at, cellStartLine);
        }
    }

    private void startCell(int at) {
        mark(at);
        cell++;
        if (cell > MOST_CELLS_A_ROW) {
            throw fault(
                    Where.line(file, line),
                    "too many cells in this row",
                    "more than " + MOST_CELLS_A_ROW,
                    "at most " + MOST_CELLS_A_ROW + " cells",
                    "are line ends missing?");
        }
        beginCell(at + 1);
    }

    private void beginCell(int from) {
        cellStart = from;
        state = State.CELL_STARTS;
        cellStartLine = line;
        charactersInCell = 0;
    }

    private void count(int characters) {
        charactersInCell += characters;
        if (charactersInCell > MOST_CHARACTERS_A_CELL) {
            throw fault(
                    cellStart(),
                    "a cell that is too long begins here",
                    "more than " + MOST_CHARACTERS_A_CELL + " characters",
                    "at most " + MOST_CHARACTERS_A_CELL + " characters",
                    "is a quote opened here and not closed, or a line end missing?");
        }
    }

    private static WrongInput fault(Where where, String what, String found, String expected, String fix) {
        return new WrongInput(new Problem(ProblemCode.MALFORMED_CSV, where, what, found, expected, fix));
    }
}
