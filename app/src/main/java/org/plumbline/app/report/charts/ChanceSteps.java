package org.plumbline.app.report.charts;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.tables.Decimals;

/**
 * Everybody's chance, side by side from the least to the greatest: each step is as wide as the people who have that chance, and as
 * high as the chance, so that all the area together is the seats. A dashed line lies where all would be if chances were alike. All
 * positions are in a box of 100 by 100, which the page stretches.
 *
 * @param outline of the steps, as SVG has points
 * @param alikeTop how far down the dashed line lies, in percent
 * @param last how many people, as text
 */
public record ChanceSteps(
        String alternative, String outline, String alikeTop, String alike, List<Tick> ticks, String last) {

    public ChanceSteps {
        ticks = List.copyOf(ticks);
    }

    /** A line of the grid. */
    public record Tick(String top, String label) {}

    /** So many people with one chance, 0 to 1. */
    public record Step(double chance, int people) {}

    /**
     * @param steps at least one, in any order
     * @param seats of the panel
     * @param most a chance that the scale must hold, so that pictures beside each other have one scale
     */
    public static ChanceSteps of(String alternative, List<Step> steps, int seats, double most) {
        List<Step> ordered = steps.stream()
                .sorted((one, other) -> Double.compare(one.chance(), other.chance()))
                .toList();
        int people = ordered.stream().mapToInt(Step::people).sum();
        Scale scale =
                Scale.holding(Math.max(most, ordered.get(ordered.size() - 1).chance()));
        List<String> points = new ArrayList<>(List.of("0,100"));
        int before = 0;
        for (Step step : ordered) {
            String top = scale.percentFromTop(step.chance());
            points.add(along(before, people) + "," + top);
            before += step.people();
            points.add(along(before, people) + "," + top);
        }
        points.add("100,100");
        return new ChanceSteps(
                alternative,
                String.join(" ", points),
                scale.percentFromTop((double) seats / people),
                Decimals.upTo(100.0 * seats / people, 1) + "%",
                scale.ticks().stream()
                        .map(tick -> new Tick(scale.percentFromTop(tick), Decimals.upTo(100 * tick, 2) + "%"))
                        .toList(),
                Words.whole(people) + (people == 1 ? " person" : " people"));
    }

    private static String along(int people, int all) {
        return Decimals.upTo(100.0 * people / all, 3);
    }
}
