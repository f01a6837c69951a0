package org.plumbline.app.report.sortition;

import java.util.List;
import java.util.Optional;
import org.plumbline.app.report.TargetPage.Grid;
import org.plumbline.app.report.Whence;
import org.plumbline.app.report.charts.ChanceSteps;
import org.plumbline.app.report.charts.MirrorChart;

/**
 * All that the report of a selection shows, in the order in which it shows it.
 *
 * @param unproved whether something was to be proved and is not
 */
public record PanelPage(
        String title,
        String summary,
        boolean unproved,
        String headline,
        List<String> answer,
        ChanceSteps steps,
        Levels levels,
        Features features,
        Pairs pairs,
        Part notMatched,
        Part sure,
        List<String> checks,
        List<String> notes,
        List<Whence.Link> tables,
        Whence whence) {

    public PanelPage {
        answer = List.copyOf(answer);
        checks = List.copyOf(checks);
        notes = List.copyOf(notes);
        tables = List.copyOf(tables);
    }

    /** Who has which chance. */
    public record Levels(String finding, List<LevelRow> rows, String caption) {
        public Levels {
            rows = List.copyOf(rows);
        }
    }

    /** One chance. */
    public record LevelRow(String number, String chance, String percent, String people, List<String> why) {
        public LevelRow {
            why = List.copyOf(why);
        }
    }

    /** Chances by what the panel is to mirror. */
    public record Features(String finding, List<MirrorOf> mirrors, String caption, Grid grid) {
        public Features {
            mirrors = List.copyOf(mirrors);
        }
    }

    /** How the panel mirrors one feature. */
    public record MirrorOf(String feature, MirrorChart chart) {}

    /** Chances by two features at once. */
    public record Pairs(String finding, List<String> sentences, List<PairOf> pairs) {
        public Pairs {
            sentences = List.copyOf(sentences);
            pairs = List.copyOf(pairs);
        }
    }

    /** Chances by one pair of features. */
    public record PairOf(String title, Grid grid) {}

    /** A finding with what there is to say of it. */
    public record Part(String finding, List<String> sentences, Optional<Grid> grid) {
        public Part {
            sentences = List.copyOf(sentences);
        }
    }
}
