package org.plumbline.engine.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.Places;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.Quotation;
import org.plumbline.model.problems.Where;
import org.plumbline.sources.tables.NumberRange;
import org.plumbline.sources.tables.PlainNumber;
import org.plumbline.sources.tables.Row;
import org.plumbline.sources.tables.TableFile;
import org.plumbline.sources.tables.TableReader;

/** A CSV of one's own, read strictly: a code and figures a row, each place once. */
final class OwnFigures {
    private static final List<String> HEADINGS = List.of("code", "name");
    private static final NumberRange WEIGHTS = new NumberRange(0, Double.POSITIVE_INFINITY, false);

    /** One row: whose it is, where its code stands, and a number for each column; NaN where its cell is empty. */
    record Entry(AreaCode code, Where where, List<Double> numbers) {}

    private final Map<AreaCode, Entry> entries;

    private OwnFigures(Map<AreaCode, Entry> entries) {
        this.entries = entries;
    }

    /**
     * @throws org.plumbline.model.problems.WrongInput with all that is wrong with the file but for codes of other places
     * @throws NoAnswer if a column is asked for as figures that holds the codes, or is called as one that is put out
     */
    static OwnFigures read(ConversionRequest request) {
        TableFile file = TableFile.read(request.file(), TableFile.MOST_BYTES);
        String code = request.code().orElseGet(() -> TableReader.heading(file).get(0));
        for (String column : request.columns()) {
            if (column.equals(code) || HEADINGS.contains(column)) {
                throw new NoAnswer("The column \"" + Quotation.shortened(column) + "\" cannot be carried as figures: "
                        + (column.equals(code)
                                ? "it holds the codes. Name another, or say with --code which column holds them."
                                : "the table that comes out has its own column of that name. Rename it."));
            }
        }
        List<String> columns = new ArrayList<>(List.of(code));
        columns.addAll(request.columns());
        request.weight().ifPresent(columns::add);
        int weighed = request.weight().isPresent() ? columns.size() - 1 : -1;
        Problems problems = new Problems();
        Map<AreaCode, Entry> entries = new HashMap<>();
        new TableReader(columns).read(file, problems, row -> add(row, columns, weighed, entries, problems));
        problems.throwIfAny();
        return new OwnFigures(entries);
    }

    private static void add(
            Row row, List<String> columns, int weighed, Map<AreaCode, Entry> entries, Problems problems) {
        String code = columns.get(0);
        List<Double> numbers = new ArrayList<>();
        for (int cell = 1; cell < columns.size(); cell++) {
            String column = columns.get(cell);
            boolean weight = cell == weighed;
            numbers.add(problems.parsed(row.where(column), () -> number(row, column, weight), Double.NaN));
        }
        List<AreaCode> read =
                problems.parsed(row.where(code), () -> List.of(AreaCode.parse(row.text(code))), List.of());
        read.forEach(its -> {
            Entry first = entries.putIfAbsent(its, new Entry(its, row.where(code), numbers));
            if (first != null) {
                problems.add(new Problem(
                        ProblemCode.DOUBLED_PLACE,
                        row.where(code),
                        "this place stands twice",
                        its.text(),
                        "each once; this one is already in line "
                                + first.where().line(),
                        "delete one of the two rows, or correct its code"));
            }
        });
    }

    /** A figure may be missing; how much it weighs may not. */
    private static double number(Row row, String column, boolean weight) {
        if (weight) {
            return PlainNumber.parse(row.text(column), WEIGHTS);
        }
        return row.isBlank(column) ? Double.NaN : PlainNumber.parse(row.text(column), NumberRange.ANY);
    }

    int size() {
        return entries.size();
    }

    /** The first letters of its codes. */
    Set<Character> nations() {
        return entries.keySet().stream().map(code -> code.text().charAt(0)).collect(Collectors.toSet());
    }

    /** Its rows in the order of the file. */
    List<Entry> inOrder() {
        return entries.values().stream()
                .sorted((a, b) -> Integer.compare(a.where().line(), b.where().line()))
                .toList();
    }

    boolean has(AreaCode code) {
        return entries.containsKey(code);
    }

    /** How many of its codes are among {@code places}. */
    int countAmong(Places places) {
        return (int) entries.keySet().stream()
                .filter(code -> places.findIndex(code).isPresent())
                .count();
    }

    /** The column after those asked for; nought for places without a row, whose figures are gaps. */
    double[] weights(int column, Places places) {
        return Arrays.stream(laidOut(column, places))
                .map(weight -> Double.isNaN(weight) ? 0 : weight)
                .toArray();
    }

    /** A column of figures, by its number among those asked for, laid out for places; NaN for those without a row. */
    double[] laidOut(int column, Places places) {
        double[] values = new double[places.size()];
        Arrays.setAll(values, place -> Double.NaN);
        entries.values()
                .forEach(entry ->
                        values[places.indexOf(entry.code())] = entry.numbers().get(column));
        return values;
    }
}
