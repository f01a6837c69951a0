package org.plumbline.recipes;

import java.util.Optional;

/**
 * Another concept that may take the place of a measure: a far choice.
 *
 * @param insteadOf the id of the measure
 */
public record OtherConcept(String id, String title, String insteadOf, Take take) {

    /** What is taken instead. */
    public sealed interface Take permits Take.Column, Take.WorstTenthResidents, Take.IndexWithout {

        /** The table from which it is read as it stands; empty where it is made from the measure's index. */
        Optional<String> table();

        /** Another published score; higher is worse. */
        record Column(TableColumn column) implements Take {
            @Override
            public Optional<String> table() {
                return Optional.of(column.table());
            }
        }

        /** The share of residents, 0 to 1, who live in the worst tenth of neighbourhoods by the measure's index. */
        record WorstTenthResidents() implements Take {
            @Override
            public Optional<String> table() {
                return Optional.empty();
            }
        }

        /** The measure's index without one of its indicators, by the indicator's id. */
        record IndexWithout(String indicator) implements Take {
            @Override
            public Optional<String> table() {
                return Optional.empty();
            }
        }
    }
}
