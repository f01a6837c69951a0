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
                "Figures are of {}, {} residents{}. Under the first rule, the middle 90% of {} stated choices give {} to {}. The shares are of all the money; what counties and combined authorities were awarded counts in no district's own name. A share is what the named rule gives, not what anyone is owed.",
                place.awarded(),
                money.residents(),
                PlaceWords.when(money.when()),
                money.choices(),
                money.low(),
                money.high())));
        projects().ifPresent(blocks::add);
        return new Section("money", finding(), blocks);
    }

    /** More or less is said only where every way of counting awards, and nearly every choice, agree on it. */
    private Phrase finding() {
        List<Money.Verdict> verdicts =
                money.awarded().stream().map(Money.Awarded::verdict).distinct().toList();
        boolean many = place.awardedMany();
        if (verdicts.size() == 1 && verdicts.get(0) != Money.Verdict.EITHER) {
            return Phrase.of(
                    "{} {} awarded {} than {} share under the rule “{}”, on nearly every stated choice",
                    place.awardedFirst(),
                    many ? "were" : "was",
                    verdicts.get(0) == Money.Verdict.MORE ? "more" : "less",
                    many ? "their" : "its",
                    rule());
        }
        Phrase whether = Phrase.of(
                "Whether {} {} awarded more than {} share under the rule “{}” depends on",
                place.awarded(),
                many ? "were" : "was",
                many ? "their" : "its",
                rule());
        return verdicts.size() == 1
                ? Phrase.of(
                        "{} the choice: {} on {} of them",
                        whether,
                        many ? "they were" : "it was",
                        money.awarded().get(0).moreOnChoices())
                : Phrase.of("{} how awards are counted", whether);
    }

    private String rule() {
        return money.rules().get(0).title();
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
        if (money.projects().size() > MOST_PROJECTS) {
            points.add(Phrase.of(
                    "{} awards in all; the others are in the table of figures",
                    money.awarded().get(0).awards()));
        }
        return Optional.of(new Block.Points(points));
    }
}
