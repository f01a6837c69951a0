package org.plumbline.app.report.index;

import java.util.List;
import java.util.Optional;
import org.plumbline.app.report.ReportPage.Picture;
import org.plumbline.app.report.TargetPage.Grid;
import org.plumbline.app.report.Whence;
import org.plumbline.app.report.charts.LevelChart;

/**
 * All that the report of an index shows, in the order in which it shows it.
 *
 * @param levels the places with the highest scores and the ranks that they take; empty where no margins were drawn
 */
public record IndexPage(
        String title,
        String summary,
        List<String> headline,
        List<String> answer,
        Optional<Picture<LevelChart>> levels,
        Grid first,
        Grid last,
        LookSection look,
        Sure sure,
        Done done,
        How how,
        Whence whence) {

    public IndexPage {
        headline = List.copyOf(headline);
        answer = List.copyOf(answer);
    }

    /** How sure the ranks are, a layer at a time. */
    public record Sure(String finding, List<String> sentences, Optional<Grid> layers, Optional<Grid> choices) {
        public Sure {
            sentences = List.copyOf(sentences);
        }
    }

    /** What the steps did to the figures. */
    public record Done(String finding, List<String> sentences, Optional<Grid> grid) {
        public Done {
            sentences = List.copyOf(sentences);
        }
    }

    /** How it was done. */
    public record How(List<String> sentences, Grid weights, List<String> notes) {
        public How {
            sentences = List.copyOf(sentences);
            notes = List.copyOf(notes);
        }
    }
}
