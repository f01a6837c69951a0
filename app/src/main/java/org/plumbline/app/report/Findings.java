package org.plumbline.app.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.studies.AttributionAnswer;
import org.plumbline.engine.studies.IndexAnswer;
import org.plumbline.engine.studies.Study;
import org.plumbline.methods.funding.AttributedAwards;
import org.plumbline.methods.funding.GroupTotals;
import org.plumbline.methods.index.Standing;

/**
 * What a study found, in sentences that are made from its figures: when the figures change, so do the sentences. Used by the
 * report's headings and by the summary on the command line.
 */
public final class Findings {
    private final Study study;
    private final PerHead perHead;

    public Findings(Study study) {
        this.study = study;
        this.perHead = new PerHead(study);
    }

    /** The answer: what the most deprived places were awarded, beside everyone, and beside the rule. */
    public String answer() {
        return Words.millions(study.allocation().potPence()) + " was awarded in "
                + study.allocation().recipe().pot().nation() + " by " + fund() + ": " + Words.perHead(perHead.pot())
                + " for each resident. The " + mostDeprived() + " were awarded "
                + Words.perHead(perHead.of(first().mostDeprived())) + " a head "
                + first().use().title() + otherAttributions() + ". Shared by " + ruleName() + ", they would have had "
                + Words.perHead(perHead.ofMostDeprivedUnderRule()) + ".";
    }

    private String otherAttributions() {
        List<String> others = study.audit().attributions().stream()
                .skip(1)
                .map(audited -> Words.perHead(perHead.of(audited.mostDeprived())) + " counting awards "
                        + audited.use().title())
                .toList();
        return others.isEmpty() ? "" : " (" + Words.list(others) + ")";
    }

    /** How many of the most deprived had no award in the first round, under each rule of attribution. */
    public String withoutAward() {
        AttributionAnswer.Round round = first().rounds().get(0);
        List<Integer> without = without(round.awards());
        String names = without.isEmpty() ? "" : ": " + namesOf(without);
        String others = study.audit().attributions().stream()
                .skip(1)
                .map(audited ->
                        Words.count(without(audited.rounds().get(0).awards()).size()) + " counting awards "
                                + audited.use().title())
                .collect(Collectors.joining(", "));
        return Words.countFirst(without.size()) + " of the " + mostDeprived() + " had no award of their own in round "
                + round.number() + names + (others.isEmpty() ? "" : " (" + others + ")") + ". " + unassigned();
    }

    private String unassigned() {
        AttributedAwards own = first().awards();
        return own.unassigned().isEmpty()
                ? "Every award counts for a district."
                : Words.millions(own.unassignedPence()) + " in "
                        + Words.count(own.unassigned().size())
                        + " awards to counties and combined authorities counts for no district "
                        + first().use().title() + ".";
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
                    + " its " + shareName();
        }
        return Words.countFirst(less) + " of the " + mostDeprived() + " "
                + (less == 1 ? "was awarded less than its " : "were awarded less than their ") + shareName();
    }

    /** The heading over awards by tenth. */
    public String tenths() {
        List<GroupTotals> tenths = first().tenths();
        double most = perHead.of(tenths.get(0));
        double least = perHead.of(tenths.get(tenths.size() - 1));
        return "The most deprived tenth of districts was awarded " + Words.perHead(most)
                + " a head, the least deprived " + Words.perHead(least);
    }

    /** The heading over the maps. */
    public String maps() {
        long none = IntStream.range(0, study.places().size())
                .filter(place -> first().awards().awards(place) == 0)
                .count();
        return Words.countFirst(none) + " of " + study.places().size() + " districts had no award of their own";
    }

    /** The heading over the ranks and their bubbles. */
    public String margins() {
        int list = list();
        long on = standing(list, Standing.ROBUSTLY_ON).size();
        List<Integer> contested = standing(list, Standing.CONTESTED);
        String sure = Words.countFirst(on) + " districts are among the " + Words.count(list)
                + " most deprived on nearly all the stated choices";
        return contested.isEmpty()
                ? sure
                : sure + "; " + Words.count(contested.size()) + (contested.size() == 1 ? " more is" : " more are")
                        + " contested";
    }

    /** How sure the list is, in a sentence. */
    public String sureness() {
        int list = list();
        List<Integer> contested = standing(list, Standing.CONTESTED);
        String places = contested.isEmpty()
                ? "No other district is on the list on more than 5% of them."
                : "Contested: "
                        + Words.list(contested.stream().map(this::nameWithShare).toList()) + ".";
        return margins() + " (at least 95% of "
                + Words.whole(study.index().choices().size()) + "). " + places + " Sampling error is not included.";
    }

    private String nameWithShare(int place) {
        return study.places().at(place).name() + " ("
                + Words.percent(study.index().margins().shareAmong(list(), place)) + ")";
    }

    /** The heading over the agreement with the published score. */
    public String agreement() {
        IndexAnswer index = study.index();
        int list = list();
        int both = index.countInBoth(list);
        return "This is not the official index, but orders districts much as it does: "
                + (both == list ? "the same " : Words.count(both) + " of the ") + Words.count(list) + " most deprived";
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
        return study.index().recipe().margins().lists().get(0);
    }

    AttributionAnswer first() {
        return study.audit().attributions().get(0);
    }

    String fund() {
        return study.allocation().recipe().pot().fund();
    }

    private String mostDeprived() {
        return Words.count(study.audit().recipe().mostDeprived()) + " most deprived districts";
    }

    private String shareName() {
        return "share under the rule \u201c" + study.allocation().main().rule().title() + "\u201d";
    }

    private String ruleName() {
        return "the stated rule, \u201c" + study.allocation().main().rule().title() + "\u201d";
    }

    private String namesOf(List<Integer> some) {
        return Words.list(
                some.stream().map(place -> study.places().at(place).name()).toList());
    }
}
