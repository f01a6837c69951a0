package org.plumbline.engine.briefs;

/**
 * What one domain adds to the score of a place.
 *
 * @param part its weight times its value on the scale; the parts sum to the score
 * @param rank of the place on this domain among its peers, 1 the most deprived
 * @param worse how many of them are more deprived on it
 */
public record Driver(String title, Figure part, Figure rank, Figure worse) {}
