package org.plumbline.app.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.studies.AttributionAnswer;
import org.plumbline.engine.studies.IndexAnswer;
import org.plumbline.engine.studies.IndexStudy;
import org.plumbline.methods.funding.AttributedAwards;
import org.plumbline.methods.funding.GroupTotals;
import org.plumbline.methods.index.Interval;
import org.plumbline.methods.index.Normalisation;
import org.plumbline.methods.index.Standing;

/**
 * What a study found, in sentences that are made from its figures: when the figures change, so do the sentences. Used by the
 * report's headings and by the summary on the command line.
 */
public final class Findings {
    /** From here on up, a share is near the top of its range. */
    static final double UPPER_FIFTH = 0.8;

    private final IndexStudy study;
    private final PerHead perHead;

    public Findings(IndexStudy study) {
        this.study = study;
        this.perHead = new PerHead(study.funding());
    }

    /** The answer: what the most deprived places were awarded, beside everyone. */
    public String answer() {
        return "The " + mostDeprived() + " of "
                + study.allocation().recipe().pot().nation() + " were awarded "
                + Words.perHead(perHead.of(first().totals().mostDeprived())) + " a head by " + fund() + "; all "
                + study.places().size() + " districts together, "
                + Words.perHead(perHead.of(first().totals().all())) + ".";
    }

    /** What the rules would have given the most deprived places, and where that lies in its range. */
    public String rules() {
        Interval margin = study.audit().mostDeprivedMargin();
        GroupTotals main = study.audit().mainShares().mostDeprived();
        String others = study.audit().shares().stream()
                .skip(1)
                .map(rule -> "by " + quoted(rule.rule().rule().title()) + ", "
                        + Words.perHead(perHead.of(rule.totals().mostDeprived())))
                .collect(Collectors.joining("; "));
        return "The same money shared by the rule " + quoted(main()) + " gives them " + Words.perHead(perHead.of(main))
                + " a head, " + within(main.pence(), margin) + " the "
                + Words.perHead(margin.low() / 100.0 / main.population()) + " to "
                + Words.perHead(margin.high() / 100.0 / main.population()) + " that "
                + Words.whole(study.index().choices().size()) + " stated ways of measuring need give"
                + (others.isEmpty() ? "" : ". Other stated rules: " + others) + ".";
    }

    private static String within(long pence, Interval margin) {
        double along = (pence - margin.low()) / (double) Math.max(1, margin.high() - margin.low());
        if (along >= UPPER_FIFTH) {
            return "near the top of";
        }
        return along <= 1 - UPPER_FIFTH ? "near the bottom of" : "within";
    }

    /** The definitions that decide the answer: which most deprived, and whose an award is. */
    public String howCounted() {
        String others = study.audit().attributions().stream()
                .skip(1)
                .map(audited -> " Counting them " + audited.use().title() + ", it is "
                        + Words.perHead(perHead.of(audited.totals().mostDeprived())) + " and "
                        + Words.perHead(perHead.of(audited.totals().all())) + ".")
                .collect(Collectors.joining());
        return "Most deprived is by " + study.audit().recipe().deprivationTitle() + ". Awards, "
                + Words.millions(study.allocation().potPence()) + " in all, count "
                + first().use().title() + "; "
                + unassigned() + others;
    }

    /** How many of the most deprived had no award, in the first round and in all, under each rule of attribution. */
    public String withoutAward() {
        AttributionAnswer.Round round = first().rounds().get(0);
        List<Integer> without = without(round.awards());
        String others = study.audit().attributions().stream()
                .skip(1)
                .map(audited ->
                        Words.count(without(audited.rounds().get(0).awards()).size()) + " counting awards "
                                + audited.use().title())
                .collect(Collectors.joining(", "));
        return Words.countFirst(without.size()) + " of the " + mostDeprived() + " had no award in round "
                + round.number() + (without.isEmpty() ? "" : ": " + namesOf(without))
                + (others.isEmpty() ? "" : " (" + others + ")") + "." + overAllRounds();
    }

    private String overAllRounds() {
        List<Integer> own = without(first().awards());
        String others = study.audit().attributions().stream()
                .skip(1)
                .map(audited ->
                        " Counting awards " + audited.use().title() + ", " + none(without(audited.awards())) + ".")
                .collect(Collectors.joining());
        return " Over the " + Words.count(first().rounds().size()) + " rounds together, " + none(own) + "." + others;
    }

    private String none(List<Integer> without) {
        return without.isEmpty()
                ? "every one had some"
                : Words.count(without.size()) + " had none: " + namesOf(without);
    }

    /** What counts for no district under the first rule of attribution. */
    String unassigned() {
        AttributedAwards own = first().awards();
        return own.unassigned().isEmpty()
                ? "every award counts for a district."
                : Words.millions(own.unassignedPence()) + " in "
                        + Words.count(own.unassigned().size())
                        + " awards to authorities that are not districts counts for none.";
    }

    private List<Integer> without(AttributedAwards awards) {
        return study.audit().mostDeprived().stream()
                .filter(place -> awards.awards(place) == 0)
                .toList();
    }

