package org.plumbline.engine.studies;

import java.util.Optional;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.AreaType;

/** What of all places something was asked of. */
public sealed interface Asked permits Asked.OfPlace, Asked.OfArea {

    /** Whether it is a ward, which may be on a list. */
    boolean isWard();

    /** A place by its code, of the boundaries that the recipe's studies are of. */
    record OfPlace(AreaCode code) implements Asked {
        @Override
        public boolean isWard() {
            return code.type() == AreaType.WARD;
        }
    }

    /**
     * An area of somebody's own, as a file that it can be read from again: the file is published with what is said of the area. Of
     * a list of postcodes it is the neighbourhoods that were made of it.
     *
     * @param fileName lower-case letters, digits and hyphens, with {@code .csv}, {@code .json} or {@code .geojson}
     * @param text of the file
     * @param name of the area; empty for the name that the file gives it
     */
    record OfArea(String fileName, String text, Optional<String> name) implements Asked {
        private static final String FORM = "[a-z0-9-]{1,80}\\.(csv|json|geojson)";

        public OfArea {
            if (!isFileName(fileName)) {
                throw new IllegalArgumentException("not the name of an area's file: " + fileName);
            }
        }

        /** Whether a text may be the name of such a file. */
        public static boolean isFileName(String text) {
            return text.matches(FORM);
        }

        @Override
        public boolean isWard() {
            return false;
        }
    }
}
