package org.plumbline.engine.tables;

/** Texts that a spreadsheet would run as formulas, written so that it does not. */
public final class Cells {
    /** The last four are the wide forms of the first, which a Japanese spreadsheet takes for them. */
    private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private static final int LONGEST_NUMBER = 40;

    private Cells() {}

    /** A quote mark before a text that a spreadsheet would take for a formula. */
    public static String asText(String cell) {
        return startsAFormula(cell) ? "'" + cell : cell;
    }

    /** Spaces and what cannot be seen do not hide a formula; tabs and line ends at the beginning may start one themselves. */
    private static boolean startsAFormula(String cell) {
        int at = 0;
        while (at < cell.length() && isUnseen(cell.charAt(at))) {
            if (cell.charAt(at) < ' ') {
                return true;
            }
            at++;
        }
        return at < cell.length() && FORMULA_STARTS.indexOf(cell.charAt(at)) >= 0;
    }

    private static boolean isUnseen(char character) {
        return character <= ' '
                || Character.isSpaceChar(character)
                || Character.isWhitespace(character)
                || Character.getType(character) == Character.FORMAT;
    }

    /** The same, but for plain numbers with a sign, which no spreadsheet runs. */
    public static String unlessNumber(String cell) {
        return startsAFormula(cell) && !isSignedNumber(cell) ? "'" + cell : cell;
    }

    private static boolean isSignedNumber(String cell) {
        if (cell.length() < 2 || cell.length() > LONGEST_NUMBER || (cell.charAt(0) != '-' && cell.charAt(0) != '+')) {
            return false;
        }
        int points = 0;
        for (int i = 1; i < cell.length(); i++) {
            char next = cell.charAt(i);
            points += next == '.' ? 1 : 0;
            if (next != '.' && (next < '0' || next > '9')) {
                return false;
            }
        }
        return points <= 1 && cell.charAt(cell.length() - 1) != '.';
    }
}
