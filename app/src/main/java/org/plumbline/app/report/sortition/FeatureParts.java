package org.plumbline.app.report.sortition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.app.report.TargetPage.Grid;
import org.plumbline.app.report.charts.MirrorChart;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.sortition.FeatureChances;
import org.plumbline.engine.sortition.OneIn;
import org.plumbline.engine.sortition.PanelAnswer;
import org.plumbline.engine.tables.Decimals;

/** The part of a report about chances by what the panel is to mirror. */
final class FeatureParts {
    private static final int MOST_VALUES = 80;

    private final PanelAnswer answer;
    private final List<FeatureChances> all;

    FeatureParts(PanelAnswer answer) {
        this.answer = answer;
        this.all = answer.features();
    }

    PanelPage.Features features() {
        return new PanelPage.Features(
                finding(),
                mirrors(),
                "Ring: share of those who volunteered. Square: share of the seats, in the mean of all draws. Upright line: the population"
                        + " aimed at, taken as the middle of the quota over the "
                        + PanelWords.seats(answer.classes().panelSize())
                        + "; the population itself is not in the files.",
                grid());
    }

    /** Who gains most by the quotas, in chances. */
    private String finding() {
        List<FeatureChances> some = all.stream()
                .filter(one -> one.people() > 0 && !PanelWords.isNone(one.mean()))
                .toList();
        FeatureChances least = some.stream()
                .min(Comparator.comparingDouble(FeatureChances::mean))
                .orElseThrow();
        FeatureChances most = some.stream()
                .max(Comparator.comparingDouble(FeatureChances::mean))
                .orElseThrow();
        String from = OneIn.words(least.mean());
        String to = OneIn.words(most.mean());
        return from.equals(to)
                ? "The mean chance is the same whatever people are like: " + from
                : "The mean chance goes from " + from + " (" + name(least) + ") to " + to + " (" + name(most) + ")";
    }

    private static String name(FeatureChances one) {
        return one.feature() + ": " + one.quota().value();
    }

    private List<PanelPage.MirrorOf> mirrors() {
        double most = shown().stream()
                .mapToDouble(one -> Math.max(one.target(), Math.max(one.shareOfPool(), one.shareOfPanel())))
                .max()
                .orElse(1);
        Map<String, List<MirrorChart.Shares>> byFeature = new LinkedHashMap<>();
        for (FeatureChances one : shown()) {
            byFeature
                    .computeIfAbsent(one.feature(), name -> new ArrayList<>())
                    .add(new MirrorChart.Shares(
                            one.quota().value(), one.shareOfPool(), one.shareOfPanel(), one.target()));
        }
        return byFeature.entrySet().stream()
                .map(one -> new PanelPage.MirrorOf(
                        one.getKey(), MirrorChart.of("Shares by " + one.getKey(), one.getValue(), most)))
                .toList();
    }

    private List<FeatureChances> shown() {
        return all.subList(0, Math.min(MOST_VALUES, all.size()));
    }

    private Grid grid() {
        return new Grid(
                List.of("Of whom", "People", "Quota", "Mean seats", "Mean chance", "Least", "Greatest"),
                shown().stream().map(FeatureParts::row).toList(),
                (all.size() > MOST_VALUES
                                ? "The first " + MOST_VALUES + " of " + Words.whole(all.size()) + " values. "
                                : "")
                        + "Mean seats: on a panel, in the mean of all draws. Chances of those who volunteered.",
                "tables/features.csv");
    }

    private static List<String> row(FeatureChances one) {
        boolean nobody = one.people() == 0;
        int least = one.quota().least();
        int most = one.quota().most();
        return List.of(
                name(one),
                Words.whole(one.people()),
                least == most ? Integer.toString(least) : least + " to " + most,
                Decimals.fixed(one.expectedSeats(), 2),
                nobody ? "nobody" : OneIn.words(one.mean()),
                nobody ? "" : OneIn.words(one.least()),
                nobody ? "" : OneIn.words(one.greatest()));
    }
}
