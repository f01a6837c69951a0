package org.plumbline.engine.index.explanation;

/** What a place is compared with. */
public sealed interface Against {

    /** The mean of each indicator over all places. */
    record MeanOfAll() implements Against {}

    /** The median of each indicator over all places. */
    record MedianOfAll() implements Against {}

    /**
     * The mean over the places of the same group, such as those of the same parent place.
     *
     * @param column that says which group a place belongs to
     */
    record MeanOfGroup(String column) implements Against {}

    /** @param place another place, by its code or name */
    record OtherPlace(String place) implements Against {}
}
