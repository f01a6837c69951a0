package org.plumbline.sources;

import java.util.List;
import org.plumbline.model.funding.Award;

/** Awards in the order of their table, and the copy that they were read from. */
public record AwardTable(List<Award> awards, Snapshot snapshot) {

    public AwardTable {
        awards = List.copyOf(awards);
    }
}