    /** The heading over awarded and share in the most deprived places. */
    public String pairs() {
        long less = study.audit().mostDeprived().stream()
                .filter(place -> first().awards().pence(place)
                        < study.allocation().main().pence(place))
                .count();
        int all = study.audit().mostDeprived().size();
        if (less == 0 || less == all) {
            return "Every one of the " + mostDeprived() + " was awarded " + (less == 0 ? "at least" : "less than")
                    + " its share under the rule " + quoted(main());
        }
        return Words.countFirst(less) + " of the " + mostDeprived() + " "
                + (less == 1 ? "was awarded less than its" : "were awarded less than their") + " share under the rule "
                + quoted(main());
    }

    /** The heading over awards by tenth. */
    public String tenths() {
        var tenths = first().totals().tenths();
        return "The most deprived tenth of districts was awarded "
                + Words.perHead(perHead.of(tenths.get(0))) + " a head, the least deprived "
                + Words.perHead(perHead.of(tenths.get(tenths.size() - 1)));
    }

    /** The heading over the maps. */
    public String maps() {
        String others = study.audit().attributions().stream()
                .skip(1)
                .map(audited ->
                        Words.whole(study.places().size() - audited.awards().placesAwarded())
                                + " had none counting awards " + audited.use().title())
                .collect(Collectors.joining(", "));
        return Words.countFirst(study.places().size() - first().awards().placesAwarded()) + " of "
                + study.places().size() + " districts had no award "
                + first().use().title()
                + (others.isEmpty() ? "" : "; " + others);
    }

    /** The heading over every district's need and awards. */
    public String cloud() {
        String others = study.audit().attributions().stream()
                .skip(1)
                .map(audited -> Words.whole(atLeastTheirShare(audited)) + " counting awards "
                        + audited.use().title())
                .collect(Collectors.joining(", "));
        return Words.countFirst(atLeastTheirShare(first())) + " of "
                + study.places().size()
                + " districts were awarded at least their share under the rule"
                + (others.isEmpty() ? "" : "; " + others);
    }

    private long atLeastTheirShare(AttributionAnswer audited) {
        return IntStream.range(0, study.places().size())
                .filter(place -> audited.awards().pence(place)
                        >= study.allocation().main().pence(place))
                .count();
    }

    /** The heading over the ranks and their bubbles. */
    public String margins() {
        int list = list();
        List<Integer> contested = standing(list, Standing.CONTESTED);
        String sure = Words.countFirst(standing(list, Standing.ROBUSTLY_ON).size()) + " districts are among the "
                + Words.count(list) + " most deprived on nearly every stated choice";
        return contested.isEmpty()
                ? sure
                : sure + "; " + Words.count(contested.size()) + (contested.size() == 1 ? " more is" : " more are")
                        + " contested";
    }

    /** How sure the list is, in a sentence. */
    public String sureness() {
        int list = list();
        List<Integer> contested = standing(list, Standing.CONTESTED);
        String sure = Words.countFirst(standing(list, Standing.ROBUSTLY_ON).size()) + " districts are among the "
                + Words.count(list) + " most deprived by need on at least 95% of the stated choices";
        return (contested.isEmpty()
                        ? sure + "; no other is on more than 5%."
                        : sure + "; contested, on more than 5% and less than 95%: "
                                + Words.list(contested.stream()
                                        .map(this::nameWithShare)
                                        .toList())
                                + ".")
                + " Sampling error is not included.";
    }

    private String nameWithShare(int place) {
        return study.places().at(place).name() + " ("
                + Words.percent(study.index().margins().shareAmong(list(), place)) + ")";
    }

    /** For a contested place, how often each scale puts it on a list. */
    String byScale(int most, int place) {
        return study.places().at(place).name() + ": "
                + study.index().statedMargins().near().normalisations().stream()
                        .map(scale -> shareOn(scale, most, place))
                        .collect(Collectors.joining(", "));
    }

    private String shareOn(Normalisation scale, int most, int place) {
        double share = study.index().shareAmong(most, place, scale);
        return scale.id() + " " + (Double.isNaN(share) ? "not drawn" : Words.percent(share));
    }

    /** The heading over the agreement with the published score. */
    public String agreement() {
        IndexAnswer index = study.index();
        int list = list();
        int both = index.countInBoth(list);
        return "This is not the official index, but orders districts much as it does: "
                + (both == list ? "the same " : Words.count(both) + " of the ") + Words.count(list)
                + " most deprived";
    }

    /** The places of one standing towards the list, in order of rank. */
    List<Integer> standing(int most, Standing standing) {
        IndexAnswer index = study.index();
        return IntStream.range(0, study.places().size())
                .boxed()
                .filter(place -> Standing.of(index.margins().shareAmong(most, place)) == standing)
                .sorted(Comparator.comparingInt(place -> index.result().rank(place)))
                .toList();
    }

    int list() {
        return study.index().statedMargins().lists().get(0);
    }

    AttributionAnswer last() {
        return study.audit().attributions().get(study.audit().attributions().size() - 1);
    }

    AttributionAnswer first() {
        return study.audit().attributions().get(0);
    }

    private String fund() {
        return study.allocation().recipe().pot().fund();
    }

    private String main() {
        return study.allocation().main().rule().title();
    }

    private String mostDeprived() {
        return Words.count(study.audit().mostDeprived().size()) + " most deprived districts";
    }

    private static String quoted(String title) {
        return "\u201c" + title + "\u201d";
    }

    String namesOf(List<Integer> some) {
        return Words.list(
                some.stream().map(place -> study.places().at(place).name()).toList());
    }
}
