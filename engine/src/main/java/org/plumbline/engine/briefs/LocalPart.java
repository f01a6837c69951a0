package org.plumbline.engine.briefs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.model.indicators.Polarity;
import org.plumbline.model.places.AreaCode;
import org.plumbline.recipes.LocalChange;
import org.plumbline.recipes.LocalChoices;
import org.plumbline.recipes.LocalExpectation;
import org.plumbline.recipes.LocalIndicator;
import org.plumbline.recipes.LocalUnit;
import org.plumbline.sources.ons.LocalIndicators;
import org.plumbline.sources.ons.LocalValue;

/** Reads off the local indicators what they say of a district or region. */
final class LocalPart {
    private static final String ENGLAND = "England";

    /** More decimals than any published value has, and few enough to give each of them again. */
    private static final int DIGITS = 10;

    private final Figures figures;
    private final LocalData data;
    private final LocalChoices choices;
    private final Subject subject;
    private final AreaCode area;
    private final String name;
    private final Optional<Local.Merged> merged;
    private final double residents;

    /**
     * @param merged what became of the subject's district, if it is no more
     * @param residents of the district or region that is told of
     */
    LocalPart(
            Figures figures,
            LocalData data,
            LocalChoices choices,
            Subject subject,
            Optional<Local.Merged> merged,
            double residents) {
        this.figures = figures;
        this.data = data;
        this.choices = choices;
        this.subject = subject;
        boolean region = subject.kind() == SubjectKind.REGION;
        this.area = region ? new AreaCode(subject.id()) : subject.district().code();
        this.name = region ? subject.name() : subject.district().name();
        this.merged = merged;
        this.residents = residents;
    }

    Local local() {
        List<Compared> compared = choices.strengths().stream()
                .flatMap(indicator -> compared(indicator).stream())
                .toList();
        List<Compared> better = compared.stream()
                .filter(Compared::isStrength)
                .sorted(Comparator.comparingDouble(Compared::share).reversed())
                .toList();
        SubjectKind kind = subject.kind() == SubjectKind.REGION ? SubjectKind.REGION : SubjectKind.DISTRICT;
        List<Local.Unsaid> unsaid = new ArrayList<>();
        List<Local.Change> changes = new ArrayList<>();
        choices.changes()
                .forEach(change -> change(change).ifPresentOrElse(changes::add, () -> unsaid.add(gap(change))));
        choices.notCompared().forEach(one -> unsaid.add(new Local.Unsaid(one.title(), one.reason())));
        return new Local(
                name,
                subject.hasOwnAwards(),
                kind.peers(),
                merged,
                count(
                        "local.compared",
                        "stated indicators on which " + name + " could be compared with England and with others",
                        compared.size()),
                count(
                        "local.strengths",
                        "of them, those on which it does better than most others and better than England beyond any"
                                + " published margin",
                        better.size()),
                better.stream().limit(choices.atMost()).map(this::strength).toList(),
                changes,
                unsaid,
                choices.expectations().stream().map(this::expected).toList());
    }

    /** An indicator whose value can be set beside England's and those of others. */
    private record Compared(
            LocalIndicator indicator,
            LocalPeriod period,
            LocalValue value,
            LocalValue england,
            long worse,
            int others,
            boolean clear) {

        double share() {
            return (double) worse / others;
        }

        boolean isStrength() {
            return clear && share() > 0.5;
        }
    }

