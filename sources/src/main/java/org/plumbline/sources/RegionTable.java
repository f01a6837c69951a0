package org.plumbline.sources;

import org.plumbline.sources.facts.Regions;

/** The regions and nations with their figures, and the copy that they were read from. */
public record RegionTable(Regions regions, Snapshot snapshot) {}
