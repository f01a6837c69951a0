package org.plumbline.sources.sortition;

import java.util.List;
import org.plumbline.model.sortition.Quotas;

/** The quotas of a categories file, and what is to be said of it though nothing is wrong with it. */
public record QuotasRead(Quotas quotas, List<Remark> remarks) {

    public QuotasRead {
        remarks = List.copyOf(remarks);
    }
}
