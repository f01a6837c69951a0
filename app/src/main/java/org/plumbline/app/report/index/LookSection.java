package org.plumbline.app.report.index;

import java.util.List;
import org.plumbline.app.report.TargetPage.Grid;

/**
 * What a look at the data found, as the report of an index shows it.
 *
 * @param finding what stands out
 * @param warnings the first of them
 * @param listed how many there are besides, and where
 * @param weighed what counts more or less than it was meant to
 * @param sentences which part that is most true of, without which ranks would change most, and what hangs together least
 * @param parts weight beside importance
 * @param together how well the parts of every domain hang together
 */
public record LookSection(
        String finding,
        List<String> warnings,
        String listed,
        String weighed,
        List<String> sentences,
        Grid parts,
        Grid together) {

    public LookSection {
        warnings = List.copyOf(warnings);
        sentences = List.copyOf(sentences);
    }
}
