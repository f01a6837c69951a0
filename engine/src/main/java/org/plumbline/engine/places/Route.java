package org.plumbline.engine.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.engine.data.TableReads;

/**
 * The steps from some boundaries to others, each starting where the one before it ends.
 *
 * @param steps at least one
 */
record Route(List<Step> steps) {
    private static final int MOST_STEPS = 3;

    /** The least of an estimate, then the fewest steps, then the latest boundaries on the way: so that there is one answer. */
    private static final Comparator<Route> BEST = Comparator.<Route>comparingInt(
                    route -> route.steps.stream().mapToInt(Step::cost).sum())
            .thenComparingInt(route -> route.steps.size())
            .thenComparing(Comparator.comparingInt((Route route) -> route.steps.stream()
                            .mapToInt(step -> step.from().year())
                            .sum())
                    .reversed())
            .thenComparing(Route::words);

    public Route {
        steps = List.copyOf(steps);
    }

    static Optional<Route> find(Boundaries from, Boundaries to) {
        return from.equals(to)
                ? Optional.empty()
                : from(from).filter(route -> route.end().equals(to)).min(BEST);
    }

    /** The boundaries that there is a route to, from small areas to large ones. */
    static List<Boundaries> reachedFrom(Boundaries from) {
        return from(from)
                .map(Route::end)
                .distinct()
                .filter(end -> !end.equals(from))
                .sorted()
                .toList();
    }

    private static Stream<Route> from(Boundaries start) {
        List<Step> steps = Atlas.steps();
        List<Route> all = new ArrayList<>();
        List<Route> last = steps.stream()
                .filter(step -> step.from().equals(start))
                .map(step -> new Route(List.of(step)))
                .toList();
        for (int length = 1; length <= MOST_STEPS; length++) {
            all.addAll(last);
            last = last.stream()
                    .flatMap(route -> steps.stream()
                            .filter(step -> step.from().equals(route.end()))
                            .map(route::and))
                    .toList();
        }
        return all.stream();
    }

    private Route and(Step step) {
        return new Route(Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    Boundaries start() {
        return steps.get(0).from();
    }

    Boundaries end() {
        return steps.get(steps.size() - 1).to();
    }

    void want(TableReads reads) {
        Atlas.register(start()).want(reads);
        steps.forEach(step -> {
            step.want(reads);
            Atlas.register(step.to()).want(reads);
        });
    }

    /**
     * What each step rests on, in words.
     *
     * @param weight the reader's own column that weighs the first
     */
    List<String> describeSteps(Optional<String> weight) {
        return steps.stream()
                .map(step -> step.words(weight.filter(column -> step == steps.get(0))))
                .toList();
    }

    /** The boundaries on the way: lsoa:2011 to lsoa:2021 to ward:2024. */
    String words() {
        StringBuilder words = new StringBuilder(start().toString());
        steps.forEach(step -> words.append(" to ").append(step.to()));
        return words.toString();
    }
}