    /** In the latest period of which England has a value. */
    private Optional<Compared> compared(LocalIndicator indicator) {
        NavigableMap<LocalPeriod, LocalValue> england = data.series(indicator, LocalData.ENGLAND);
        if (data.better(indicator) == Polarity.NEITHER || england.isEmpty()) {
            return Optional.empty();
        }
        LocalPeriod period = england.lastKey();
        return Optional.ofNullable(series(indicator).get(period)).flatMap(value -> {
            double sign = data.better(indicator) == Polarity.HIGHER_IS_BETTER ? 1 : -1;
            LocalValue country = england.lastEntry().getValue();
            List<LocalValue> others = data.others(indicator, area, period);
            long worse = others.stream()
                    .filter(other -> sign * (value.value() - other.value()) > 0)
                    .count();
            return others.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Compared(
                            indicator,
                            period,
                            value,
                            country,
                            worse,
                            others.size(),
                            isClearlyBetter(sign, value, country)));
        });
    }

    /**
     * Beyond both intervals where they are published. Where England has one and the place has none, its value is too uncertain to
     * have one; where nobody has one, a place of few people is not judged by it.
     */
    private boolean isClearlyBetter(double sign, LocalValue place, LocalValue country) {
        if (!hasMargin(place)) {
            return !hasMargin(country)
                    && residents >= choices.leastResidents()
                    && sign * (place.value() - country.value()) > 0;
        }
        double nearest = sign > 0 ? place.lower() : place.upper();
        double farthest = !hasMargin(country) ? country.value() : sign > 0 ? country.upper() : country.lower();
        return sign * (nearest - farthest) > 0;
    }

    private static boolean hasMargin(LocalValue value) {
        return !Double.isNaN(value.lower()) && !Double.isNaN(value.upper());
    }

    private Local.Strength strength(Compared compared) {
        LocalIndicator indicator = compared.indicator();
        LocalPeriod period = compared.period();
        String id = "local." + indicator.id() + "." + period.id();
        return new Local.Strength(
                indicator.id(),
                indicator.title(),
                period,
                figure(indicator, name, compared.value(), period),
                figure(indicator, ENGLAND, compared.england(), period),
                subject.kind() == SubjectKind.REGION ? Optional.empty() : ofRegion(indicator, period),
                count(
                        id + ".better-than",
                        "others than which " + name + " does better on " + indicator.title(),
                        compared.worse()),
                count(id + ".others", "others with a value of " + indicator.title(), compared.others()));
    }

    private Optional<Figure> ofRegion(LocalIndicator indicator, LocalPeriod period) {
        return subject.region()
                .flatMap(region -> data.find(indicator, region.code(), period)
                        .map(value -> figure(indicator, region.name(), value, period)));
    }

    /** From the first period of the place's on or after the recipe's to the latest; empty where these are not two apart. */
    private Optional<Local.Change> change(LocalChange change) {
        NavigableMap<LocalPeriod, LocalValue> all = series(change.of());
        NavigableMap<LocalPeriod, LocalValue> alike = new TreeMap<>();
        LocalPeriod first = data.period(change.of(), change.from());
        all.tailMap(first, true).forEach(alike::put);
        if (alike.size() < 2
                || !alike.lastKey().start().isAfter(alike.firstKey().end())) {
            return Optional.empty();
        }
        LocalPeriod from = alike.firstKey();
        LocalPeriod to = alike.lastKey();
        Optional<LocalValue> then = data.find(change.of(), LocalData.ENGLAND, from);
        Optional<LocalValue> now = data.find(change.of(), LocalData.ENGLAND, to);
        return Optional.of(new Local.Change(
                change.of().id(),
                change.of().title(),
                from,
                to,
                new Local.Moved(
                        value(change.of(), name, alike.firstEntry().getValue(), from),
                        value(change.of(), name, alike.lastEntry().getValue(), to)),
                then.flatMap(start -> now.map(end -> new Local.Moved(
                        value(change.of(), ENGLAND, start, from), value(change.of(), ENGLAND, end, to)))),
                alike.entrySet().stream()
                        .map(entry -> point(change.of(), entry.getKey(), entry.getValue()))
                        .toList(),
                change.note()));
    }

    private Local.Point point(LocalIndicator indicator, LocalPeriod period, LocalValue value) {
        return new Local.Point(
                period,
                value.value(),
                value.lower(),
                value.upper(),
                data.find(indicator, LocalData.ENGLAND, period)
                        .map(LocalValue::value)
                        .orElse(Double.NaN));
    }

    private Local.Unsaid gap(LocalChange change) {
        return new Local.Unsaid(
                change.of().title(), series(change.of()).isEmpty() ? noValue(change.of()) : "values of one time alone");
    }

    private String noValue(LocalIndicator indicator) {
        return merged.map(into -> name + " was merged into " + into.into() + " in " + into.year())
                .orElse("no value for " + name + " is on file"
                        + (indicator.gaps().isEmpty() ? "" : "; it is " + indicator.gaps()));
    }

    private Local.Expected expected(LocalExpectation expectation) {
        List<Local.Fact> facts = new ArrayList<>();
        List<Local.Unsaid> missing = new ArrayList<>();
        expectation.cannotSay().ifPresent(reason -> missing.add(new Local.Unsaid(expectation.title(), reason)));
        for (LocalIndicator indicator : expectation.facts()) {
            NavigableMap<LocalPeriod, LocalValue> series = series(indicator);
            if (series.isEmpty()) {
                missing.add(new Local.Unsaid(indicator.title(), noValue(indicator)));
            } else {
                LocalPeriod latest = series.lastKey();
                facts.add(new Local.Fact(
                        indicator.title(),
                        latest,
                        figure(indicator, name, series.lastEntry().getValue(), latest),
                        data.find(indicator, LocalData.ENGLAND, latest)
                                .map(value -> figure(indicator, ENGLAND, value, latest))));
            }
        }
        return new Local.Expected(expectation.title(), expectation.asked(), expectation.source(), facts, missing);
    }

    /** A district that is no more is told nothing of, even where older series still have it. */
    private NavigableMap<LocalPeriod, LocalValue> series(LocalIndicator indicator) {
        return merged.isPresent() ? new TreeMap<>() : data.series(indicator, area);
    }

    private Local.Value value(LocalIndicator indicator, String of, LocalValue value, LocalPeriod period) {
        return new Local.Value(
                figure(indicator, of, value, period),
                bound(indicator, of, value, period, "lower", value.lower()),
                bound(indicator, of, value, period, "upper", value.upper()));
    }

    private Figure figure(LocalIndicator indicator, String of, LocalValue value, LocalPeriod period) {
        return cell(indicator, of, value, period, "value", value.value(), "");
    }

    private Optional<Figure> bound(
            LocalIndicator indicator, String of, LocalValue value, LocalPeriod period, String end, double number) {
        return Double.isNaN(number)
                ? Optional.empty()
                : Optional.of(cell(indicator, of, value, period, end, number, end + " 95% limit of "));
    }

    private Figure cell(
            LocalIndicator indicator,
            String of,
            LocalValue value,
            LocalPeriod period,
            String column,
            double number,
            String what) {
        return figures.keep(new Figure(
                "local." + indicator.id() + "." + period.id() + "."
                        + value.area().text().toLowerCase(Locale.ROOT)
                        + (column.equals("value") ? "" : "." + column),
                what + indicator.title() + " in " + of + ", " + period.text(),
                Decimals.upTo(number, DIGITS),
                unit(indicator.unit()),
                new Figure.Published(
                        LocalIndicators.VALUES,
                        List.of("indicator", "area_code", "period"),
                        List.of(indicator.indicator(), value.area().text(), period.text()),
                        column)));
    }

    private Figure count(String id, String what, long count) {
        return figures.count(id, what, count, LocalIndicators.VALUES, "counted");
    }

    private static FigureUnit unit(LocalUnit unit) {
        return switch (unit) {
            case PERCENT -> FigureUnit.PERCENT;
            case YEARS -> FigureUnit.YEARS;
            case MINUTES -> FigureUnit.MINUTES;
            case PER_100_000 -> FigureUnit.PER_100_000;
            case POUNDS_A_WEEK -> FigureUnit.POUNDS_A_WEEK;
            case POUNDS_A_YEAR -> FigureUnit.POUNDS_A_YEAR;
            case OUT_OF_10 -> FigureUnit.OUT_OF_10;
            case TONNES_A_HEAD -> FigureUnit.TONNES_A_HEAD;
        };
    }
}
