package org.plumbline.app.report.sortition.draw;

import java.util.List;
import org.plumbline.app.report.TargetPage.Grid;

/**
 * All that the page of a commitment shows, in the order in which it shows it.
 *
 * @param warning where the sources decide too little; empty where they do not
 * @param chances everybody's, in the order of row keys
 */
public record CommitmentPage(
        String title,
        String summary,
        String headline,
        List<String> answer,
        String warning,
        String chancesFinding,
        List<Chance> chances,
        List<Source> sources,
        List<String> drawing,
        String seatsFinding,
        Grid seats,
        List<String> shown,
        List<String> notes,
        LotteryCheck check) {

    public CommitmentPage {
        answer = List.copyOf(answer);
        chances = List.copyOf(chances);
        sources = List.copyOf(sources);
        drawing = List.copyOf(drawing);
        shown = List.copyOf(shown);
        notes = List.copyOf(notes);
    }

    /** The chance of one person. */
    public record Chance(String key, String oneIn, String panels, String percent) {}

    /** A source that decides. */
    public record Source(String name, String what, String where, String on) {}
}
