package org.plumbline.recipes;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The columns that the built-in indices measure places by: what places may be compared in, and so never chosen by. */
final class BuiltInOutcomes {

    private BuiltInOutcomes() {}

    /** From such a column to the id of an index that takes it. Reads the built-in indices. */
    static Map<TableColumn, String> byColumn() {
        Map<TableColumn, String> outcomes = new HashMap<>();
        BuiltInShelf.listIndices()
                .forEach(index -> columns(index)
                        .forEach(column -> outcomes.putIfAbsent(new TableColumn(index.data(), column), index.id())));
        return outcomes;
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
