package org.plumbline.app.report.briefs;

import java.util.List;
import java.util.Optional;
import org.plumbline.app.report.Whence;
import org.plumbline.app.report.charts.ShareChart;
import org.plumbline.app.report.charts.TenthsChart;
import org.plumbline.app.report.charts.VialChart;
import org.plumbline.engine.briefs.Figure;
import org.plumbline.engine.briefs.FigureUnit;
import org.plumbline.methods.index.Interval;

/** A page with one block of each kind, about a place of any name. */
public final class ToyPage {
    private ToyPage() {}

    public static BriefPage named(String name) {
        Figure people = new Figure("people", "people", "1234", FigureUnit.PEOPLE, new Figure.Worked("", ""));
        return new BriefPage(
                name,
                "A district in the South East",
                List.of(Phrase.of("{} is home to {} people.", name, people)),
                List.of(
                        new Section(
                                "one",
                                Phrase.of("{} is a place", name),
                                List.of(
                                        new Block.Paragraph(Phrase.of("{} it is.", name)),
                                        new Block.Points(List.of(Phrase.of("{}", name), Phrase.of("second"))),
                                        new Block.Rows(
                                                List.of("place", "people"),
                                                List.of(List.of(Phrase.of("{}", name), Phrase.of("{}", people)))))),
                        new Section(
                                "two",
                                Phrase.of("Pictures"),
                                List.of(
                                        new Block.Level(
                                                Optional.of(Phrase.of("It stands third")),
                                                VialChart.of("a level", "most deprived", 12, 3, new Interval(2, 5))),
                                        new Block.Caption(Phrase.of("How to read it")),
                                        new Block.Tenths(TenthsChart.of(
                                                "ten columns",
                                                List.of(0.2, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.0))),
                                        new Block.Shares(
                                                Optional.empty(),
                                                ShareChart.of(
                                                        "awarded and shares",
                                                        20,
                                                        List.of(
                                                                new ShareChart.Share(
                                                                        "need",
                                                                        40,
                                                                        Optional.of(new ShareChart.Ends(30, 45))),
                                                                new ShareChart.Share(
                                                                        "people", 10, Optional.empty()))))))),
                new Whence(
                        List.of("Private: " + name),
                        List.of(new Whence.Source(
                                "Source of " + name,
                                "Publisher",
                                "https://example.org/a",
                                List.of(new Whence.Link("Licence", "https://example.org/l")),
                                List.of("Contains " + name))),
                        new Whence.Check(
                                "0.1.0",
                                List.of("./plumbline brief X", "./plumbline verify briefs/x"),
                                List.of(),
                                List.of(),
                                List.of())));
    }
}
