package org.plumbline.app.report.sortition.draw;

import java.util.List;
import org.plumbline.app.report.TargetPage.Grid;

/** All that the page of replacements shows, in the order in which it shows it. */
public record ReplacementPage(
        String title,
        String headline,
        List<String> answer,
        Grid steps,
        String quotasFinding,
        Grid quotas,
        List<String> panel,
        String reservesFinding,
        List<String> reserves,
        LotteryCheck check) {

    public ReplacementPage {
        answer = List.copyOf(answer);
        panel = List.copyOf(panel);
        reserves = List.copyOf(reserves);
    }
}
