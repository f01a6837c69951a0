package org.plumbline.app.report.comparisons;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.app.report.WhencePages;
import org.plumbline.app.report.briefs.Block;
import org.plumbline.app.report.briefs.BriefPage;
import org.plumbline.app.report.briefs.Phrase;
import org.plumbline.app.report.briefs.PlaceWords;
import org.plumbline.app.report.briefs.Section;
import org.plumbline.app.report.charts.PairChart;
import org.plumbline.app.report.charts.VersusChart;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.briefs.Brief;
import org.plumbline.engine.briefs.Figure;
import org.plumbline.engine.comparisons.Comparison;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.studies.Asked;
import org.plumbline.methods.index.Standing;

/** Puts a comparison into words. */
public final class ComparisonPages {
    private final Run run;
    private final Comparison comparison;

    public ComparisonPages(Run run, Comparison comparison) {
        this.run = run;
        this.comparison = comparison;
    }

    public BriefPage page() {
        WhencePages whence = new WhencePages(run);
        return new BriefPage(
                Words.list(
                        comparison.places().stream().map(ComparisonPages::name).toList()),
                Words.list(comparison.places().stream()
                        .map(brief -> name(brief) + " is " + lower(new PlaceWords(brief.subject()).what()))
                        .toList()),
                List.of(answer()),
                List.of(pairs(), sideBySide(), money(), sure()),
                whence.page(commands(whence.withData())));
    }

    /** A folder's name: those of the places, joined. */
    public String fileName() {
        return String.join(
                "-and-",
                comparison.places().stream()
                        .map(brief -> new PlaceWords(brief.subject()).fileName())
                        .toList());
    }

    private static String name(Brief brief) {
        return brief.subject().name();
    }

