package org.plumbline.app.report.sortition.invitations;

import java.util.List;
import java.util.Optional;
import org.plumbline.app.report.ReportPage.Picture;
import org.plumbline.app.report.TargetPage.Grid;
import org.plumbline.app.report.Whence;
import org.plumbline.app.report.charts.BarChart;
import org.plumbline.app.report.charts.CurveChart;

/**
 * All that the report of an invitation shows, in the order in which it shows it.
 *
 * @param tenths letters by tenth
 * @param places every place in turn
 * @param curve letters and probability
 * @param wrong what would go wrong first
 * @param drawn of addresses that were drawn; empty where none were
 */
public record InvitationPage(
        String title,
        String summary,
        String headline,
        List<String> answer,
        Picture<BarChart> tenths,
        Grid places,
        Picture<CurveChart> curve,
        Part wrong,
        Grid quotas,
        Optional<Part> drawn,
        Part sure,
        Part how,
        List<Whence.Link> links,
        List<String> notes,
        Whence whence) {

    public InvitationPage {
        answer = List.copyOf(answer);
        links = List.copyOf(links);
        notes = List.copyOf(notes);
    }

    /** A finding and what there is to say of it. */
    public record Part(String finding, List<String> sentences) {
        public Part {
            sentences = List.copyOf(sentences);
        }
    }
}
