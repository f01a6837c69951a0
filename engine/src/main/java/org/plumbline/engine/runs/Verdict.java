package org.plumbline.engine.runs;

import java.util.List;
import java.util.Optional;

/**
 * What verifying a run found.
 *
 * @param difference the first figure that is not equal, empty if all are
 * @param files how many files were compared
 * @param unfinished what a run lacks that says of itself that it is not finished; its files may be equal all the same
 * @param notes what a reader should know besides: recipes of the run's own, another version, files that are not the run's
 */
public record Verdict(Optional<String> difference, int files, Optional<String> unfinished, List<String> notes) {

    public Verdict {
        notes = List.copyOf(notes);
    }

    public boolean equal() {
        return difference.isEmpty();
    }
}
