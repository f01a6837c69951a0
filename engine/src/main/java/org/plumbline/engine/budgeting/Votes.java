package org.plumbline.engine.budgeting;

import java.util.List;
import java.util.Map;
import org.plumbline.model.budgeting.Election;

/**
 * Votes that were read.
 *
 * @param remarks what was noticed about the file and is no mistake, for people to read
 * @param canonical the same votes as they are published, by the names of the files
 * @param declared whether rule, projects and budget are those that were declared before voting opened
 */
public record Votes(Election election, List<String> remarks, Map<String, byte[]> canonical, boolean declared) {
    public Votes {
        remarks = List.copyOf(remarks);
        canonical = Map.copyOf(canonical);
    }

    /** The same, after it was seen that they are as declared. */
    public Votes asDeclared() {
        return new Votes(election, remarks, canonical, true);
    }
}
