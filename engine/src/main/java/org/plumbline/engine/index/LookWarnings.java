package org.plumbline.engine.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.methods.index.ExponentialRank;
import org.plumbline.methods.index.NormalScores;
import org.plumbline.methods.index.Normalisation;
import org.plumbline.methods.index.RankScore;
import org.plumbline.methods.index.statistics.Thresholds;
import org.plumbline.methods.index.statistics.Warning;
import org.plumbline.methods.index.statistics.Warnings;
import org.plumbline.recipes.index.IndicatorRule;
import org.plumbline.recipes.index.ScaleRule;

/** What stands out. Gaps are looked for in the figures as observed, all else in those that go on a scale. */
final class LookWarnings {
    /** Ten different values can tell the tenths of a ranking apart, however many places there are. */
    private static final double ENOUGH_DIFFERENT = 10;

    private final LookedAt at;
    private final Warnings warnings;

    LookWarnings(LookedAt at) {
        this.at = at;
        Thresholds usual = Thresholds.usual();
        this.warnings = new Warnings(new Thresholds(
                usual.observed(),
                Math.min(usual.different(), ENOUGH_DIFFERENT / at.figures().places()),
                usual.nonZero(),
                usual.skewness(),
                usual.kurtosis(),
                usual.collinear(),
                usual.denominator()));
    }

    List<Warning> list() {
        List<String> ids = at.observed().indicators();
        List<Warning> found = new ArrayList<>();
        warnings.ofIndicators(ids, at.observed().values()).stream()
                .filter(one -> one.kind() == Warning.Kind.FEW_OBSERVED)
                .forEach(found::add);
        warnings.ofIndicators(ids, at.prepared().values()).stream()
                .filter(one -> one.kind() != Warning.Kind.FEW_OBSERVED)
                .filter(one -> one.kind() != Warning.Kind.SKEWED || !onlyOrderCounts(ids.indexOf(one.element())))
                .forEach(found::add);
        found.addAll(followers(ids));
        found.addAll(warnings.collinear(at.tree(), at.correlations()));
        if (at.built().isPresent()) {
            found.addAll(warnings.against(at.tree(), at.correlations()));
        }
        found.sort(Comparator.comparing(Warning::kind));
        return found;
    }

    /** How far an outlier lies from all others is lost on a scale of ranks. */
    private boolean onlyOrderCounts(int indicator) {
        ScaleRule rule = at.recipe()
                .indicators()
                .get(indicator)
                .normalisation()
                .orElse(at.recipe().normalisation());
        return rule instanceof ScaleRule.Stated stated && onlyOrderCounts(stated.normalisation());
    }

    private static boolean onlyOrderCounts(Normalisation scale) {
        return scale instanceof ExponentialRank || scale instanceof NormalScores || scale instanceof RankScore;
    }

    /** An indicator that is yet to be divided follows what it will be divided by, as it should. */
    private List<Warning> followers(List<String> ids) {
        Set<String> columns = new LinkedHashSet<>();
        for (IndicatorRule one : at.recipe().indicators()) {
            one.denominator().ifPresent(by -> columns.add(by.column()));
            one.counts().ifPresent(counts -> columns.add(counts.among()));
        }
        int[] asked = IntStream.range(0, ids.size())
                .filter(i -> at.hasSteps()
                        || at.recipe().indicators().get(i).denominator().isEmpty())
                .toArray();
        if (columns.isEmpty() || asked.length == 0) {
            return List.of();
        }
        return warnings.followsDenominator(
                IntStream.of(asked).mapToObj(ids::get).toList(),
                IntStream.of(asked).mapToObj(i -> at.prepared().values()[i]).toArray(double[][]::new),
                List.copyOf(columns),
                columns.stream().map(at.figures()::column).toArray(double[][]::new));
    }
}
