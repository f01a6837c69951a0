package org.plumbline.engine.find;

import org.plumbline.model.places.NameWords;

/**
 * One of the names of a place.
 *
 * @param name as it is written
 * @param words the same in words, worked out once
 * @param remark why the name leads to this place, a sentence; empty where it is simply its name
 */
record Named(String name, NameWords words, Rank rank, FoundPlace place, String remark) {

    static Named of(FoundPlace place, Rank rank) {
        return of(place.place().name(), rank, place, "");
    }

    static Named of(String name, Rank rank, FoundPlace place, String remark) {
        return new Named(name, NameWords.of(name), rank, place, remark);
    }

    /** The same, found by some of its words only. */
    Named byPartOfName() {
        return new Named(
                name,
                words,
                Rank.PART_OF_NAME,
                place,
                "What was typed is a part of the name " + name + ", and no name by itself.");
    }

    /** The place, with the remark that this name calls for. */
    FoundPlace found() {
        return place.noting(remark);
    }
}
