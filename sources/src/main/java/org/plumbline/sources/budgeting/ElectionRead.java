package org.plumbline.sources.budgeting;

import java.util.List;
import org.plumbline.model.budgeting.Election;

/** An election, and what is to be said of its file though nothing is wrong with it. */
public record ElectionRead(Election election, List<Remark> remarks) {

    public ElectionRead {
        remarks = List.copyOf(remarks);
    }
}
