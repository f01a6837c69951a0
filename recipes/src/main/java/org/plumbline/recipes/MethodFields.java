package org.plumbline.recipes;

import java.util.List;
import org.plumbline.methods.index.ExponentialRank;
import org.plumbline.methods.index.MinMax;
import org.plumbline.methods.index.NearSet;
import org.plumbline.methods.index.Normalisation;
import org.plumbline.methods.index.ZScore;
import org.plumbline.model.places.AreaType;
import org.plumbline.model.places.Vintage;

/** The parts that several kinds of recipe write alike: places, scales and near choices. */
final class MethodFields {

    private MethodFields() {}

    static PlaceSet places(Fields places) {
        return new PlaceSet(
                places.choice("type", AreaType.class),
                new Vintage(Math.toIntExact(places.whole("vintage"))),
                places.text("nation"),
                Math.toIntExact(places.whole("count")));
    }

    static NearSet near(Fields near) {
        // Percent in the file, because people write it so; a share of 0 to 1 inside, like every proportion.
        double within = near.fields("weights").number("within") / 100;
        List<Normalisation> normalisations = near.listFields("normalisations").stream()
                .map(MethodFields::normalisation)
                .toList();
        return new NearSet(within, normalisations);
    }

    static Normalisation normalisation(Fields normalisation) {
        return switch (normalisation.text("method")) {
            case "exponential-rank" -> new ExponentialRank(normalisation.number("constant"));
            case "min-max" -> new MinMax();
            case "z-score" -> new ZScore(normalisation.choice("origin", ZScore.Origin.class));
            default -> throw new IllegalStateException("a method of the schema that the reader does not know");
        };
    }
}
