package org.plumbline.recipes;

import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.methods.index.weights.Equal;
import org.plumbline.methods.index.weights.OneFactor;
import org.plumbline.methods.index.weights.PrincipalComponent;
import org.plumbline.recipes.index.WeightingRule;

/** Reads how the weights of a {@link BuiltIndexRecipe} come about. */
final class WeightingFields {

    private WeightingFields() {}

    static WeightingRule weighting(Fields weighting) {
        return switch (weighting.text("method")) {
            case "given" ->
                new WeightingRule.Given(
                        weighting.findText("unit").filter("percent"::equals).isPresent());
            case "equal" -> new WeightingRule.ByParts(new Equal());
            case "principal-component" ->
                new WeightingRule.ByParts(new PrincipalComponent(
                        weighting.choice("loading", PrincipalComponent.Loading.class),
                        weighting.isTrue("mixed-signs")));
            case "one-factor" -> new WeightingRule.ByParts(new OneFactor(weighting.choice("by", OneFactor.By.class)));
            case "ballots" ->
                new WeightingRule.ByBallots(weighting.listFields("ballots").stream()
                        .map(WeightingFields::numbers)
                        .toList());
            case "importance" -> new WeightingRule.ByImportance(numbers(weighting.fields("targets")));
            default -> throw new IllegalStateException("a method of the schema that the reader does not know");
        };
    }

    private static Map<String, Double> numbers(Fields fields) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        fields.map().entries().keySet().forEach(id -> numbers.put(id, fields.number(id)));
        return numbers;
    }
}