    private String name(int place) {
        return name(comparison.places().get(place));
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.UK) + text.substring(1);
    }

    private Phrase answer() {
        List<Phrase> awards = comparison.places().stream()
                .map(brief -> Phrase.of(
                        "{}, {}",
                        new PlaceWords(brief.subject()).awarded(),
                        brief.money().awarded().get(0).perHead()))
                .toList();
        Phrase joined = awards.get(0);
        for (int i = 1; i < awards.size(); i++) {
            joined = Phrase.of(i == awards.size() - 1 ? "{} and {}" : "{}; {}", joined, awards.get(i));
        }
        return Phrase.of(
                "Awarded for each resident by {}, counted in an authority's own name: {}; all districts of England together, {}.",
                comparison.places().get(0).money().fund(),
                joined,
                comparison.places().get(0).money().awarded().get(0).countryPerHead());
    }

    private Section pairs() {
        Phrase caption = Phrase.of(
                "By {}. {} choices of weights and scales were drawn, and each pair measured by the same ones. A share of choices is not a probability, and sampling error is not included.",
                comparison.measure(),
                Words.whole(comparison.choices()));
        return new Section(
                "pairs",
                finding(),
                List.of(
                        new Block.Versus(VersusChart.of(
                                caption.text(),
                                comparison.pairs().stream()
                                        .map(pair -> new VersusChart.Pair(
                                                name(pair.first()),
                                                name(pair.second()),
                                                pair.firstWorse().number(),
                                                pair.secondWorse().number()))
                                        .toList())),
                        new Block.Caption(caption)));
    }

    /** The pair that is told apart least surely decides the heading: what holds of it holds of all. */
    private Phrase finding() {
        Comparison.Pair closest = comparison.pairs().stream()
                .min(Comparator.comparingDouble(ComparisonPages::surest))
                .orElseThrow();
        boolean first = closest.firstWorse().number() >= closest.secondWorse().number();
        Phrase words = Phrase.of(
                "{} is more deprived than {} on {} of the stated choices",
                name(first ? closest.first() : closest.second()),
                name(first ? closest.second() : closest.first()),
                first ? closest.firstWorse() : closest.secondWorse());
        if (comparison.pairs().size() == 1) {
            return isToldApart(closest) ? words : Phrase.of("Which is more deprived depends on the choice: {}", words);
        }
        return isToldApart(closest)
                ? Phrase.of("Every pair can be told apart; the closest is this: {}", words)
                : Phrase.of("Not every pair can be told apart: {}", words);
    }

    /** As a place is surely on a list: under nearly all choices, in the same measure of nearly. */
    private static boolean isToldApart(Comparison.Pair pair) {
        return Standing.of(surest(pair)) == Standing.ROBUSTLY_ON;
    }

    private static double surest(Comparison.Pair pair) {
        return Math.max(pair.firstWorse().number(), pair.secondWorse().number());
    }

    private Section sideBySide() {
        List<List<Phrase>> rows = new ArrayList<>();
        rows.add(row("people", brief -> Optional.of(people(brief))));
        rows.add(row(
                "deprivation score",
                brief -> Optional.of(brief.beside().rows().get(0).score())));
        add(
                rows,
                "residents in the most deprived tenth of neighbourhoods",
                brief -> brief.beside().rows().get(0).worstTenth());
        add(
                rows,
                "residents who are income-deprived",
                brief -> brief.beside().rows().get(0).concerned());
        rows.add(range());
        for (int i = 0; i < comparison.places().get(0).money().rules().size(); i++) {
            int rule = i;
            rows.add(row(
                    "share for each resident under the rule “"
                            + comparison
                                    .places()
                                    .get(0)
                                    .money()
                                    .rules()
                                    .get(rule)
                                    .title() + "”",
                    brief -> Optional.of(brief.money().rules().get(rule).perHead())));
        }
        List<String> headings = new ArrayList<>(List.of(""));
        comparison.places().forEach(brief -> headings.add(name(brief)));
        return new Section(
                "side-by-side",
                Phrase.of("Side by side"),
                List.of(
                        new Block.Rows(headings, rows),
                        new Block.Caption(Phrase.of(
                                "Scores are of {}; higher is more deprived. Ranks count from the most deprived of each place's own kind: those of districts are by the measure of need of the study of districts, all others by the index. Shares under a rule are those of the district that a smaller place lies in.",
                                comparison.places().get(0).beside().score()))));
    }

    private static Figure people(Brief brief) {
        return brief.inside().isPresent() && !brief.subject().hasOwnAwards()
                ? brief.inside().get().residents()
                : brief.money().residents();
    }

    private void add(List<List<Phrase>> rows, String title, Function<Brief, Optional<Figure>> figure) {
        if (comparison.places().stream().anyMatch(brief -> figure.apply(brief).isPresent())) {
            rows.add(row(title, figure));
        }
    }

    private List<Phrase> row(String title, Function<Brief, Optional<Figure>> figure) {
        List<Phrase> cells = new ArrayList<>(List.of(Phrase.of("{}", title)));
        comparison
                .places()
                .forEach(brief -> cells.add(
                        figure.apply(brief).map(one -> Phrase.of("{}", one)).orElseGet(() -> Phrase.of("cannot say"))));
        return cells;
    }

    private List<Phrase> range() {
        List<Phrase> cells = new ArrayList<>(List.of(Phrase.of("rank over the stated choices")));
        comparison.places().stream()
                .map(brief -> brief.standings().get(0))
                .map(standing -> standing.rank().isKnown()
                        ? Phrase.of(
                                "{} to {} of {} {}",
                                standing.low(),
                                standing.high(),
                                standing.among(),
                                standing.peers().split(" ", 2)[0])
                        : Phrase.of("cannot say"))
                .forEach(cells::add);
        return cells;
    }

    private Section money() {
        String rule = comparison.places().get(0).money().rules().get(0).title();
        Phrase caption = Phrase.of(
                "Awarded in an authority's own name, and the share under the rule “{}”, for each resident. The shares are of all the money; what counties and combined authorities were awarded counts in no district's own name. Of a place smaller than a district, its district's.",
                rule);
        return new Section(
                "money",
                moneyFinding(rule),
                List.of(
                        new Block.Pairs(PairChart.of(
                                caption.text(),
                                IntStream.range(0, comparison.places().size())
                                        .mapToObj(i -> new PairChart.Pair(
                                                new PlaceWords(comparison
                                                                .places()
                                                                .get(i)
                                                                .subject())
                                                        .awarded(),
                                                comparison
                                                        .places()
                                                        .get(i)
                                                        .money()
                                                        .awarded()
                                                        .get(0)
                                                        .perHead()
                                                        .number(),
                                                comparison
                                                        .places()
                                                        .get(i)
                                                        .money()
                                                        .rules()
                                                        .get(0)
                                                        .perHead()
                                                        .number()))
                                        .toList())),
                        new Block.Caption(caption)));
    }

    private Phrase moneyFinding(String rule) {
        long less = comparison.places().stream()
                .map(Brief::money)
                .filter(money -> money.awarded().get(0).pounds().number()
                        < money.rules().get(0).pounds().number())
                .count();
        int all = comparison.places().size();
        return less == all || less == 0
                ? Phrase.of(
                        "{} were awarded {} their share under the rule “{}”, counted in own names",
                        all == 2 ? "Both" : "All " + Words.count(all),
                        less == 0 ? "at least" : "less than",
                        rule)
                : Phrase.of(
                        "{} of the {} {} awarded less than {} share under the rule “{}”, counted in own names",
                        Words.countFirst(less),
                        Words.count(all),
                        less == 1 ? "was" : "were",
                        less == 1 ? "its" : "their",
                        rule);
    }

    private static Section sure() {
        return new Section(
                "sure",
                Phrase.of("How sure is this?"),
                List.of(new Block.Points(List.of(
                        Phrase.of(
                                "Pairs are compared choice by choice: two places whose ranges overlap may still be told apart."),
                        Phrase.of(
                                "Averages hide neighbourhoods: the better-off place may hold some that are worse off than any of the other's."),
                        Phrase.of("Awards are as announced, not money paid.")))));
    }

    private List<String> commands(String withData) {
        String codes = comparison.asked().stream()
                .map(asked -> asked instanceof Asked.OfArea area
                        ? "comparisons/" + fileName() + "/inputs/" + area.fileName()
                        : ((Asked.OfPlace) asked).code().text())
                .collect(Collectors.joining(" "));
        return List.of(
                "./plumbline compare " + codes + " --recipe "
                        + run.lineage().recipe().id() + withData,
                "./plumbline verify comparisons/" + fileName() + withData);
    }
}
