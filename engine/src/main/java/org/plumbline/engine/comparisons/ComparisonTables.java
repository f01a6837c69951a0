package org.plumbline.engine.comparisons;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.engine.briefs.Brief;
import org.plumbline.engine.briefs.Figure;
import org.plumbline.engine.tables.Field;
import org.plumbline.engine.tables.Table;

/** The tables that are published with a comparison. */
final class ComparisonTables {
    private final List<String> recipes;
    private final List<Brief> places;
    private final List<Comparison.Pair> pairs;

    ComparisonTables(List<String> recipes, List<Brief> places, List<Comparison.Pair> pairs) {
        this.recipes = List.copyOf(recipes);
        this.places = List.copyOf(places);
        this.pairs = List.copyOf(pairs);
    }

    Table pairs() {
        return new Table(
                "pairs",
                "How often each place is worse off than each other under the same stated choice",
                recipes,
                List.of(
                        Field.text("first_code", "one place"),
                        Field.text("first", "its name"),
                        Field.text("second_code", "another"),
                        Field.text("second", "its name"),
                        Field.number(
                                "share_first_worse", "share of choices under which the first is more deprived, 0 to 1"),
                        Field.number("share_second_worse", "the second; what is left gives both the same score")),
                pairs.stream()
                        .map(pair -> List.of(
                                places.get(pair.first()).subject().id(),
                                places.get(pair.first()).subject().name(),
                                places.get(pair.second()).subject().id(),
                                places.get(pair.second()).subject().name(),
                                pair.firstWorse().value(),
                                pair.secondWorse().value()))
                        .toList());
    }

    /** Every figure that a brief has of any of them, a column a place; empty where a place has none. */
    Table sideBySide() {
        Map<String, Figure> first = new LinkedHashMap<>();
        places.forEach(brief -> brief.figures().forEach(figure -> first.putIfAbsent(figure.id(), figure)));
        List<Field> fields = new ArrayList<>(List.of(
                Field.text("figure", "its id, as in a brief of one place"),
                Field.text("unit", "what it is counted in")));
        places.forEach(brief ->
                fields.add(Field.number(brief.subject().id(), brief.subject().name())));
        List<List<String>> rows = new ArrayList<>();
        for (Figure figure : first.values()) {
            List<String> row = new ArrayList<>(List.of(
                    figure.id(), figure.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
            places.forEach(
                    brief -> row.add(find(brief, figure.id()).map(Figure::value).orElse("")));
            rows.add(row);
        }
        return new Table("side-by-side", "The figures of each place beside those of the others", recipes, fields, rows);
    }

    private static Optional<Figure> find(Brief brief, String id) {
        return brief.figures().stream().filter(figure -> figure.id().equals(id)).findFirst();
    }
}
