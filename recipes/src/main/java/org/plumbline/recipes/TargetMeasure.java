package org.plumbline.recipes;

/**
 * One of the measures on which a place must be among the worst.
 *
 * @param id by which the rest of the recipe refers to it
 * @param title for readers
 */
public record TargetMeasure(String id, String title, Of of) {

    /** What is measured. */
    public sealed interface Of permits Of.Index, Of.Column {

        /** The score of a composite index, of the places themselves or of the neighbourhoods inside them. */
        record Index(String recipe) implements Of {}

        /** A published score, of the places themselves or of the neighbourhoods inside them; higher is worse. */
        record Column(TableColumn column) implements Of {}
    }
}
