package org.plumbline.recipes;

import org.plumbline.methods.index.aggregation.Aggregation;
import org.plumbline.methods.index.aggregation.ArithmeticMean;
import org.plumbline.methods.index.aggregation.Copeland;
import org.plumbline.methods.index.aggregation.GeneralisedMean;
import org.plumbline.methods.index.aggregation.GeometricMean;
import org.plumbline.methods.index.aggregation.HarmonicMean;
import org.plumbline.methods.index.aggregation.LeastPresent;
import org.plumbline.methods.index.aggregation.MazziottaPareto;
import org.plumbline.methods.index.aggregation.OnScale;
import org.plumbline.methods.index.aggregation.PartsOnScale;
import org.plumbline.methods.index.aggregation.WeightedMedian;
import org.plumbline.methods.index.aggregation.WeightedSum;

/** Reads how the parts of a domain of a {@link BuiltIndexRecipe} are put together. */
final class AggregationFields {

    private AggregationFields() {}

    static Aggregation aggregation(Fields aggregation) {
        Aggregation how = method(aggregation);
        if (aggregation.findNumber("least").isPresent()) {
            how = new LeastPresent(how, aggregation.number("least") / 100);
        }
        if (aggregation.findFields("parts-on").isPresent()) {
            how = new PartsOnScale(how, ScaleFields.normalisation(aggregation.fields("parts-on")));
        }
        if (aggregation.findFields("then-on").isPresent()) {
            how = new OnScale(how, ScaleFields.normalisation(aggregation.fields("then-on")));
        }
        return how;
    }

    private static Aggregation method(Fields aggregation) {
        return switch (aggregation.text("method")) {
            case "arithmetic-mean" -> new ArithmeticMean();
            case "geometric-mean" -> new GeometricMean();
            case "harmonic-mean" -> new HarmonicMean();
            case "generalised-mean" -> new GeneralisedMean(aggregation.number("power"));
            case "median" -> new WeightedMedian();
            case "weighted-sum" -> new WeightedSum();
            case "copeland" -> new Copeland();
            case "mazziotta-pareto" ->
                new MazziottaPareto(aggregation.choice("penalty", MazziottaPareto.Penalty.class));
            default -> throw new IllegalStateException("a method of the schema that the reader does not know");
        };
    }
}
