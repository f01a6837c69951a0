package org.plumbline.engine.find.batch;

import java.util.List;
import java.util.Optional;

/**
 * What is appended to a row.
 *
 * @param cells of all additions, one after the other; all empty where it could not be placed
 * @param note what must be known to use them; empty where there is nothing
 */
record Answer(List<String> cells, String note, Optional<Why> why) {

    static Answer failed(List<String> empty, Why why) {
        return new Answer(empty, why.words(), Optional.of(why));
    }

    Answer withNote(String more) {
        return new Answer(cells, note.isEmpty() ? more : note + "; " + more, why);
    }
}
