package org.plumbline.engine.tables;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.replication.Certificate;
import org.plumbline.engine.studies.TargetStudy;
import org.plumbline.engine.target.AssociationAnswer;
import org.plumbline.engine.target.Measure;
import org.plumbline.engine.target.Reached;
import org.plumbline.engine.target.TargetAnswer;
import org.plumbline.methods.target.Association;
import org.plumbline.methods.target.NearMiss;
import org.plumbline.methods.target.PeopleReached;

/** All tables of a study of a target. */
final class TargetStudyTables {
    private final TargetStudy study;
    private final TargetAnswer target;
    private final TargetPlaceTable places;

    TargetStudyTables(TargetStudy study) {
        this.study = study;
        this.target = study.target();
        this.places = new TargetPlaceTable(study);
    }

    List<Table> list() {
        TargetChoiceTables choices = new TargetChoiceTables(target);
        FundingTables funding =
                new FundingTables(study.funding(), target.recipe().id());
        return List.of(
                places.list(),
                places.all(),
                nearMisses(),
                choices.lengths(),
                choices.listByScale(),
                choices.farChoices(),
                people(),
                associations(),
                certificates(),
                new TargetDistrictTable(study).table(),
                funding.byTenth(),
                funding.ofMostDeprived(),
                funding.awards(),
                new TargetFigures(study).table(),
                choices.draws());
    }

    private List<String> recipe() {
        return List.of(target.recipe().id());
    }

    private Table nearMisses() {
        List<List<String>> rows = new ArrayList<>();
        target.missedOnFirst()
                .forEach(miss -> rows.add(nearMiss("off", target.measures().get(0), miss)));
        target.missedOnSecond()
                .forEach(miss -> rows.add(nearMiss("off", target.measures().get(1), miss)));
        target.justListed().forEach(place -> {
            Measure nearer = target.measures().get(0).rank(place) == target.worse(place)
                    ? target.measures().get(0)
                    : target.measures().get(1);
            rows.add(nearMissRow("on", nearer, place, target.most() - target.worse(place)));
        });
        List<Field> fields = new ArrayList<>(places.nameFields());
        fields.add(Field.text("side", "off: not on the list, but nearly; on: on the list, but only just"));
        fields.add(Field.text("measure", "the measure on which it is nearest the line"));
        fields.add(Field.integer("rank", "its rank on that measure, 1 the worst"));
        fields.add(Field.integer("ranks_from_line", "how many ranks it lies from the line, N = " + target.most()));
        return new Table("near-misses", "Who is nearest the line, on each side", recipe(), fields, rows);
    }

    private List<String> nearMiss(String side, Measure measure, NearMiss miss) {
        return nearMissRow(side, measure, miss.place(), miss.missedBy());
    }

    private List<String> nearMissRow(String side, Measure measure, int place, int from) {
        List<String> row = new ArrayList<>(places.names(place));
        row.add(side);
        row.add(measure.use().id());
        row.add(Integer.toString(measure.rank(place)));
        row.add(Integer.toString(from));
        return row;
    }

    private Table people() {
        List<List<String>> rows = new ArrayList<>();
        for (Reached reached : target.reached()) {
            PeopleReached people = reached.people();
            rows.add(List.of(
                    reached.id(),
                    Integer.toString(reached.areas()),
                    Decimals.fixed(people.residentsInside(), 0),
                    Decimals.fixed(people.concernedInside(), 0),
                    Decimals.fixed(people.shareReached(), 5),
                    Decimals.fixed(people.missed(), 0),
                    Decimals.fixed(people.shareNotConcernedInside(), 5)));
        }
        String who = target.recipe().people().title();
        return new Table(
                "people",
                "Whom the list reaches and misses",
                recipe(),
                List.of(
                        Field.text("areas", "which areas"),
                        Field.integer("count", "how many"),
                        Field.integer("residents", "who live there"),
                        Field.integer("concerned", who + " who live there"),
                        Field.number("share_reached", "share of all " + who + " who live there, 0 to 1"),
                        Field.integer("missed", who + " who live elsewhere"),
                        Field.number("share_not_concerned", "share of residents there who are not, 0 to 1")),
                rows);
    }

    private Table associations() {
        List<List<String>> rows = new ArrayList<>();
        for (AssociationAnswer answer : target.associations()) {
            Association found = answer.association();
            rows.add(List.of(
                    answer.variant().id(),
                    answer.variant().title(),
                    answer.variant().as().title(),
                    Integer.toString(found.pairs()),
                    Decimals.fixed(found.correlation(), 4),
                    Decimals.fixed(found.low(), 4),
                    Decimals.fixed(found.high(), 4),
                    answer.variant().published().isPresent()
                            ? Decimals.upTo(answer.variant().published().getAsDouble(), 4)
                            : ""));
        }
        return new Table(
                "associations",
                "How the measures go together with "
                        + target.recipe()
                                .associations()
                                .map(these -> these.outcomeTitle())
                                .orElse("nothing"),
                recipe(),
                List.of(
                        Field.text("reading", "id of the reading"),
                        Field.text("title", "the measure"),
                        Field.text("carried_up_as", "how areas became districts"),
                        Field.integer("districts", "that have both"),
                        Field.number("correlation", "Pearson's, every district alike"),
                        Field.number("low", "end of its 95% interval by Fisher's z"),
                        Field.number("high", "end of its 95% interval by Fisher's z"),
                        Field.number("published", "the figure that a publication gives")),
                rows);
    }

    private Table certificates() {
        List<List<String>> rows = new ArrayList<>();
        for (Certificate certificate : study.certificates()) {
            rows.add(List.of(
                    certificate.recipe().id(),
                    certificate.replication().level().title(),
                    Integer.toString(certificate.scores().compared()),
                    Decimals.fixed(certificate.scores().largest(), 6),
                    Decimals.fixed(certificate.scores().mean(), 6),
                    Decimals.upTo(certificate.replication().within(), 6),
                    Decimals.fixed(
                            certificate
                                    .scores()
                                    .shareWithin(certificate.replication().within()),
                            6),
                    Decimals.fixed(certificate.ranksExact(), 6)));
        }
        return new Table(
                "certificates",
                "How nearly the indices give the published ones again",
                study.certificates().stream()
                        .map(certificate -> certificate.recipe().id())
                        .toList(),
                List.of(
                        Field.text("recipe", "the index"),
                        Field.text("level", "how deep the replication goes"),
                        Field.integer("places", "compared"),
                        Field.number("largest_difference", "of a score from the published one"),
                        Field.number("mean_difference", "of scores from the published ones"),
                        Field.number("within", "how near the recipe claims to come"),
                        Field.number("share_within", "share of places that do, 0 to 1"),
                        Field.number("ranks_exact", "share of places with exactly the published rank, 0 to 1")),
                rows);
    }
}
