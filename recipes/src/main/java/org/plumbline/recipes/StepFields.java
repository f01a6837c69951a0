package org.plumbline.recipes;

import org.plumbline.recipes.index.StepRule;

/** Reads the steps of a {@link BuiltIndexRecipe}. */
final class StepFields {

    private StepFields() {}

    static StepRule step(Fields step) {
        return switch (step.text("step")) {
            case "denominate" -> new StepRule.Denominate();
            case "screen" -> new StepRule.Screen(step.number("least") / 100);
            case "impute" ->
                new StepRule.Impute(
                        step.choice("method", StepRule.Impute.Method.class),
                        step.findText("group"),
                        step.isTrue("else-overall"));
            case "treat" ->
                new StepRule.Treat(
                        step.number("skewness"),
                        step.number("kurtosis"),
                        Math.toIntExact(step.whole("winsorise")),
                        step.choice("otherwise", StepRule.Treat.Otherwise.class));
            case "transform" ->
                new StepRule.Transform(
                        step.texts("indicators"), step.choice("method", StepRule.Transform.Method.class));
            case "cut-off" -> new StepRule.CutOff(step.texts("indicators"), step.number("low"), step.number("high"));
            case "shrink" -> new StepRule.Shrink(step.text("parent"));
            default -> throw new IllegalStateException("a step of the schema that the reader does not know");
        };
    }
}
