package org.plumbline.sources.boundaries;

/** Which ring of a file is meant; polygon and ring count from 1. */
record RingName(Feature feature, int polygon, int ring) {

    @Override
    public String toString() {
        return "ring " + ring + " of polygon " + polygon + " of " + feature;
    }
}
