package org.plumbline.app.report.budgeting;

import java.util.List;
import java.util.Optional;
import org.plumbline.app.report.ReportPage.Picture;
import org.plumbline.app.report.TargetPage.Grid;
import org.plumbline.app.report.Whence;
import org.plumbline.app.report.charts.GapChart;

/**
 * All that the report of a participatory share shows, in the order in which it shows it.
 *
 * @param gaps what went through against the share, the largest gaps first; empty where no spending is known
 * @param totals sums by kind of authority; empty where there is one authority
 * @param rest every authority in turn; empty where the picture has them all
 * @param entries what is recorded, each with its source
 */
public record SharePage(
        String title,
        String summary,
        String headline,
        List<String> answer,
        Optional<Picture<GapChart>> gaps,
        Optional<Grid> totals,
        Optional<Grid> rest,
        Entries entries,
        Sure sure,
        How how,
        Whence whence) {

    public SharePage {
        answer = List.copyOf(answer);
    }

    /** The ledger. */
    public record Entries(String finding, List<String> sentences, List<Entry> list) {
        public Entries {
            sentences = List.copyOf(sentences);
            list = List.copyOf(list);
        }
    }

    /** One participatory budget, and who published it. */
    public record Entry(String authority, String title, String said, Whence.Link source) {}

    /** How sure the answer is. */
    public record Sure(String finding, List<String> sentences) {
        public Sure {
            sentences = List.copyOf(sentences);
        }
    }

    /** How it was done. */
    public record How(List<String> sentences, List<Whence.Link> sources, List<String> notes) {
        public How {
            sentences = List.copyOf(sentences);
            sources = List.copyOf(sources);
            notes = List.copyOf(notes);
        }
    }
}
