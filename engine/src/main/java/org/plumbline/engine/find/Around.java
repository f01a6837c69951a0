package org.plumbline.engine.find;

import org.plumbline.engine.places.Boundaries;
import org.plumbline.model.places.Place;

/**
 * One place that something lies in.
 *
 * @param approximate whether it follows from a point in a simplified outline, or from where most of a neighbourhood lies, so
 *     that it can be the place next to it
 */
public record Around(Place place, Boundaries boundaries, boolean approximate) {}
