package org.plumbline.sources.facts;

import org.plumbline.model.places.AreaCode;

/**
 * What stands in for a cell that could not be read, so that the rest of its row is still checked. Its problem is noted,
 * so no table ever comes of it.
 */
final class StandIn {
    static final AreaCode CODE = new AreaCode("E00000000");
    static final String TEXT = "?";

    private StandIn() {}
}
