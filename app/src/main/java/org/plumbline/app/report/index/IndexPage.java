package org.plumbline.app.report.index;

import java.util.List;
import org.plumbline.app.report.TargetPage.Grid;
import org.plumbline.app.report.Whence;

/** All that the report of an index shows, in the order in which it shows it. */
public record IndexPage(
        String title,
        String summary,
        List<String> headline,
        List<String> answer,
        Grid first,
        Grid last,
        How how,
        Whence whence) {

    public IndexPage {
        headline = List.copyOf(headline);
        answer = List.copyOf(answer);
    }

    /** How it was done, step by step. */
    public record How(List<String> sentences, Grid weights, List<String> notes) {
        public How {
            sentences = List.copyOf(sentences);
            notes = List.copyOf(notes);
        }
    }
}
