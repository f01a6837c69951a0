package org.plumbline.engine.briefs;

/**
 * What one domain adds to the score of a place.
 *
 * @param part its weight times its value on the scale; the parts sum to the score
 * @param rank of the place on this domain among its peers, 1 the most deprived
 */
public record Driver(String title, Figure part, Figure rank) {}
