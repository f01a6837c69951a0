package org.plumbline.engine.sortition;

import java.util.List;
import java.util.Map;
import org.plumbline.model.sortition.Assembly;

/**
 * Quotas and people as two files tell them.
 *
 * @param files that were read
 * @param remarks what was noticed about them and is no mistake; names nobody
 * @param kept what the organiser keeps and nobody else sees, by the names of the files: the salt, and who has which row key
 */
public record PoolRead(
        Assembly assembly, List<PanelFacts.ReadFile> files, List<String> remarks, Map<String, byte[]> kept) {

    public PoolRead {
        files = List.copyOf(files);
        remarks = List.copyOf(remarks);
        kept = Map.copyOf(kept);
    }
}
