package org.plumbline.app.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.studies.IndexStudy;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.methods.funding.Succession;
import org.plumbline.methods.index.Normalisation;
import org.plumbline.recipes.CompositeIndexRecipe;

/** The end of the report: how it was done, whence the figures come, and how to compute them again. */
final class HowAndWhence {
    private final Run run;
    private final IndexStudy study;

    HowAndWhence(Run run) {
        this.run = run;
        this.study = run.study();
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
                        .map(HowAndWhence::succession)
                        .toList(),
                notes);
    }

    private List<String> need(CompositeIndexRecipe index) {
        return List.of(
                index.summary(),
                "The scale is " + index.normalisation().inWords() + " " + index.normalisationNote(),
                "Each domain's value on the scale is multiplied by its weight, and the products are summed. "
                        + index.weightingNote(),
                "For the margins, every weight is drawn evenly from within "
                        + Words.percent(index.margins().near().weightsWithin())
                        + " of the printed one (not rescaled), and the scale is one of these, each as likely: "
                        + Words.list(index.margins().near().normalisations().stream()
                                .map(Normalisation::inWords)
                                .toList())
                        + ". " + index.margins().note());
    }

    private static String succession(Succession later) {
        return later.name() + " (" + later.code() + ") from " + later.from() + ", of "
                + Words.count(later.predecessors().size()) + " districts: "
                + later.order().title() + ".";
    }

    List<ReportPage.Source> sources() {
        return study.sources().stream()
                .map(source -> new ReportPage.Source(
                        source.title(),
                        source.citation().publisher(),
                        source.citation().url(),
                        source.licences().stream()
                                .map(licence -> new ReportPage.Link(licence.title(), licence.url()))
                                .toList(),
                        Arrays.stream(source.attribution().split("\n"))
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList()))
                .toList();
    }

    private List<String> commands() {
        String id = study.recipe().id();
        boolean own = study.recipes().stream().anyMatch(recipe -> !recipe.builtIn());
        boolean data = study.tables().stream().anyMatch(table -> !table.bundled());
        String named = own ? "recipes/" + id + ".yaml" : id;
        String withData = data ? " --data FOLDER" : "";
        int most = study.audit().mostDeprived().get(0);
        return List.of(
                "./plumbline run " + named + " --seed " + study.index().seed() + " --draws "
                        + study.index().choices().size() + withData,
                "./plumbline verify runs/" + id + withData,
                "./plumbline explain " + named + " \"" + study.places().at(most).name() + "\"" + withData);
    }

    ReportPage.Check check() {
        long seed = study.index().seed();
        return new ReportPage.Check(
                run.version(),
                commands(),
                study.recipes().stream()
                        .map(file -> new ReportPage.FileSum(
                                "recipes/" + file.recipe().id() + ".yaml",
                                file.sha256(),
                                file.builtIn() ? "comes with Plumbline" : "the run's own"))
                        .toList(),
                study.tables().stream()
                        .map(table -> new ReportPage.FileSum(
                                table.file(),
                                table.sha256(),
                                table.bundled() ? "comes with Plumbline" : "the run's own"))
                        .toList(),
                List.of("The seed of the draws is " + seed
                        + ". The same recipes, tables and seed give the same bytes on any"
                        + " machine: verify computes all of it again and compares."));
    }
}
