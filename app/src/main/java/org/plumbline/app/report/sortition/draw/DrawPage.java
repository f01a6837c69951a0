package org.plumbline.app.report.sortition.draw;

import java.util.List;
import java.util.Optional;
import org.plumbline.app.report.TargetPage.Grid;

/**
 * All that the page of a draw shows, in the order in which it shows it.
 *
 * @param lines the arithmetic, line by line
 * @param seats of the drawn panel; empty where they stay sealed
 * @param reserves row keys in their order
 */
public record DrawPage(
        String title,
        String headline,
        List<String> answer,
        List<Line> lines,
        List<CommitmentPage.Chance> panel,
        Optional<Grid> seats,
        String reservesFinding,
        List<String> picking,
        List<String> reserves,
        LotteryCheck check) {

    public DrawPage {
        answer = List.copyOf(answer);
        lines = List.copyOf(lines);
        panel = List.copyOf(panel);
        picking = List.copyOf(picking);
        reserves = List.copyOf(reserves);
    }

    /** One step of the arithmetic: what is done, and what comes out. */
    public record Line(String says, String gives) {}
}
