package org.plumbline.engine.target;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.target.AreaMeans;
import org.plumbline.methods.target.Association;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Places;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.recipes.Associations;
import org.plumbline.recipes.OtherConcept;

/** Carries measures up to districts in each way that the recipe states, and correlates them with its outcome. */
final class AssociationsOfDistricts {
    private final TargetInputs inputs;
    private final List<Measure> measures;

    AssociationsOfDistricts(TargetInputs inputs, List<Measure> measures) {
        this.inputs = inputs;
        this.measures = measures;
    }

    List<AssociationAnswer> list() {
        return inputs.recipe().associations().stream()
                .flatMap(these -> these.variants().stream().map(this::answer))
                .toList();
    }

    private AssociationAnswer answer(Associations.Variant variant) {
        double[] measure = upToDistricts(values(variant.of()), variant.as());
        variant.withoutRegion().ifPresent(region -> blank(measure, region));
        try {
            return new AssociationAnswer(variant, Association.pearson(measure, inputs.outcome()));
        } catch (NoAnswer none) {
            throw new NoAnswer(
                    "Recipe " + inputs.recipe().id() + ", association " + variant.id() + ": " + none.getMessage());
        }
    }

    private AreaValues values(String id) {
        Optional<Measure> measure =
                measures.stream().filter(one -> one.use().id().equals(id)).findFirst();
        if (measure.isPresent()) {
            return measure.get()
                    .neighbourhoodScores()
                    .map(scores -> AreaValues.ofNeighbourhoods(inputs.areas(), scores))
                    .orElseGet(() ->
                            AreaValues.ofPlaces(inputs.areas(), measure.get().toScores()));
        }
        return inputs.recipe().margins().far().stream()
                .filter(other -> other.id().equals(id))
                .map(OtherConcept::take)
                .map(take -> inputs.column(((OtherConcept.Take.Column) take).column()))
                .findFirst()
                .orElseThrow();
    }

    private double[] upToDistricts(AreaValues areas, Associations.As as) {
        int[] districtOf = areas.toDistricts();
        double[] values = areas.toValues();
        double[] weights = areas.toResidents();
        for (int i = 0; i < values.length; i++) {
            // A ward without a neighbourhood has no known residents, and one without a score says nothing.
            if (Double.isNaN(values[i]) || Double.isNaN(weights[i])) {
                districtOf[i] = -1;
                weights[i] = 0;
            }
        }
        if (as != Associations.As.WEIGHTED_MEAN) {
            Arrays.fill(weights, 1);
        }
        if (as == Associations.As.WORST_TENTH) {
            int[] tenths = Ranks.tenths(Ranks.fromHighest(values));
            Arrays.setAll(values, i -> tenths[i] == Ranks.UNRANKED ? Double.NaN : tenths[i] == 1 ? 1 : 0);
        }
        return new AreaMeans(districtOf, inputs.areas().districts().size(), weights).of(values);
    }

    /** That some district lies in the region is made sure of before ({@link StatedRegions}). */
    private void blank(double[] ofDistricts, String region) {
        Places districts = inputs.areas().districts();
        for (int i = 0; i < ofDistricts.length; i++) {
            boolean lies = districts
                    .findParent(districts.at(i))
                    .map(Place::name)
                    .filter(region::equals)
                    .isPresent();
            ofDistricts[i] = lies ? Double.NaN : ofDistricts[i];
        }
    }
}
