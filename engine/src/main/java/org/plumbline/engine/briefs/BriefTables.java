package org.plumbline.engine.briefs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.engine.tables.Field;
import org.plumbline.engine.tables.Table;

/** The tables that are published with a brief. */
final class BriefTables {
    private final List<String> recipes;

    /** @param recipes the ids of those that made it */
    BriefTables(List<String> recipes) {
        this.recipes = List.copyOf(recipes);
    }

    Table figures(List<Figure> figures) {
        return new Table(
                "figures",
                "Every figure of the brief, with the table, row and column that it was read from or the sum that gives it",
                recipes,
                List.of(
                        Field.text("figure", "its id, by which the page points at it"),
                        Field.text("what", "what it says"),
                        Field.number("value", "as published"),
                        Field.text("unit", "what it is counted in"),
                        Field.text(
                                "study",
                                "the study whose run has it; empty for a published table and where the brief works it out"),
                        Field.text("from", "the table"),
                        Field.text("row", "by which cells the row is found"),
                        Field.text("column", "or how it is worked out")),
                figures.stream().map(BriefTables::row).toList());
    }

    private static List<String> row(Figure figure) {
        List<String> row = new ArrayList<>(List.of(figure.id(), figure.what(), figure.value(), words(figure.unit())));
        if (figure.origin() instanceof Figure.Cell cell) {
            row.addAll(List.of(
                    cell.study(), "tables/" + cell.table() + ".csv", rowName(cell.keys(), cell.row()), cell.column()));
        } else if (figure.origin() instanceof Figure.Published published) {
            row.addAll(List.of("", published.table(), rowName(published.keys(), published.row()), published.column()));
        } else if (figure.origin() instanceof Figure.Worked worked) {
            row.addAll(List.of("", worked.from(), "", worked.how()));
        }
        return row;
    }

    static String words(FigureUnit unit) {
        return unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String rowName(List<String> keys, List<String> row) {
        return IntStream.range(0, keys.size())
                .mapToObj(i -> keys.get(i) + "=" + row.get(i))
                .collect(Collectors.joining("; "));
    }

    /** The neighbourhoods of the place, the most deprived first. */
    Table neighbourhoods(Country country, Members members) {
        double[] residents = country.residents();
        double[] concerned = country.concerned();
        List<List<String>> rows = Arrays.stream(members.toNeighbourhoods())
                .boxed()
                .sorted((a, b) -> Integer.compare(country.rank(a), country.rank(b)))
                .map(at -> List.of(
                        country.neighbourhoods().at(at).code().text(),
                        country.neighbourhoods().at(at).name(),
                        Decimals.fixed(residents[at], 0),
                        Integer.toString(country.rank(at)),
                        Integer.toString(country.tenth(at)),
                        Decimals.fixed(concerned[at], 1)))
                .toList();
        return new Table(
                "neighbourhoods",
                "The neighbourhoods of the place, the most deprived first",
                recipes,
                List.of(
                        Field.text("code", "GSS code of the neighbourhood (LSOA)"),
                        Field.text("name", "its name"),
                        Field.integer("residents", "by whom the index is weighted"),
                        Field.integer("rank", "1 is the most deprived of the country"),
                        Field.integer("tenth", "1 holds the most deprived tenth of the country's"),
                        Field.number("concerned", "people concerned: rate times residents")),
                rows);
    }
}
