package org.plumbline.app.report.briefs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.app.report.charts.VialChart;
import org.plumbline.engine.briefs.Beside;
import org.plumbline.engine.briefs.Brief;
import org.plumbline.engine.briefs.Listed;
import org.plumbline.engine.briefs.Standing;
import org.plumbline.engine.briefs.SubjectKind;
import org.plumbline.methods.index.Interval;

/** How the place stands, how sure that is, and how that compares. */
final class StandingWords {
    private static final double HALF = 0.5;

    private final Brief brief;
    private final PlaceWords place;

    StandingWords(Brief brief, PlaceWords place) {
        this.brief = brief;
        this.place = place;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        brief.standings().forEach(standing -> add(blocks, standing));
        brief.listed().ifPresent(listed -> blocks.add(new Block.Paragraph(sentence(listed))));
        blocks.add(beside(brief.beside()));
        blocks.add(new Block.Caption(Phrase.of(
                "{}: means of neighbourhoods by residents{}; higher is more deprived. Averages hide the neighbourhoods that they are of.",
                brief.beside().score(),
                brief.inside().map(inside -> PlaceWords.when(inside.when())).orElse(""))));
        return new Section("standing", finding(brief.standings().get(0)), blocks);
    }

    private Phrase finding(Standing standing) {
        if (!standing.rank().isKnown()) {
            return Phrase.of("How it stands cannot be said: it was not measured on {}", standing.measure());
        }
        Optional<Standing.OnList> list = telling(standing);
        if (list.isPresent()) {
            return Phrase.of(
                    "It is among the {} {} {} on {} of the stated choices",
                    list.get().most(),
                    standing.worse(),
                    standing.peers(),
                    list.get().shareOfChoices());
        }
        boolean sure = standing.low().value().equals(standing.high().value());
        return sure
                ? Phrase.of(
                        "On nearly every stated choice, {} of the {} {} are more deprived",
                        standing.worseAtLow(),
                        standing.among(),
                        standing.peers())
                : Phrase.of(
                        "On nine in ten of the stated choices, between {} and {} of the {} {} are more deprived",
                        standing.worseAtLow(),
                        standing.worseAtHigh(),
                        standing.among(),
                        standing.peers());
    }

    /** The shortest list that at least half of the choices put it on; where there is none, a range of ranks tells more. */
    private static Optional<Standing.OnList> telling(Standing standing) {
        return standing.lists().stream()
                .filter(list -> list.shareOfChoices().number() >= HALF)
                .min(Comparator.comparingInt(Standing.OnList::most));
    }

    private void add(List<Block> blocks, Standing standing) {
        if (!standing.rank().isKnown()) {
            blocks.add(new Block.Paragraph(Phrase.of("On {}: cannot say; it was not measured.", standing.measure())));
            return;
        }
        Phrase words = Phrase.of(
                "On {}, {} {} {} of {} {}, 1 being the {}; {} to {} in the middle 90% of {} stated choices.",
                standing.measure(),
                place.it(),
                brief.subject().kind() == SubjectKind.OWN_AREA ? "would rank" : "ranks",
                standing.rank(),
                standing.among(),
                standing.peers(),
                standing.worse(),
                standing.low(),
                standing.high(),
                standing.choices());
        blocks.add(new Block.Level(VialChart.of(
                words.text(),
                standing.worse(),
                (int) standing.among().number(),
                Math.round(standing.rank().number()),
                new Interval(
                        Math.round(standing.low().number()),
                        Math.round(standing.high().number())))));
        blocks.add(new Block.Caption(words));
    }

    private static Phrase sentence(Listed listed) {
        return Phrase.of(
                "It is {} of {}: {} of the near choices put it there, and {} of other concepts.",
                listed.isOn() ? "on the list" : "not on the list",
                listed.title(),
                listed.near(),
                listed.far());
    }

    private static Block.Rows beside(Beside beside) {
        boolean people = beside.rows().get(0).worstTenth().isPresent();
        List<String> headings = new ArrayList<>(List.of("", "deprivation score"));
        if (people) {
            headings.add("of residents, in the most deprived tenth");
            headings.add("of residents, income-deprived");
        }
        return new Block.Rows(
                headings, beside.rows().stream().map(StandingWords::row).toList());
    }

    private static List<Phrase> row(Beside.Row row) {
        List<Phrase> cells = new ArrayList<>(List.of(Phrase.of(row.name()), Phrase.of("{}", row.score())));
        row.worstTenth().ifPresent(figure -> cells.add(Phrase.of("{}", figure)));
        row.concerned().ifPresent(figure -> cells.add(Phrase.of("{}", figure)));
        return cells;
    }
}
