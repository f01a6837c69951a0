package org.plumbline.engine.briefs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.engine.data.TableReads;
import org.plumbline.model.indicators.Polarity;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.EditDistance;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.recipes.BriefRecipe;
import org.plumbline.recipes.LocalChange;
import org.plumbline.recipes.LocalChoices;
import org.plumbline.recipes.LocalIndicator;
import org.plumbline.recipes.RecipeFile;
import org.plumbline.sources.ons.LocalIndicators;
import org.plumbline.sources.ons.LocalValue;

/** The local indicators that a recipe names, by area and period. Values that were not observed are left out. */
final class LocalData {
    /** The code of England as a whole. */
    static final AreaCode ENGLAND = new AreaCode("E92000001");

    private final Map<String, Map<AreaCode, NavigableMap<LocalPeriod, LocalValue>>> values;
    private final Map<String, Polarity> polarities;
    private final Recoded recoded;

    private LocalData(
            Map<String, Map<AreaCode, NavigableMap<LocalPeriod, LocalValue>>> values,
            Map<String, Polarity> polarities,
            Recoded recoded) {
        this.values = values;
        this.polarities = polarities;
        this.recoded = recoded;
    }

    /**
     * @param brief whose recipe has local indicators
     * @throws org.plumbline.model.problems.WrongInput with every indicator and period of the recipe that the tables do not have
     * @throws org.plumbline.model.problems.CannotSay if a table is not here
     */
    static LocalData read(RecipeFile brief, TableReads reads) {
        LocalChoices choices = brief.as(BriefRecipe.class).local().orElseThrow();
        reads.want(LocalIndicators.METADATA, LocalIndicators.DIRECTION_COLUMNS);
        Map<String, Polarity> polarities =
                LocalIndicators.polarities(reads.data(LocalIndicators.METADATA), overrules(choices));
        requireKnown(brief, choices, polarities.keySet());
        reads.want(LocalIndicators.VALUES, LocalIndicators.VALUE_COLUMNS);
        Set<String> wanted =
                choices.indicators().stream().map(LocalIndicator::indicator).collect(Collectors.toSet());
        Recoded recoded = Recoded.read(reads);
        LocalData data = new LocalData(
                byArea(LocalIndicators.values(reads.data(LocalIndicators.VALUES), wanted::contains), recoded),
                polarities,
                recoded);
        data.requirePeriods(brief, choices);
        return data;
    }

    private static Map<String, Polarity> overrules(LocalChoices choices) {
        Map<String, Polarity> overrules = new HashMap<>();
        choices.indicators().forEach(one -> one.better().ifPresent(better -> overrules.put(one.indicator(), better)));
        return overrules;
    }

    private static Map<String, Map<AreaCode, NavigableMap<LocalPeriod, LocalValue>>> byArea(
            Map<String, List<LocalValue>> values, Recoded recoded) {
        Map<String, Map<AreaCode, NavigableMap<LocalPeriod, LocalValue>>> byArea = new HashMap<>();
        values.forEach((indicator, list) -> {
            Map<AreaCode, NavigableMap<LocalPeriod, LocalValue>> areas = new TreeMap<>();
            list.stream()
                    .filter(value -> !Double.isNaN(value.value()))
                    .forEach(value -> areas.computeIfAbsent(recoded.first(value.area()), none -> new TreeMap<>())
                            .merge(LocalPeriod.of(value.period()), value, LocalData::newer));
            byArea.put(indicator, areas);
        });
        return byArea;
    }

    /** Where a recoded district has a value under either code, that of the newer code. */
    private static LocalValue newer(LocalValue one, LocalValue other) {
        return one.area().compareTo(other.area()) > 0 ? one : other;
    }

    private static void requireKnown(RecipeFile brief, LocalChoices choices, Set<String> known) {
        Problems problems = new Problems();
        for (int i = 0; i < choices.indicators().size(); i++) {
            String name = choices.indicators().get(i).indicator();
            if (!known.contains(name)) {
                problems.add(new Problem(
                        ProblemCode.WRONG_VALUE,
                        brief.whereOf("/local/indicators/" + i + "/indicator"),
                        "an indicator that is not in " + LocalIndicators.METADATA,
                        name,
                        "one of the " + known.size() + " names in its column indicator",
                        "the nearest is " + nearest(name, known)));
            }
        }
        problems.throwIfAny();
    }

    private static String nearest(String name, Set<String> known) {
        return Collections.min(known, (a, b) -> {
            int nearer = Integer.compare(EditDistance.between(name, a), EditDistance.between(name, b));
            return nearer == 0 ? a.compareTo(b) : nearer;
        });
    }

    private void requirePeriods(RecipeFile brief, LocalChoices choices) {
        Problems problems = new Problems();
        for (int i = 0; i < choices.changes().size(); i++) {
            LocalChange change = choices.changes().get(i);
            List<LocalPeriod> periods = periods(change.of());
            if (periods.stream().noneMatch(period -> period.text().equals(change.from()))) {
                problems.add(new Problem(
                        ProblemCode.WRONG_VALUE,
                        brief.whereOf("/local/changes/" + i + "/from"),
                        "a period of which " + change.of().indicator() + " has no value",
                        change.from(),
                        periods.isEmpty()
                                ? "an indicator that has values"
                                : "one of its " + periods.size() + " periods, from "
                                        + periods.get(0).text() + " to "
                                        + periods.get(periods.size() - 1).text(),
                        ""));
            }
        }
        problems.throwIfAny();
    }

    private List<LocalPeriod> periods(LocalIndicator indicator) {
        return areas(indicator).values().stream()
                .flatMap(series -> series.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The period that the table writes so. */
    LocalPeriod period(LocalIndicator indicator, String text) {
        return periods(indicator).stream()
                .filter(period -> period.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private Map<AreaCode, NavigableMap<LocalPeriod, LocalValue>> areas(LocalIndicator indicator) {
        return values.getOrDefault(indicator.indicator(), Map.of());
    }

    /** The observed values of an area, the earliest first; none where there are none. */
    NavigableMap<LocalPeriod, LocalValue> series(LocalIndicator indicator, AreaCode area) {
        return areas(indicator).getOrDefault(recoded.first(area), Collections.emptyNavigableMap());
    }

    Optional<LocalValue> find(LocalIndicator indicator, AreaCode area, LocalPeriod period) {
        return Optional.ofNullable(series(indicator, area).get(period));
    }

    /** The values of the other areas of England of the same kind in one period. */
    List<LocalValue> others(LocalIndicator indicator, AreaCode area, LocalPeriod period) {
        List<LocalValue> others = new ArrayList<>();
        areas(indicator).forEach((code, series) -> {
            LocalValue value = series.get(period);
            if (value != null
                    && !code.equals(recoded.first(area))
                    && code.type() == area.type()
                    && code.text().charAt(0) == 'E') {
                others.add(value);
            }
        });
        return others;
    }

    Polarity better(LocalIndicator indicator) {
        return polarities.getOrDefault(indicator.indicator(), Polarity.NEITHER);
    }
}
