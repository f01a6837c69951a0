package org.plumbline.recipes;

import org.plumbline.methods.index.DistanceToMaximum;
import org.plumbline.methods.index.DistanceToReference;
import org.plumbline.methods.index.DistanceToTarget;
import org.plumbline.methods.index.Goalposts;
import org.plumbline.methods.index.MinMax;
import org.plumbline.methods.index.NormalScores;
import org.plumbline.methods.index.Normalisation;
import org.plumbline.methods.index.RankScore;
import org.plumbline.methods.index.Scaled;
import org.plumbline.methods.index.ShareOfMaximum;
import org.plumbline.methods.index.ZScore;
import org.plumbline.recipes.index.ScaleRule;

/** Reads the scales of a {@link BuiltIndexRecipe}, which has more of them to choose from than an index of studies. */
final class ScaleFields {

    private ScaleFields() {}

    static ScaleRule scale(Fields scale) {
        return scale.findText("place")
                .<ScaleRule>map(ScaleRule.ToPlace::new)
                .orElseGet(() -> new ScaleRule.Stated(normalisation(scale)));
    }

    static Normalisation normalisation(Fields scale) {
        return switch (scale.text("method")) {
            case "min-max" ->
                new MinMax(
                        scale.findNumber("least").orElse(0),
                        scale.findNumber("most").orElse(100));
            case "z-score" ->
                new ZScore(
                        scale.choice("origin", ZScore.Origin.class),
                        scale.findNumber("centre").orElse(0),
                        scale.findNumber("deviation").orElse(1));
            case "rank" -> new RankScore(RankScore.As.RANK);
            case "borda" -> new RankScore(RankScore.As.BORDA);
            case "percentile" -> new RankScore(RankScore.As.PERCENTILE);
            case "normal-scores" ->
                scale.findText("position").isPresent()
                        ? new NormalScores(scale.choice("position", NormalScores.Position.class))
                        : new NormalScores();
            case "goalposts" -> new Goalposts(scale.number("low"), scale.number("high"), !scale.isTrue("beyond"));
            case "distance-to-maximum" -> new DistanceToMaximum();
            case "distance-to-reference" ->
                new DistanceToReference(new DistanceToReference.Given(scale.number("value")));
            case "distance-to-target" -> new DistanceToTarget(scale.number("target"), !scale.isTrue("beyond"));
            case "share-of-maximum" -> new ShareOfMaximum();
            case "scaled" -> new Scaled(scale.number("centre"), scale.number("scale"));
            default -> MethodFields.normalisation(scale);
        };
    }
}
