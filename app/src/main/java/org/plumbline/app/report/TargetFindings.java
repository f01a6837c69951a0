package org.plumbline.app.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.studies.AttributionAnswer;
import org.plumbline.engine.studies.FundingAnswer;
import org.plumbline.engine.studies.TargetStudy;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.engine.target.AssociationAnswer;
import org.plumbline.engine.target.PublishedAnswer;
import org.plumbline.engine.target.Reached;
import org.plumbline.engine.target.TargetAnswer;
import org.plumbline.methods.funding.GroupTotals;
import org.plumbline.methods.index.Standing;
import org.plumbline.methods.target.PeopleReached;
import org.plumbline.model.places.AreaType;
import org.plumbline.recipes.Associations;

/**
 * What a study of a target found, in sentences that are made from its figures. Used by the report's headings and by the
 * summary on the command line.
 */
public final class TargetFindings {
    private final TargetStudy study;
    private final TargetAnswer target;
    private final FundingAnswer funding;

    public TargetFindings(TargetStudy study) {
        this.study = study;
        this.target = study.target();
        this.funding = study.funding();
    }

    /** The answer: how many places are on the list, by which rule, and how many people live in them. */
    public String answer() {
        return Words.countFirst(target.members().size()) + " of " + nation() + "'s "
                + Words.whole(target.areas().places().size()) + " " + kinds() + " are among the worst "
                + Words.upToPercent(target.recipe().rule().percent()) + ", "
                + Words.whole(target.most()) + ", on both the "
                + target.measures().get(0).use().title() + " and the "
                + target.measures().get(1).use().title() + ". "
                + Words.whole(Math.round(target.residentsListed())) + " people"
                + target.residentsPeriod().map(period -> " (" + period + ")").orElse("") + " live in them.";
    }

    /** How much of the need the list reaches. */
    public String reach() {
        PeopleReached people = reached("list");
        String who = target.recipe().people().title();
        return "They are home to " + Words.exactPercent(people.shareReached()) + " of " + nation() + "'s " + who
                + "; the other " + Words.exactPercent(1 - people.shareReached()) + ", "
                + Words.whole(Math.round(people.missed())) + " people, live elsewhere. Of the residents of the "
                + kinds() + " on the list, " + Words.exactPercent(people.shareNotConcernedInside()) + " are not "
                + concerned() + ".";
    }

    /** What the districts around the list were awarded, and what the main rule would have given them. */
    public String money() {
        List<AttributionAnswer> counted = funding.audit().attributions();
        return "From " + fund() + ", districts with a " + kind() + " on the list were awarded "
                + awarded(counted.get(0), true) + " for each resident, the others " + awarded(counted.get(0), false)
                + ", counted " + counted.get(0).use().title() + unassigned(counted.get(0)) + "."
                + counted.stream()
                        .skip(1)
                        .map(other -> " Counted " + other.use().title() + ", " + awarded(other, true) + " and "
                                + awarded(other, false) + unassigned(other) + ".")
                        .collect(Collectors.joining())
                + " Shared by the rule \u201c" + rule() + "\u201d, the same money would give the "
                + Words.count(study.districtsListed().size()) + " districts with such a " + kind() + " "
                + Words.perHead(shareTotals().pencePerHead() / 100) + " a resident, and the others nothing.";
    }

    /** Pounds for each resident of the districts with, or without, a place on the list. */
    private String awarded(AttributionAnswer counted, boolean listed) {
        return Words.perHead(
                GroupTotals.of(inGroup(listed), population(), counted.awards().toPence())
                                .pencePerHead()
                        / 100);
    }

    private static String unassigned(AttributionAnswer counted) {
        long pence = counted.awards().unassignedPence();
        return pence == 0 ? "" : " (" + Words.millions(pence) + " counts for no district then)";
    }

    private GroupTotals shareTotals() {
        return GroupTotals.of(
                inGroup(true), population(), funding.allocation().main().toPence());
    }

    private boolean[] inGroup(boolean wanted) {
        int[] listed = study.listedByDistrict();
        boolean[] in = new boolean[listed.length];
        for (int district = 0; district < in.length; district++) {
            in[district] = (listed[district] > 0) == wanted;
        }
        return in;
    }

    private double[] population() {
        return funding.population().toArray();
    }

    /** The heading over the map. */
    String where() {
        return "The " + Words.count(target.members().size()) + " " + kinds() + " lie in "
                + Words.count(study.districtsListed().size()) + " of "
                + Words.whole(funding.places().size()) + " districts";
    }

    /** The heading over awards and shares. */
    String moneyFinding() {
        List<Integer> listed = study.districtsListed();
        long none = listed.stream()
                .filter(district -> first().awards().awards(district) == 0)
                .count();
        return Words.countFirst(none) + " of the " + Words.count(listed.size()) + " districts with a " + kind()
                + " on the list had no award " + first().use().title();
    }

    /** The heading over correlations: the lowest and the highest of the readings. */
    String associations(Associations these) {
        Comparator<AssociationAnswer> strength =
                Comparator.comparingDouble(answer -> answer.association().correlation());
        List<AssociationAnswer> rising =
                target.associations().stream().sorted(strength).toList();
        return "Over districts, the correlation with " + these.outcomeTitle()
                + (rising.size() == 1 ? " is " : " runs from " + correlation(rising.get(0)) + " to ")
                + correlation(rising.get(rising.size() - 1));
    }

    private static String correlation(AssociationAnswer answer) {
        return Decimals.fixed(answer.association().correlation(), 2) + " ("
                + answer.variant().title() + ")";
    }

