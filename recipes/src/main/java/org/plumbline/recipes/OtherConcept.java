package org.plumbline.recipes;

/**
 * Another concept that may take the place of a measure: a far choice.
 *
 * @param insteadOf the id of the measure
 */
public record OtherConcept(String id, String title, String insteadOf, Take take) {

    /** What is taken instead. */
    public sealed interface Take permits Take.Column, Take.WorstTenthResidents, Take.IndexWithout {

        /** Another published score; higher is worse. */
        record Column(TableColumn column) implements Take {}

        /** The share of residents who live in the worst tenth of neighbourhoods by the measure's index. */
        record WorstTenthResidents() implements Take {}

        /** The measure's index without one of its indicators. */
        record IndexWithout(String indicator) implements Take {}
    }
}
