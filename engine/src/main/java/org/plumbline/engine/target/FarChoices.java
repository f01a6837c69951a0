package org.plumbline.engine.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.target.Spread;
import org.plumbline.methods.target.WorstOnBoth;
import org.plumbline.recipes.OtherConcept;

/** The list under every combination of one concept a measure, but for the stated one. */
final class FarChoices {
    private final TargetInputs inputs;
    private final List<Measure> measures;
    private final int most;

    FarChoices(TargetInputs inputs, List<Measure> measures, int most) {
        this.inputs = inputs;
        this.measures = measures;
        this.most = most;
    }

    /** A concept of a measure, and the ranks that it gives; without a concept, the stated measure. */
    @SuppressWarnings("ArrayRecordComponent") // lives while the list is drawn up
    private record Concept(Optional<OtherConcept> other, int[] ranks) {}

    List<FarChoice> list() {
        List<FarChoice> choices = new ArrayList<>();
        List<Concept> seconds = concepts(measures.get(1));
        for (Concept first : concepts(measures.get(0))) {
            for (Concept second : seconds) {
                List<OtherConcept> others = Stream.of(first, second)
                        .flatMap(concept -> concept.other().stream())
                        .toList();
                if (!others.isEmpty()) {
                    choices.add(new FarChoice(others, new WorstOnBoth(first.ranks(), second.ranks(), most).toListed()));
                }
            }
        }
        return List.copyOf(choices);
    }

    private List<Concept> concepts(Measure measure) {
        List<Concept> concepts = new ArrayList<>();
        concepts.add(new Concept(Optional.empty(), measure.toRanks()));
        inputs.recipe().margins().far().stream()
                .filter(other -> other.insteadOf().equals(measure.use().id()))
                .forEach(other -> concepts.add(
                        new Concept(Optional.of(other), Ranks.fromHighest(scores(measure, other.take())))));
        return concepts;
    }

    private double[] scores(Measure measure, OtherConcept.Take take) {
        if (take instanceof OtherConcept.Take.Column column) {
            return inputs.column(column.column()).toPlaces();
        }
        if (take instanceof OtherConcept.Take.IndexWithout without) {
            return measure.index().orElseThrow().without(without.indicator());
        }
        return inWorstTenth(measure);
    }

    /** The share of residents of each place who live in the worst tenth of neighbourhoods; NaN where it has none. */
    private double[] inWorstTenth(Measure measure) {
        Areas areas = inputs.areas();
        return Spread.of(
                        areas.placeOf(),
                        areas.places().size(),
                        Ranks.fromHighest(measure.neighbourhoodScores().orElseThrow()),
                        areas.neighbourhoodResidents())
                .stream()
                .mapToDouble(Spread::shareInWorstTenth)
                .toArray();
    }
}
