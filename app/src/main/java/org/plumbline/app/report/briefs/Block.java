package org.plumbline.app.report.briefs;

import java.util.List;
import java.util.Optional;
import org.plumbline.app.report.charts.PairChart;
import org.plumbline.app.report.charts.ShareChart;
import org.plumbline.app.report.charts.TenthsChart;
import org.plumbline.app.report.charts.TimeChart;
import org.plumbline.app.report.charts.VersusChart;
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
            int columns = headings.size();
            if (rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("a row has not the " + columns + " cells of " + headings);
            }
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** What is drawn and not written. */
    sealed interface Picture extends Block permits Level, Versus, Pairs, Shares, Tenths {

        /** What it finds, in a sentence without a full stop; empty where the section's heading says it. */
        default Optional<Phrase> title() {
            return Optional.empty();
        }

        /** What it shows, for whoever cannot see it. */
        String alternative();
    }

    /** A level: where the place stands, and how far that depends on the choice. */
    record Level(Optional<Phrase> title, VialChart chart) implements Picture {
        public Level(VialChart chart) {
            this(Optional.empty(), chart);
        }

        @Override
        public String alternative() {
            return chart.alternative();
        }
    }

    /** Places two by two: how often each is the worse off. */
    record Versus(VersusChart chart) implements Picture {
        @Override
        public String alternative() {
            return chart.alternative();
        }
    }

    /** What places were awarded a head, beside their shares. */
    record Pairs(PairChart chart) implements Picture {
        @Override
        public String alternative() {
            return chart.alternative();
        }
    }

    /** What one place was awarded for each resident, beside what each rule gives. */
    record Shares(Optional<Phrase> title, ShareChart chart) implements Picture {
        @Override
        public String alternative() {
            return chart.alternative();
        }
    }

    /** An indicator over time. */
    record OverTime(TimeChart chart) implements Block {}

    /** Residents by tenth of neighbourhoods. */
    record Tenths(Optional<Phrase> title, TenthsChart chart) implements Picture {
        public Tenths(TenthsChart chart) {
            this(Optional.empty(), chart);
        }

        @Override
        public String alternative() {
            return chart.alternative();
        }
    }
}
