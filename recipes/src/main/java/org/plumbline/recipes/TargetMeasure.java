package org.plumbline.recipes;

import java.util.Optional;

/**
 * One of the measures on which a place must be among the worst.
 *
 * @param id by which the rest of the recipe refers to it
 * @param title for readers
 */
public record TargetMeasure(String id, String title, Of of) {

    /** What is measured. */
    public sealed interface Of permits Of.Index, Of.Column {

        /** The table from which it is read as it stands; empty for an index, whose recipe names its own. */
        Optional<String> table();

        /** The score of a composite index, of the places themselves or of the neighbourhoods inside them. */
        record Index(String recipe) implements Of {
            @Override
            public Optional<String> table() {
                return Optional.empty();
            }
        }

        /** A published score, of the places themselves or of the neighbourhoods inside them; higher is worse. */
        record Column(TableColumn column) implements Of {
            @Override
            public Optional<String> table() {
                return Optional.of(column.table());
            }
        }
    }
}
