package org.plumbline.engine.briefs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.engine.tables.Field;
import org.plumbline.engine.tables.Table;

/** The tables that are published of what local statistics say. */
final class LocalTables {
    private static final int DIGITS = 10;

    private final List<String> recipes;
    private final Local local;

    /** @param recipes the ids of those that made them */
    LocalTables(List<String> recipes, Local local) {
        this.recipes = List.copyOf(recipes);
        this.local = local;
    }

    List<Table> list() {
        return List.of(strengths(), changes(), periods(), expectations());
    }

    private Table strengths() {
        return new Table(
                "strengths",
                "Indicators on which " + local.of() + " does better than most " + local.peers()
                        + " of England and better than England, beyond any published margin",
                recipes,
                List.of(
                        Field.text("indicator", "its id in the recipe"),
                        Field.text("title", "what it is"),
                        Field.text("period", "a day, or a day and the years that begin with it"),
                        Field.number("value", "as published"),
                        Field.number("england", "England's value in the same period"),
                        Field.number("region", "that of the region it lies in; empty where there is none"),
                        Field.integer("better_than", "others of its kind than which it does better"),
                        Field.integer("others", "others of its kind with a value in the same period"),
                        Field.text("unit", "what values are counted in")),
                local.strengths().stream()
                        .map(one -> List.of(
                                one.id(),
                                one.title(),
                                one.period().text(),
                                one.value().value(),
                                one.england().value(),
                                one.region().map(Figure::value).orElse(""),
                                one.betterThan().value(),
                                one.others().value(),
                                BriefTables.words(one.value().unit())))
                        .toList());
    }

    private Table changes() {
        List<List<String>> rows = new ArrayList<>();
        local.changes().forEach(change -> rows.add(row(change)));
        local.notCompared()
                .forEach(unsaid -> rows.add(List.of(
                        "",
                        unsaid.title(),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "cannot say",
                        "",
                        "",
                        "",
                        "",
                        unsaid.reason())));
        return new Table(
                "changes",
                "Stated indicators of " + local.of() + " then and now, and what cannot be compared",
                recipes,
                List.of(
                        Field.text("indicator", "its id in the recipe; empty where it is not compared"),
                        Field.text("title", "what it is"),
                        Field.text("from", "the first period from which it is defined alike and has a value"),
                        Field.text("to", "the latest period"),
                        Field.number("then", "value in the first"),
                        Field.number("then_lower", "its lower 95% limit; empty where none is published"),
                        Field.number("then_upper", "its upper 95% limit; empty where none is published"),
                        Field.number("now", "value in the latest"),
                        Field.number("now_lower", "its lower 95% limit; empty where none is published"),
                        Field.number("now_upper", "its upper 95% limit; empty where none is published"),
                        Field.text(
                                "change",
                                "clear where the two intervals do not meet, within margin where they do, no margin where none"
                                        + " is published, or cannot say"),
                        Field.number("england_then", "England's value in the first"),
                        Field.number("england_now", "England's value in the latest"),
                        Field.text("england_change", "as change"),
                        Field.text("unit", "what values are counted in"),
                        Field.text("note", "by what it is judged to be defined alike, or why nothing can be said")),
                rows);
    }

    private static List<String> row(Local.Change change) {
        Local.Moved place = change.place();
        return List.of(
                change.id(),
                change.title(),
                change.from().text(),
                change.to().text(),
                place.then().figure().value(),
                text(place.then().low()),
                text(place.then().high()),
                place.latest().figure().value(),
                text(place.latest().low()),
                text(place.latest().high()),
                words(place.certainty()),
                text(change.england().map(england -> england.then().figure())),
                text(change.england().map(england -> england.latest().figure())),
                change.england().map(england -> words(england.certainty())).orElse(""),
                BriefTables.words(place.latest().figure().unit()),
                change.note());
    }

    private static String text(Optional<Figure> figure) {
        return figure.map(Figure::value).orElse("");
    }

    private static String words(Local.Certainty certainty) {
        return switch (certainty) {
            case CLEAR -> "clear";
            case WITHIN_MARGIN -> "within margin";
            case NO_MARGIN -> "no margin";
        };
    }

    private Table periods() {
        return new Table(
                "changes-by-period",
                "The indicators that are compared, in every period from which they are defined alike",
                recipes,
                List.of(
                        Field.text("indicator", "its id in the recipe"),
                        Field.text("period", "a day, or a day and the years that begin with it"),
                        Field.number("value", "of " + local.of() + ", as published"),
                        Field.number("lower", "its lower 95% limit; empty where none is published"),
                        Field.number("upper", "its upper 95% limit; empty where none is published"),
                        Field.number("england", "England's value; empty where none is published")),
                local.changes().stream()
                        .flatMap(change -> change.points().stream()
                                .map(point -> List.of(
                                        change.id(),
                                        point.period().text(),
                                        Decimals.upTo(point.place(), DIGITS),
                                        Decimals.upTo(point.low(), DIGITS),
                                        Decimals.upTo(point.high(), DIGITS),
                                        Decimals.upTo(point.england(), DIGITS))))
                        .toList());
    }

    private Table expectations() {
        List<List<String>> rows = new ArrayList<>();
        for (Local.Expected expected : local.expectations()) {
            String source = expected.source().title() + ", " + expected.source().publisher();
            expected.facts()
                    .forEach(fact -> rows.add(List.of(
                            expected.title(),
                            expected.asked(),
                            source,
                            fact.title(),
                            fact.period().text(),
                            fact.value().value(),
                            text(fact.england()),
                            BriefTables.words(fact.value().unit()),
                            "")));
            expected.missing()
                    .forEach(missing -> rows.add(List.of(
                            expected.title(),
                            expected.asked(),
                            source,
                            missing.title(),
                            "",
                            "",
                            "",
                            "",
                            missing.reason())));
        }
        return new Table(
                "expectations",
                "What one should be able to expect, beside the fact in " + local.of() + " or why there is none",
                recipes,
                List.of(
                        Field.text("expectation", "what is expected"),
                        Field.text("asked", "by whom, or which target says so; a national target is not a local one"),
                        Field.text("source", "the publication that has it"),
                        Field.text("fact", "the nearest indicator"),
                        Field.text("period", "a day, or a day and the years that begin with it"),
                        Field.number("value", "as published"),
                        Field.number("england", "England's value in the same period; empty where none is published"),
                        Field.text("unit", "what values are counted in"),
                        Field.text("cannot_say", "why there is no value")),
                rows);
    }
}
