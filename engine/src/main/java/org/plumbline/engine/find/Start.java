package org.plumbline.engine.find;

import org.plumbline.engine.places.Boundaries;
import org.plumbline.model.places.AreaCode;

/** A place that something is known to lie in, from which look-ups lead to others; approximate as {@link Around} is. */
public record Start(Boundaries boundaries, AreaCode code, boolean approximate) {}
