package org.plumbline.recipes;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.plumbline.methods.index.ExponentialRank;
import org.plumbline.methods.index.NormalScores;
import org.plumbline.methods.index.aggregation.Aggregation;
import org.plumbline.methods.index.aggregation.ArithmeticMean;
import org.plumbline.methods.index.aggregation.WeightedSum;
import org.plumbline.methods.index.weights.Given;
import org.plumbline.methods.index.weights.OneFactor;
import org.plumbline.methods.index.weights.Weigher;
import org.plumbline.model.problems.Problem;
import org.plumbline.recipes.internal.yaml.YamlMap;

/** Reads {@link ReplicationRecipe}s. */
final class ReplicationReader implements KindReader {

    @Override
    public List<Problem> check(YamlMap recipe) {
        return ReplicationProblems.of(recipe);
    }

    @Override
    public ReplicationRecipe read(Fields recipe) {
        Fields rows = recipe.fields("rows");
        return new ReplicationRecipe(
                recipe.text("id"),
                recipe.text("title"),
                recipe.text("summary"),
                recipe.citation("source"),
                new ReplicationRecipe.Rows(rows.text("table"), Math.toIntExact(rows.whole("count")), rows.text("are")),
                recipe.findFields("base").map(ReplicationReader::base),
                recipe.listFields("parts").stream().map(ReplicationReader::part).toList(),
                recipe.listFields("not-possible").stream()
                        .map(one -> new ReplicationRecipe.NotPossible(one.text("title"), one.text("why")))
                        .toList(),
                recipe.texts("notes"));
    }

    private static ReplicationRecipe.Base base(Fields base) {
        Fields residents = base.fields("residents");
        return new ReplicationRecipe.Base(
                base.text("column"),
                base.number("is"),
                residents.tableColumn(),
                residents.text("by"),
                residents.text("through"),
                residents.text("to"));
    }

    private static PartRule part(Fields part) {
        List<PartInput> inputs =
                part.listFields("of").stream().map(ReplicationReader::input).toList();
        return new PartRule(
                part.text("id"),
                part.text("title"),
                inputs,
                scale(part.fields("scale")),
                weigher(part, inputs),
                aggregation(part.text("aggregation")),
                part.findFields("then").map(ReplicationReader::finish).orElseGet(PartFinish.AsMade::new),
                part.findFields("replicates").map(ReplicationReader::claim),
                part.textIfAny("note"));
    }

    private static Weigher weigher(Fields part, List<PartInput> inputs) {
        return part.textIfAny("weighting").equals("one-factor")
                ? new OneFactor(OneFactor.By.LOADINGS)
                : new Given(inputs.stream().map(PartInput::weight).toList());
    }

    private static PartInput input(Fields input) {
        double weight = input.findNumber("weight").orElse(1);
        Optional<String> part = input.findText("part");
        if (part.isPresent()) {
            return new PartInput.OfPart(part.get(), weight);
        }
        Optional<Fields> counts = input.findFields("counts");
        return counts.isPresent() ? counts(input, counts.get(), weight) : column(input, weight);
    }

    private static PartInput column(Fields input, double weight) {
        return new PartInput.OfColumn(
                input.text("title"),
                input.tableColumn(),
                input.findFields("only").map(only -> new Summaries.Only(only.text("column"), only.text("is"))),
                input.findText("turned").isPresent(),
                weight);
    }

    private static PartInput counts(Fields input, Fields counts, double weight) {
        return new PartInput.OfCounts(
                input.text("title"),
                new TableColumn(counts.text("table"), counts.text("cases")),
                new TableColumn(counts.text("among-table"), counts.text("among")),
                counts.text("around"),
                Math.toIntExact(counts.whole("counted")),
                weight);
    }

    private static PartScale scale(Fields scale) {
        return switch (scale.text("method")) {
            case "as-is" -> new PartScale.AsIs();
            case "normal-scores" -> new PartScale.Normalised(new NormalScores());
            case "exponential-rank" -> new PartScale.Normalised(new ExponentialRank(scale.number("constant")));
            case "standardise" -> new PartScale.Standardised();
            default -> throw new IllegalStateException("a method of the schema that the reader does not know");
        };
    }

    private static Aggregation aggregation(String method) {
        return method.equals("weighted-sum") ? new WeightedSum() : new ArithmeticMean();
    }

    private static PartFinish finish(Fields then) {
        return then.text("method").equals("plus")
                ? new PartFinish.Plus(then.number("number"))
                : new PartFinish.InDeviations(then.findNumber("from"), then.number("centre"), then.number("deviation"));
    }

    private static PartClaim claim(Fields claim) {
        return new PartClaim(
                claim.text("table"),
                claim.choice("level", Replication.Level.class),
                claim.findFields("score").map(ReplicationReader::score),
                claim.findFields("rank").map(ReplicationReader::rank),
                claim.findText("gaps").isPresent() ? Math.toIntExact(claim.whole("gaps")) : 0,
                claim.textIfAny("note"));
    }

    private static PartClaim.Score score(Fields score) {
        return new PartClaim.Score(
                score.text("column"),
                score.number("rounding"),
                score.findNumber("within"),
                score.findNumber("share").orElse(100) / 100);
    }

    private static PartClaim.Rank rank(Fields rank) {
        OptionalDouble exact = rank.findNumber("exact");
        return new PartClaim.Rank(
                rank.text("column"),
                rank.findNumber("within"),
                exact.isPresent() ? OptionalDouble.of(exact.getAsDouble() / 100) : exact);
    }
}
