package org.plumbline.recipes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.methods.index.MinMax;
import org.plumbline.methods.index.aggregation.Aggregation;
import org.plumbline.methods.index.aggregation.ArithmeticMean;
import org.plumbline.model.problems.Problem;
import org.plumbline.recipes.index.DomainRule;
import org.plumbline.recipes.index.IndexData;
import org.plumbline.recipes.index.IndexMargins;
import org.plumbline.recipes.index.IndicatorRule;
import org.plumbline.recipes.index.ScaleRule;
import org.plumbline.recipes.index.WeightingRule;
import org.plumbline.recipes.internal.yaml.YamlMap;

/** Reads {@link BuiltIndexRecipe}s. */
final class BuiltIndexReader implements KindReader {

    @Override
    public List<Problem> check(YamlMap recipe) {
        return BuiltIndexProblems.of(recipe);
    }

    @Override
    public BuiltIndexRecipe read(Fields recipe) {
        boolean worse = recipe.text("higher-is").equals("worse");
        return new BuiltIndexRecipe(
                recipe.text("id"),
                recipe.text("title"),
                recipe.textIfAny("summary"),
                recipe.findFields("source").map(there -> recipe.citation("source")),
                data(recipe.fields("data")),
                worse,
                recipe.listFields("indicators").stream()
                        .map(indicator -> indicator(indicator, worse))
                        .toList(),
                recipe.listFields("domains").stream()
                        .map(BuiltIndexReader::domain)
                        .toList(),
                recipe.listFields("steps").stream().map(StepFields::step).toList(),
                recipe.findFields("normalisation")
                        .map(ScaleFields::scale)
                        .orElseGet(() -> new ScaleRule.Stated(new MinMax())),
                recipe.findFields("weighting")
                        .map(WeightingFields::weighting)
                        .orElseGet(() -> new WeightingRule.Given(false)),
                recipe.findFields("aggregation")
                        .map(AggregationFields::aggregation)
                        .orElseGet(ArithmeticMean::new),
                recipe.findFields("margins").map(BuiltIndexReader::margins),
                recipe.texts("notes"));
    }

    private static IndexData data(Fields data) {
        if (data.findText("table").isPresent()) {
            return new IndexData.Catalogued(data.text("table"), data.text("nation"));
        }
        String place = data.text("place");
        return new IndexData.OwnFile(
                data.text("file"), place, data.findText("name").orElse(place), data.texts("missing"));
    }

    private static IndicatorRule indicator(Fields indicator, boolean worse) {
        String column = indicator.text("column");
        return new IndicatorRule(
                indicator.findText("id").orElseGet(() -> idOf(column)),
                indicator.findText("title").orElse(column),
                column,
                indicator.findText("in"),
                indicator.findNumber("weight").orElse(1),
                indicator
                        .findText("higher-is")
                        .map(is -> is.equals("worse") == worse)
                        .orElse(true),
                indicator
                        .findText("denominator")
                        .map(by -> new IndicatorRule.Denominator(
                                by, indicator.findNumber("per").orElse(1))),
                indicator.findFields("counts").map(BuiltIndexReader::counts),
                indicator
                        .findFields("limits")
                        .map(limits -> new IndicatorRule.Limits(limits.text("lower"), limits.text("upper"))),
                indicator.findFields("normalisation").map(ScaleFields::scale));
    }

    private static IndicatorRule.Counts counts(Fields counts) {
        return new IndicatorRule.Counts(
                counts.text("cases"),
                counts.text("among"),
                counts.number("per"),
                counts.findNumber("times").orElse(1),
                counts.findFields("hidden")
                        .map(hidden -> new IndicatorRule.Hidden(hidden.number("least"), hidden.number("most"))));
    }

    private static DomainRule domain(Fields domain) {
        String id = domain.text("id");
        Optional<Aggregation> aggregation = domain.findFields("aggregation").map(AggregationFields::aggregation);
        return new DomainRule(
                id,
                domain.findText("title").orElse(id),
                domain.findText("in"),
                domain.findNumber("weight").orElse(1),
                aggregation,
                domain.findFields("weighting").map(WeightingFields::weighting));
    }

    private static IndexMargins margins(Fields margins) {
        return new IndexMargins(
                choices(margins.fields("near")),
                margins.findFields("far").map(BuiltIndexReader::choices),
                margins.isTrue("sampling"),
                margins.findFields("sensitivity")
                        .map(asked -> new IndexMargins.Sensitivity(
                                Math.toIntExact(asked.whole("rows")), Math.toIntExact(asked.whole("resamples")))),
                Math.toIntExact(margins.whole("draws")),
                margins.whole("seed"),
                margins.wholes("lists"),
                margins.textIfAny("note"));
    }

    private static IndexMargins.Choices choices(Fields choices) {
        return new IndexMargins.Choices(
                // Percent in the file, because people write it so; a share of 0 to 1 inside, like every proportion.
                choices.findFields("weights")
                        .map(weights -> weights.number("within") / 100)
                        .orElse(0.0),
                choices.listFields("normalisations").stream()
                        .map(ScaleFields::scale)
                        .toList(),
                choices.listFields("aggregations").stream()
                        .map(AggregationFields::aggregation)
                        .toList(),
                choices.listFields("preparations").stream()
                        .map(other -> new IndexMargins.Preparation(
                                other.text("title"),
                                other.listFields("steps").stream()
                                        .map(StepFields::step)
                                        .toList()))
                        .toList());
    }

    /** A name for an indicator that states none: its column's, in lower case, with hyphens for all but letters and digits. */
    static String idOf(String column) {
        String plain = column.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty()
                ? "indicator"
                : plain.substring(0, Math.min(plain.length(), 60)).replaceAll("-$", "");
    }
}
