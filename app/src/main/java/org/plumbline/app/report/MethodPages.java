package org.plumbline.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.studies.IndexStudy;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.methods.funding.Succession;
import org.plumbline.methods.index.Normalisation;
import org.plumbline.recipes.CompositeIndexRecipe;
import org.plumbline.recipes.Margins;

/** How the figures of a study of an index were made, in sentences. */
final class MethodPages {
    private final IndexStudy study;

    MethodPages(IndexStudy study) {
        this.study = study;
    }

    ReportPage.Method method() {
        CompositeIndexRecipe index = study.index().recipe();
        List<String> notes = new ArrayList<>(index.notes());
        notes.addAll(study.allocation().recipe().notes());
        notes.addAll(study.audit().recipe().notes());
        notes.addAll(study.recipe().notes());
        return new ReportPage.Method(
                IntStream.range(0, index.indicators().size())
                        .mapToObj(i -> new ReportPage.Weight(
                                index.indicators().get(i).title(),
                                index.indicators().get(i).column(),
                                Decimals.upTo(index.weighting().percents().get(i), 4) + "%"))
                        .toList(),
                need(index),
                study.allocation().shares().stream()
                        .map(shares -> new ReportPage.Rule(
                                shares.rule().title(), shares.rule().need().inWords()))
                        .toList(),
                study.audit().attributions().stream()
                        .map(audited -> new ReportPage.Rule(
                                audited.use().title(), audited.use().note()))
                        .toList(),
                study.audit().recipe().successions().stream()
                        .map(MethodPages::succession)
                        .toList(),
                notes);
    }

    private List<String> need(CompositeIndexRecipe index) {
        Margins margins = study.index().statedMargins();
        return List.of(
                index.summary(),
                "The scale is " + index.normalisation().inWords() + " " + index.normalisationNote(),
                "Each domain's value on the scale is multiplied by its weight, and the products are summed. "
                        + index.weightingNote(),
                "For the margins, every weight is drawn evenly from within "
                        + Words.percent(margins.near().weightsWithin())
                        + " of the printed one (not rescaled), and the scale is one of these, each as likely: "
                        + Words.list(margins.near().normalisations().stream()
                                .map(Normalisation::inWords)
                                .toList())
                        + ". " + margins.note());
    }

    private static String succession(Succession later) {
        return later.name() + " (" + later.code() + ") from " + later.from() + ", of "
                + Words.count(later.predecessors().size()) + " districts: "
                + later.order().title() + ".";
    }
}
