package org.plumbline.app.report.briefs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.app.report.charts.ShareChart;
import org.plumbline.engine.briefs.Brief;
import org.plumbline.engine.briefs.Money;

/** What was awarded, beside each stated rule. */
final class MoneyWords {
    private static final int MOST_PROJECTS = 6;

    private final Money money;
    private final PlaceWords place;

    MoneyWords(Brief brief, PlaceWords place) {
        this.money = brief.money();
        this.place = place;
    }

    Section section() {
        List<List<Phrase>> rows = new ArrayList<>();
        money.awarded()
                .forEach(awarded -> rows.add(List.of(
                        Phrase.of("Awarded, counted {}", awarded.title()),
                        Phrase.of("{}", awarded.pounds()),
                        Phrase.of("{}", awarded.perHead()))));
        money.rules()
                .forEach(rule -> rows.add(List.of(
                        Phrase.of("Share under the rule “{}”", rule.title()),
                        Phrase.of("{}", rule.pounds()),
                        Phrase.of("{}", rule.perHead()))));
        List<Block> blocks = new ArrayList<>();
        blocks.add(picture());
        blocks.add(new Block.Rows(List.of(money.fund(), "pounds", "for each resident"), rows));
        blocks.add(new Block.Caption(Phrase.of(
                "Figures are of {}, {} residents. Under the first rule, the middle 90% of {} stated choices give {} to {}. A share is what the named rule gives, not what anyone is owed.",
                place.awarded(), money.residents(), money.choices(), money.low(), money.high())));
        projects().ifPresent(blocks::add);
        return new Section("money", finding(), blocks);
    }

    private Phrase finding() {
        Money.Awarded first = money.awarded().get(0);
        Money.UnderRule main = money.rules().get(0);
        if (first.pounds().number() == main.pounds().number()) {
            return Phrase.of("What was awarded is what the rule “{}” gives", main.title());
        }
        boolean more = first.pounds().number() > main.pounds().number();
        boolean clear = more
                ? first.pounds().number() > money.high().number()
                : first.pounds().number() < money.low().number();
        return Phrase.of(
                place.awardedMany()
                        ? "{} were awarded {} than their share under the rule “{}”{}"
                        : "{} was awarded {} than its share under the rule “{}”{}",
                place.awardedFirst(),
                more ? "more" : "less",
                main.title(),
                clear ? ", under nearly every stated choice" : ", but not under every stated choice");
    }

    /** The figures themselves are in the table under it. */
    private Block picture() {
        Money.UnderRule main = money.rules().get(0);
        double residents = money.residents().number();
        return new Block.Shares(
                Optional.empty(),
                ShareChart.of(
                        "For each resident of " + place.awarded() + ": what was awarded, counted "
                                + money.awarded().get(0).title()
                                + ", as a square, beside the share under each rule as a ring and, of the first rule, the"
                                + " range over the stated choices as a bubble. The table that follows has the figures.",
                        money.awarded().get(0).perHead().number(),
                        money.rules().stream()
                                .map(rule -> new ShareChart.Share(
                                        rule.title(),
                                        rule.perHead().number(),
                                        rule.equals(main)
                                                ? Optional.of(new ShareChart.Ends(
                                                        money.low().number() / residents,
                                                        money.high().number() / residents))
                                                : Optional.empty()))
                                .toList()));
    }

    private Optional<Block> projects() {
        if (money.projects().isEmpty()) {
            return Optional.empty();
        }
        List<Phrase> points = new ArrayList<>(money.projects().stream()
                .limit(MOST_PROJECTS)
                .map(project -> Phrase.of("{} (round {}): {}", project.title(), project.round(), project.pounds()))
                .toList());
        int more = money.projects().size() - MOST_PROJECTS;
        if (more > 0) {
            points.add(Phrase.of("and {} more, in the table of figures", more));
        }
        return Optional.of(new Block.Points(points));
    }
}
