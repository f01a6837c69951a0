package org.plumbline.sources.boundaries;

import org.plumbline.model.problems.WrongValue;

/** How the points of a ring follow from the numbers that a feature holds. */
interface RingPoints {
    /** How many lists stand around each number of a Polygon; a MultiPolygon has one more. */
    int polygonDepth();

    /** What a feature calls its numbers. */
    String member();

    /** At most how many points the ring will have, worked out without making them. */
    int mostPoints(NestedNumbers numbers, int ring);

    /**
     * The points of a ring, longitude before latitude, one after the other.
     *
     * @param name of the ring, for messages
     * @throws WrongValue if the numbers do not make points
     */
    double[] of(NestedNumbers numbers, int ring, RingName name);
}
