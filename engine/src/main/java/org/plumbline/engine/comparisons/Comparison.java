package org.plumbline.engine.comparisons;

import java.util.List;
import org.plumbline.engine.briefs.Brief;
import org.plumbline.engine.briefs.Figure;
import org.plumbline.engine.studies.Asked;
import org.plumbline.engine.studies.Computed;
import org.plumbline.engine.studies.Lineage;
import org.plumbline.engine.tables.Table;

/**
 * Places side by side.
 *
 * @param measure by which pairs are compared, as a sentence has it
 * @param choices how many were drawn
 * @param places at least two, in the order asked, each with its brief
 * @param pairs every two of them, the earlier first
 */
public record Comparison(
        Lineage lineage, String measure, int choices, List<Brief> places, List<Pair> pairs, List<Table> published)
        implements Computed {

    public Comparison {
        places = List.copyOf(places);
        pairs = List.copyOf(pairs);
        published = List.copyOf(published);
        if (places.size() < 2) {
            throw new IllegalArgumentException("a comparison of " + places.size());
        }
    }

    /**
     * Two places, by their index in the comparison.
     *
     * @param firstWorse the share of choices under which the first is worse off, {@code secondWorse} the second
     */
    public record Pair(int first, int second, Figure firstWorse, Figure secondWorse) {}

    @Override
    public List<Asked> asked() {
        return places.stream().flatMap(brief -> brief.asked().stream()).toList();
    }
}
