package org.plumbline.recipes;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The columns that the built-in indices measure places by: what places may be compared in, and so never chosen by. */
final class BuiltInOutcomes {

    private BuiltInOutcomes() {}

    /** Read when first asked for, and once: what comes with Plumbline does not change while it runs. */
    private static final class Read {
        private static final Map<TableColumn, String> BY_COLUMN = Map.copyOf(read());
    }

    /** From such a column to the id of an index that takes it. */
    static Map<TableColumn, String> byColumn() {
        return Read.BY_COLUMN;
    }

    private static Map<TableColumn, String> read() {
        Map<TableColumn, String> outcomes = new HashMap<>();
        BuiltInShelf.listIndices(CompositeIndexRecipe.class)
                .forEach(index -> columns(index)
                        .forEach(column -> outcomes.putIfAbsent(new TableColumn(index.data(), column), index.id())));
        BuiltInShelf.listIndices(BuiltIndexRecipe.class)
                .forEach(index -> columns(index).forEach(column -> outcomes.putIfAbsent(column, index.id())));
        return outcomes;
    }

    /** None of an index that is built from a file of one's own. */
    private static Stream<TableColumn> columns(BuiltIndexRecipe index) {
        return index.indicators().stream()
                .flatMap(indicator -> index.tables().stream().map(table -> new TableColumn(table, indicator.column())));
    }

    private static Stream<String> columns(CompositeIndexRecipe index) {
        return Stream.of(
                        index.indicators().stream().map(IndicatorUse::column),
                        index.benchmark().stream().map(Benchmark::column),
                        index.replicates().stream().map(Replication::score),
                        index.replicates().stream().flatMap(one -> one.rank().stream()))
                .flatMap(columns -> columns);
    }
}
