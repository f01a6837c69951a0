package org.plumbline.engine.budgeting.share;

import java.util.List;
import java.util.OptionalLong;
import org.plumbline.model.places.AreaCode;

/**
 * The relevant spending of authorities.
 *
 * @param authorities in the order of the table or recipe; none twice
 * @param leftOut the rows of the table's year that are not among them
 */
record Spending(List<OfAuthority> authorities, RowsLeftOut leftOut) {

    Spending {
        authorities = List.copyOf(authorities);
    }

    /** @param pence above nought; empty where the table has none */
    record OfAuthority(AreaCode code, String name, OptionalLong pence) {}
}
