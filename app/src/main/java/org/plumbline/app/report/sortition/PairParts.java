package org.plumbline.app.report.sortition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.app.report.TargetPage.Grid;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.sortition.OneIn;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.engine.tables.Table;

/** The part of a report about two features at once, which no quota asks about. It says what the published table says. */
final class PairParts {
    private static final int MOST_ROWS = 600;
    private static final String CSV = "tables/intersections.csv";

    private final List<Row> rows;

    PairParts(Run run) {
        this.rows = run.tables().stream()
                .filter(table -> table.name().equals("intersections"))
                .map(Table::rows)
                .flatMap(List::stream)
                .map(Row::new)
                .toList();
    }

    /** A row of the table, by its columns. */
    private record Row(List<String> cells) {
        String features() {
            return cells.get(0) + " and " + cells.get(2);
        }

        String values() {
            return cells.get(1) + ", " + cells.get(3);
        }

        boolean isWithheld() {
            return !cells.get(8).isEmpty();
        }

        String people() {
            return cells.get(4);
        }

        double seats() {
            return Double.parseDouble(cells.get(5));
        }

        Optional<Double> chance() {
            return cells.get(6).isEmpty() ? Optional.empty() : Optional.of(Double.parseDouble(cells.get(6)));
        }

        double unrelated() {
            return Double.parseDouble(cells.get(7));
        }

        double off() {
            return StrictMath.abs(seats() - unrelated());
        }
    }

    PanelPage.Pairs pairs() {
        Map<String, List<Row>> byPair = new LinkedHashMap<>();
        rows.stream()
                .limit(MOST_ROWS)
                .forEach(row -> byPair.computeIfAbsent(row.features(), name -> new ArrayList<>())
                        .add(row));
        return new PanelPage.Pairs(
                finding(),
                sentences(),
                byPair.entrySet().stream()
                        .map(pair -> new PanelPage.PairOf(
                                Words.capital(pair.getKey()), grid(pair.getKey(), pair.getValue())))
                        .toList());
    }

    private Optional<Row> furthest() {
        return rows.stream().filter(row -> !row.isWithheld()).max(Comparator.comparingDouble(Row::off));
    }

    private String finding() {
        if (rows.isEmpty()) {
            return "Two features at once: there is nothing to show";
        }
        return furthest()
                .filter(row -> row.off() >= 0.5)
                .map(row -> "Two features at once: " + row.features() + " is furthest from what its quotas suggest")
                .orElse("Two features at once: no pair is half a seat from what its quotas suggest");
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        furthest()
                .ifPresent(row -> sentences.add("Of " + row.values() + " (" + row.features() + ") there are "
                        + Decimals.fixed(row.seats(), 1)
                        + " seats in the mean of all draws. By the two quotas alone, if the one said"
                        + " nothing of the other, there would be " + Decimals.fixed(row.unrelated(), 1) + "."));
        long withheld = rows.stream().filter(Row::isWithheld).count();
        if (withheld > 0) {
            sentences.add("Where 1 to 4 people have both values their figures are withheld: " + Words.whole(withheld)
                    + " of " + Words.whole(rows.size()) + " rows.");
        }
        if (!rows.isEmpty()) {
            sentences.add("No quota asks for two features at once, so nobody promised these.");
        }
        if (rows.size() > MOST_ROWS) {
            sentences.add("The page shows the first " + MOST_ROWS + " rows; all are in intersections.csv.");
        }
        return sentences;
    }

    private static Grid grid(String features, List<Row> rows) {
        return new Grid(
                List.of(Words.capital(features), "People", "Mean seats", "If unrelated", "Mean chance"),
                rows.stream().map(PairParts::cells).toList(),
                "Mean seats: in the mean of all draws. If unrelated: by the middles of both quotas.",
                CSV);
    }

    private static List<String> cells(Row row) {
        String unrelated = Decimals.fixed(row.unrelated(), 1);
        return row.isWithheld()
                ? List.of(row.values(), "1 to 4", "withheld", unrelated, "withheld")
                : List.of(
                        row.values(),
                        row.people(),
                        Decimals.fixed(row.seats(), 1),
                        unrelated,
                        row.chance().map(OneIn::words).orElse("nobody"));
    }
}
