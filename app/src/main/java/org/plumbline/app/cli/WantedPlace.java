package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.areas.OwnArea;
import org.plumbline.engine.areas.OwnAreas;
import org.plumbline.engine.find.FoundPlace;
import org.plumbline.engine.studies.Asked;

/** The place that a person means: by a name however typed, a code, a postcode, coordinates, or the file of an area of their own. */
final class WantedPlace {
    private final Workbench workbench;
    private final Optional<Path> postcodes;
    private final PrintWriter err;

    /** @param err told of what was understood, where that is not what was typed */
    WantedPlace(Workbench workbench, Optional<Path> postcodes, PrintWriter err) {
        this.workbench = workbench;
        this.postcodes = postcodes;
        this.err = err;
    }

    /**
     * @param name of an area of one's own; empty for the name that its file gives it
     * @throws org.plumbline.model.problems.NoAnswer if no place is meant, or more than one may be
     * @throws org.plumbline.model.problems.WrongInput if the file of an area is wrong
     */
    Asked get(String text, Optional<String> name) {
        if (isFile(text)) {
            return OwnAreas.asked(Path.of(text), name, area(text, name));
        }
        return new Asked.OfPlace(found(text).place().code());
    }

    /** The area of a file; throws as {@link #get}. */
    OwnArea area(String file, Optional<String> name) {
        return workbench.ownAreas(postcodes).read(Path.of(file), name);
    }

    /** The place that is meant, where it is no file; throws as {@link #get}. */
    FoundPlace found(String text) {
        FoundPlace found = workbench.finder(postcodes).get(text);
        found.notes().forEach(err::println);
        return found;
    }

    static boolean isFile(String text) {
        return text.toLowerCase(Locale.ROOT).matches("(?s).*\\.(csv|json|geojson)(\\.gz)?");
    }
}
