package org.plumbline.app.report.sortition;

import java.util.List;
import org.plumbline.app.report.TargetPage.Grid;
import org.plumbline.app.report.Whence;
import org.plumbline.app.report.charts.ChanceSteps;

/** All that the report of a comparison of rules shows. */
public record ComparedPage(
        String title,
        String headline,
        List<String> answer,
        Grid rules,
        String finding,
        List<OfRule> pictures,
        List<String> sure,
        Whence whence) {

    public ComparedPage {
        answer = List.copyOf(answer);
        pictures = List.copyOf(pictures);
        sure = List.copyOf(sure);
    }

    /** One rule: what it stands for, and everybody's chance by it. */
    public record OfRule(String title, String standsFor, ChanceSteps steps) {}
}
