package org.plumbline.recipes;

import java.util.stream.Stream;
import org.plumbline.methods.neighbours.Transform;

/**
 * What places are compared by: something that they cannot change.
 *
 * @param id by which tables name it
 * @param title for readers, as in "{@code people within 5 km}"
 * @param transform what is done to it before it is put on the common scale
 * @param weight above nought; only the proportions of all weights count
 * @param why it is structural: why no council can be praised or blamed for it
 * @param source the publication that it is made from
 */
public record StructuralVariable(
        String id, String title, Measure measure, Transform transform, double weight, String why, String source) {

    public StructuralVariable {
        if (!(weight > 0)) {
            throw new IllegalArgumentException(id + " weighs " + weight);
        }
    }

    /** How a variable is made from the neighbourhoods of a place. All but residents are means or shares over its residents. */
    public sealed interface Measure {

        /** The residents of the place. */
        record Residents() implements Measure {}

        /** The share of the residents that a column counts. */
        record Share(TableColumn column) implements Measure {}

        /** The people who live within a distance of where the residents live, on average over the residents. */
        record PeopleWithin(double kilometres) implements Measure {
            public PeopleWithin {
                requireDistance(kilometres);
            }
        }

        /**
         * The share of the directions in which nobody lives within a distance, on average over the residents.
         *
         * @param beyondKilometres people as near as this are passed over
         */
        record EmptySides(double beyondKilometres, double kilometres) implements Measure {
            public EmptySides {
                requireDistance(kilometres);
                if (!(beyondKilometres >= 0 && beyondKilometres < kilometres)) {
                    throw new IllegalArgumentException("beyond " + beyondKilometres + " and within " + kilometres);
                }
            }
        }

        /** The share of the residents whose neighbourhood is of a class. */
        record ShareInClass(TableColumn column, String is) implements Measure {}

        /** The column that is read for it beside residents and centres; none or one. */
        default Stream<TableColumn> columns() {
            if (this instanceof Share share) {
                return Stream.of(share.column());
            }
            return this instanceof ShareInClass share ? Stream.of(share.column()) : Stream.of();
        }

        private static void requireDistance(double kilometres) {
            if (!(kilometres > 0 && kilometres <= 200)) {
                throw new IllegalArgumentException("within " + kilometres + " km");
            }
        }
    }
}
