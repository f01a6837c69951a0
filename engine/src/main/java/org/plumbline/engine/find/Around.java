package org.plumbline.engine.find;

import org.plumbline.engine.places.Boundaries;
import org.plumbline.model.places.Place;

/**
 * One place that something lies in.
 *
 * @param approximate whether it was found by outlines that were made simpler, and so may be the place next to it
 */
public record Around(Place place, Boundaries boundaries, boolean approximate) {}
