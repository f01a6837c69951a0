package org.plumbline.recipes.index;

import java.util.List;
import org.plumbline.recipes.internal.schema.TextForm;

/** Where the figures of an index are. */
public sealed interface IndexData {

    /**
     * A CSV of one's own, beside the recipe.
     *
     * @param file its name, without folders
     * @param place the column that tells the rows apart, such as codes
     * @param name the column of names for readers; the same as {@code place} where there is no other
     * @param missing what stands in a cell for "not observed", besides nothing
     */
    record OwnFile(String file, String place, String name, List<String> missing) implements IndexData {
        public OwnFile {
            missing = List.copyOf(missing);
        }

        /** Whether a recipe can name a file so. */
        public static boolean canName(String file) {
            return TextForm.FILE_NAME.accepts(file);
        }

        /** What such a name looks like, in words. */
        public static String nameInWords() {
            return TextForm.FILE_NAME.expected();
        }
    }

    /**
     * A table of the catalogue.
     *
     * @param nation whose places are measured: {@code england}
     */
    record Catalogued(String table, String nation) implements IndexData {}
}
