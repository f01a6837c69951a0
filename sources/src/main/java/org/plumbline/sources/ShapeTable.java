package org.plumbline.sources;

import org.plumbline.model.geo.Shapes;

/** Outlines of places, and the copy that they were read from. */
public record ShapeTable(Shapes shapes, Snapshot snapshot) {}