    /** The heading over how sure the list is. */
    String sure() {
        return Words.countFirst(standing(Standing.ROBUSTLY_ON).size()) + " of the "
                + Words.count(target.members().size()) + " stay on the list in nearly every near choice; "
                + Words.count(standing(Standing.CONTESTED).size()) + " are contested";
    }

    /** How sure the list is over the near choices, in a sentence. */
    public String sureness() {
        long on = standing(Standing.ROBUSTLY_ON).size();
        long contested = standing(Standing.CONTESTED).size();
        long off = standing(Standing.ROBUSTLY_OFF).size();
        long offYetOn = study.off(Standing.ROBUSTLY_ON).size();
        return "If weights and scales are varied a little, " + Words.whole(target.draws()) + " times, "
                + Words.count(on) + " of the " + Words.count(target.members().size())
                + " stay on the list in at least 95% of these near choices; " + Words.count(contested)
                + " do not, and are contested"
                + (off == 0 ? "" : "; " + Words.count(off) + " are on it in at most 5%")
                + ". Off the list, " + Words.count(study.off(Standing.CONTESTED).size())
                + " more are contested"
                + (offYetOn == 0 ? "" : " and " + Words.count(offYetOn) + " are on it in at least 95%")
                + ". Sampling error is not included.";
    }

    /** The listed places of one standing. */
    List<Integer> standing(Standing standing) {
        return target.members().stream()
                .filter(place -> target.margins().standing(place) == standing)
                .toList();
    }

    /** What other concepts would make of the list. */
    public String far() {
        if (target.far().isEmpty()) {
            return "No other concepts are stated.";
        }
        long smallest = target.far().stream()
                .mapToLong(choice ->
                        target.members().stream().filter(choice::isListed).count())
                .min()
                .orElse(0);
        return "Under " + Words.count(target.far().size()) + " other concepts, "
                + Words.count(farStanding(Standing.ROBUSTLY_ON)) + " of the "
                + Words.count(target.members().size()) + " stay on the list, "
                + Words.count(farStanding(Standing.CONTESTED)) + " are contested and "
                + Words.count(farStanding(Standing.ROBUSTLY_OFF)) + " fall off; the one that differs most keeps "
                + Words.count(smallest) + " of the "
                + Words.count(target.members().size()) + ".";
    }

    /** How many listed places have one standing over the other concepts. */
    private long farStanding(Standing standing) {
        return target.members().stream()
                .filter(place -> target.farStanding(place).equals(Optional.of(standing)))
                .count();
    }

    /** How the list compares with the published one. */
    public String published() {
        if (target.published().isEmpty()) {
            return target.recipe()
                    .published()
                    .map(list -> "Cannot say how this compares with " + list.title()
                            + ": the table here does not say which " + kinds() + " are on it.")
                    .orElse("No list was published.");
        }
        PublishedAnswer list = target.published().get();
        boolean[] here = target.toListed();
        return Words.countFirst(list.onBoth(here).size()) + " of these "
                + Words.count(target.members().size()) + " are also on "
                + list.list().title() + "; "
                + Words.count(list.missing(here).size()) + " of that list are not here, and "
                + Words.count(list.added(here).size()) + " are here and not there."
                + (list.size() == list.list().count()
                        ? ""
                        : " The table here marks " + Words.whole(list.size()) + " " + kinds() + ", though "
                                + Words.whole(list.list().count()) + " were published.");
    }

    /** What the averages of listed places hide. */
    public String spread() {
        boolean[] listed = target.toListed();
        return "In " + Words.count(study.listedUnderHalf(listed)) + " of the "
                + Words.count(target.members().size())
                + " fewer than half of the residents live in neighbourhoods of the worst tenth; in "
                + Words.count(study.listedWithout(listed)) + " nobody does.";
    }

    /** Where the people concerned live, by neighbourhood. */
    public String tenth() {
        Reached worst = set("worst-tenth");
        PeopleReached people = worst.people();
        String who = target.recipe().people().title();
        return "Even " + worst.title() + ", " + Words.whole(worst.areas()) + " of them, holds only "
                + Words.exactPercent(people.shareReached()) + " of "
                + nation() + "'s " + who + ", and " + Words.exactPercent(people.shareNotConcernedInside())
                + " of the residents there are not " + concerned() + ".";
    }

    /** What the people concerned are: "income-deprived". */
    String concerned() {
        return target.recipe().people().title().replaceFirst(" people$", "");
    }

    PeopleReached reached(String id) {
        return set(id).people();
    }

    private Reached set(String id) {
        return target.reached().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The districts with most residents of listed places, the most first. */
    public List<Integer> mostListed(int count) {
        double[] claims = target.claims(target.toListed());
        return IntStream.range(0, claims.length)
                .boxed()
                .filter(district -> claims[district] > 0)
                .sorted(Comparator.<Integer>comparingDouble(district -> -claims[district]))
                .limit(count)
                .toList();
    }

    AttributionAnswer first() {
        return funding.audit().attributions().get(0);
    }

    String rule() {
        return funding.allocation().main().rule().title();
    }

    private String fund() {
        return funding.allocation().recipe().pot().fund();
    }

    String nation() {
        return funding.allocation().recipe().pot().nation();
    }

    /** The places in a word: "wards". */
    String kinds() {
        return type().plural();
    }

    String kind() {
        return type().singular();
    }

    private AreaType type() {
        return target.areas().places().type();
    }
}
