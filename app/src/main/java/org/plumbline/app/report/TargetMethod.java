package org.plumbline.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.replication.Certificate;
import org.plumbline.engine.studies.TargetStudy;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.engine.target.Measure;
import org.plumbline.engine.target.TargetAnswer;
import org.plumbline.methods.index.Normalisation;
import org.plumbline.methods.index.Ranks;
import org.plumbline.recipes.CompositeIndexRecipe;
import org.plumbline.recipes.TargetRecipe;

/** How the figures of a study of a target were made, in sentences. */
final class TargetMethod {
    private static final int MOST_NAMED = 10;

    private final TargetStudy study;
    private final TargetAnswer target;
    private final TargetRecipe recipe;

    TargetMethod(TargetStudy study) {
        this.study = study;
        this.target = study.target();
        this.recipe = target.recipe();
    }

    TargetPage.How how() {
        List<String> notes = new ArrayList<>(recipe.notes());
        study.certificates()
                .forEach(certificate -> notes.addAll(certificate.recipe().notes()));
        notes.addAll(study.funding().allocation().recipe().notes());
        notes.addAll(study.funding().audit().recipe().notes());
        notes.addAll(study.recipe().notes());
        return new TargetPage.How(
                sentences(),
                study.certificates().stream()
                        .map(certificate -> index(certificate.recipe()))
                        .toList(),
                certificates(),
                study.funding().allocation().shares().stream()
                        .map(shares -> new ReportPage.Rule(
                                shares.rule().title(), shares.rule().need().inWords()))
                        .toList(),
                notes.stream().distinct().toList());
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(recipe.summary());
        sentences.add(recipe.rule().note());
        int without = target.areas().withoutNeighbourhoods().size();
        if (without > 0) {
            sentences.add(Words.countFirst(without) + " "
                    + target.areas().places().type().plural()
                    + " have no neighbourhood by the official best fit, so nothing is known of their residents and they"
                    + " cannot be on the list; they are in the table without a rank.");
        }
        target.measures().stream()
                .flatMap(measure -> withoutRank(measure).stream())
                .forEach(sentences::add);
        sentences.add("For the near choices, every weight is drawn evenly from within "
                + Words.percent(recipe.margins().near().weightsWithin())
                + " of the printed one (not rescaled), and the scale of each index is one of these, each as likely: "
                + Words.list(recipe.margins().near().normalisations().stream()
                        .map(Normalisation::inWords)
                        .toList())
                + ".");
        return sentences;
    }

    /** The places that have residents and yet no rank on a measure. */
    private Optional<String> withoutRank(Measure measure) {
        List<Integer> unranked = IntStream.range(0, target.areas().places().size())
                .filter(place -> target.spread(place).areas() > 0 && measure.rank(place) == Ranks.UNRANKED)
                .boxed()
                .toList();
        if (unranked.isEmpty()) {
            return Optional.empty();
        }
        ListedPlaces places = new ListedPlaces(target);
        List<String> named = unranked.stream()
                .limit(MOST_NAMED)
                .map(place -> places.name(place) + " (" + places.district(place) + ")")
                .toList();
        return Optional.of(Words.countFirst(unranked.size())
                + (unranked.size() == 1 ? " more has" : " more have") + " no score on the "
                + measure.use().title() + " and cannot be on the list either: " + Words.list(named)
                + (unranked.size() > MOST_NAMED ? " among them." : "."));
    }

    private static TargetPage.Index index(CompositeIndexRecipe index) {
        List<ReportPage.Weight> weights = new ArrayList<>();
        for (int i = 0; i < index.indicators().size(); i++) {
            weights.add(new ReportPage.Weight(
                    index.indicators().get(i).title(),
                    index.indicators().get(i).column(),
                    Decimals.upTo(index.weighting().percents().get(i), 4) + "%"));
        }
        return new TargetPage.Index(
                index.title(), index.summary(), weights, List.of(index.normalisationNote(), index.weightingNote()));
    }

    private TargetPage.Grid certificates() {
        return new TargetPage.Grid(
                List.of("Index", "level", "places", "largest difference", "ranks exact"),
                study.certificates().stream().map(TargetMethod::certificate).toList(),
                "Recombined means made again from the published ranks of its parts, not from the indicators beneath.",
                "tables/certificates.csv");
    }

    private static List<String> certificate(Certificate certificate) {
        return List.of(
                certificate.recipe().title(),
                certificate.replication().level().title(),
                Words.whole(certificate.scores().compared()),
                Decimals.upTo(certificate.scores().largest(), 6),
                Words.exactPercent(certificate.ranksExact()));
    }
}
