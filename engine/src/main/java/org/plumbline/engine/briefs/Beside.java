package org.plumbline.engine.briefs;

import java.util.List;
import java.util.Optional;

/**
 * The place beside the places around it.
 *
 * @param score what the scores are of
 */
public record Beside(String score, List<Row> rows) {

    public Beside {
        rows = List.copyOf(rows);
    }

    /**
     * One place, or several together.
     *
     * @param name as a table has it
     * @param score mean by residents
     * @param worstTenth share of residents in the most deprived tenth of neighbourhoods; empty where nothing is known of these
     * @param concerned share of residents concerned; likewise
     */
    public record Row(String name, Figure score, Optional<Figure> worstTenth, Optional<Figure> concerned) {}
}
