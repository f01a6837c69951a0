package org.plumbline.sources.columns;

import java.util.List;
import org.plumbline.sources.tables.NumberRange;

/**
 * How the cells of a column are written.
 *
 * @param heading as the file has it
 * @param blank whether a cell may be empty
 * @param optional whether a file may lack the column
 * @param gaps texts that this publisher writes where nothing was observed, such as NA; read like an empty cell
 * @param codes which places codes are about; of any kind for other columns
 * @param range the numbers that may stand in it
 * @param exponents whether the publisher's own copy writes some numbers as 5e-04
 * @param yes how a flag says yes
 * @param no how it says no
 */
public record ColumnForm(
        ColumnKind kind,
        String heading,
        boolean blank,
        boolean optional,
        List<String> gaps,
        CodesOf codes,
        NumberRange range,
        boolean exponents,
        String yes,
        String no) {

    public ColumnForm {
        gaps = List.copyOf(gaps);
        if (heading.isBlank() || yes.equals(no) || (!gaps.isEmpty() && !blank)) {
            throw new IllegalArgumentException("not a form of a column: " + heading + ", " + gaps + ", " + yes);
        }
    }
}
