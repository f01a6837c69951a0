package org.plumbline.app.report.sortition;

import java.util.List;
import org.plumbline.app.report.TargetPage.Grid;
import org.plumbline.app.report.Whence;

/** All that the report of a selection shows, in the order in which it shows it. */
public record PanelPage(
        String title,
        String summary,
        String headline,
        List<String> answer,
        Grid levels,
        Grid features,
        List<String> notes,
        List<Whence.Link> tables,
        Whence whence) {

    public PanelPage {
        answer = List.copyOf(answer);
        notes = List.copyOf(notes);
        tables = List.copyOf(tables);
    }
}
