package org.plumbline.app.report.briefs;

import java.util.List;
import org.plumbline.app.report.charts.TenthsChart;
import org.plumbline.app.report.charts.TimeChart;
import org.plumbline.app.report.charts.VialChart;

/** A part of a section: words, a table or a picture. A picture says in words what it shows, for whoever cannot see it. */
public sealed interface Block {

    /** A paragraph. */
    record Paragraph(Phrase words) implements Block {}

    /** A line under a picture or a table that says how to read it. */
    record Caption(Phrase words) implements Block {}

    /** Points in a list. */
    record Points(List<Phrase> points) implements Block {
        public Points {
            points = List.copyOf(points);
        }
    }

    /**
     * A table. The first column names its rows, the others hold figures.
     *
     * @param headings one a column
     */
    record Rows(List<String> headings, List<List<Phrase>> rows) implements Block {
        public Rows {
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** A level: where the place stands, and how far that depends on the choice. */
    record Level(VialChart chart) implements Block {}

    /** An indicator over time. */
    record OverTime(TimeChart chart) implements Block {}

    /** Residents by tenth of neighbourhoods. */
    record Tenths(TenthsChart chart) implements Block {}
}
