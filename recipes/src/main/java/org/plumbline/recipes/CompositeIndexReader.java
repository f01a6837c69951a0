package org.plumbline.recipes;

import java.util.List;
import org.plumbline.methods.index.Weighting;
import org.plumbline.model.problems.Problem;
import org.plumbline.recipes.internal.yaml.YamlMap;

/** Reads {@link CompositeIndexRecipe}s. */
final class CompositeIndexReader implements KindReader {

    @Override
    public List<Problem> check(YamlMap recipe) {
        return CompositeIndexProblems.of(recipe);
    }

    @Override
    public CompositeIndexRecipe read(Fields recipe) {
        List<IndicatorUse> indicators = recipe.listFields("indicators").stream()
                .map(CompositeIndexReader::indicator)
                .toList();
        Fields weighting = recipe.fields("weighting");
        Fields weights = weighting.fields("weights");
        return new CompositeIndexRecipe(
                recipe.text("id"),
                recipe.text("title"),
                recipe.text("summary"),
                recipe.citation("source"),
                MethodFields.places(recipe.fields("places")),
                recipe.text("data"),
                indicators,
                MethodFields.normalisation(recipe.fields("normalisation")),
                recipe.fields("normalisation").textIfAny("note"),
                new Weighting(
                        indicators.stream().map(use -> weights.number(use.id())).toList()),
                weighting.textIfAny("note"),
                recipe.findFields("benchmark").map(CompositeIndexReader::benchmark),
                recipe.findFields("margins").map(CompositeIndexReader::margins),
                recipe.findFields("replicates").map(CompositeIndexReader::replication),
                recipe.findFields("summaries").map(CompositeIndexReader::summaries),
                recipe.texts("notes"));
    }

    private static IndicatorUse indicator(Fields use) {
        return new IndicatorUse(
                use.text("id"),
                use.text("title"),
                use.text("column"),
                use.findText("worse").isPresent() ? use.choice("worse", Worse.class) : Worse.HIGHER);
    }

    private static Benchmark benchmark(Fields benchmark) {
        return new Benchmark(benchmark.text("column"), benchmark.text("title"), benchmark.text("note"));
    }

    private static Margins margins(Fields margins) {
        return new Margins(
                MethodFields.near(margins.fields("near")),
                Math.toIntExact(margins.whole("draws")),
                margins.whole("seed"),
                margins.wholes("lists"),
                margins.text("note"));
    }

    private static Replication replication(Fields replicates) {
        return new Replication(
                replicates.text("score"),
                replicates.findText("rank"),
                replicates.choice("level", Replication.Level.class),
                replicates.number("within"),
                replicates.number("share") / 100,
                replicates.findNumber("ranks").orElse(0) / 100,
                replicates.text("note"));
    }

    private static Summaries summaries(Fields summaries) {
        return new Summaries(
                summaries.text("district"),
                summaries.fields("population").tableColumn(),
                summaries.listFields("published").stream()
                        .map(CompositeIndexReader::summary)
                        .toList(),
                summaries.isTrue("approximate"),
                summaries.text("note"));
    }

    private static Summaries.Published summary(Fields summary) {
        return new Summaries.Published(
                summary.choice("summary", Summaries.Kind.class),
                summary.tableColumn(),
                summary.findFields("only").map(only -> new Summaries.Only(only.text("column"), only.text("is"))),
                summary.number("within"));
    }
}
