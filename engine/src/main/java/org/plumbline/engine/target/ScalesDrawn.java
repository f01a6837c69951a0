package org.plumbline.engine.target;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.plumbline.methods.index.Interval;
import org.plumbline.methods.index.Normalisation;
import org.plumbline.methods.index.Standing;
import org.plumbline.methods.target.ListMargins;

/**
 * The near choices that put indicators on the same scales, so that a reader sees what the scale decides and what the weights.
 *
 * @param scales one for each measure that is an index, in the order of the measures
 * @param draws how many of the near choices took these
 * @param places the interval of how many places they list
 * @param robustlyOn how many places of the stated list at least 95% of them list
 */
public record ScalesDrawn(List<Normalisation> scales, int draws, Interval places, int robustlyOn) {

    public ScalesDrawn {
        scales = List.copyOf(scales);
    }

    /** Every combination of scales that was drawn, in the order in which the recipe names them. */
    static List<ScalesDrawn> of(TargetAnswer target) {
        List<Normalisation> stated = target.recipe().margins().near().normalisations();
        Map<List<Normalisation>, List<Integer>> drawn = new LinkedHashMap<>();
        combinations(stated, (int) indices(target).count()).forEach(scales -> drawn.put(scales, new ArrayList<>()));
        for (int draw = 0; draw < target.draws(); draw++) {
            int at = draw;
            List<Normalisation> scales = indices(target)
                    .mapToObj(measure -> target.choices(measure).get(at).normalisation())
                    .toList();
            drawn.computeIfAbsent(scales, none -> new ArrayList<>()).add(draw);
        }
        return drawn.entrySet().stream()
                .filter(these -> !these.getKey().isEmpty() && !these.getValue().isEmpty())
                .map(these -> of(these.getKey(), these.getValue(), target))
                .toList();
    }

    private static IntStream indices(TargetAnswer target) {
        return IntStream.range(0, target.measures().size())
                .filter(measure -> !target.choices(measure).isEmpty());
    }

    private static List<List<Normalisation>> combinations(List<Normalisation> scales, int measures) {
        List<List<Normalisation>> combinations = List.of(List.of());
        for (int measure = 0; measure < measures; measure++) {
            List<List<Normalisation>> longer = new ArrayList<>();
            for (List<Normalisation> before : combinations) {
                for (Normalisation scale : scales) {
                    List<Normalisation> with = new ArrayList<>(before);
                    with.add(scale);
                    longer.add(List.copyOf(with));
                }
            }
            combinations = longer;
        }
        return combinations;
    }

    private static ScalesDrawn of(List<Normalisation> scales, List<Integer> draws, TargetAnswer target) {
        ListMargins margins = target.margins();
        long[] sizes = draws.stream()
                .mapToLong(draw -> IntStream.range(0, margins.places())
                        .filter(place -> margins.isListed(draw, place))
                        .count())
                .toArray();
        long robustlyOn = target.members().stream()
                .map(place -> draws.stream()
                                .filter(draw -> margins.isListed(draw, place))
                                .count()
                        / (double) draws.size())
                .filter(share -> Standing.of(share) == Standing.ROBUSTLY_ON)
                .count();
        return new ScalesDrawn(scales, draws.size(), Interval.of(sizes), (int) robustlyOn);
    }
}
