package org.plumbline.engine.sortition.draw;

/**
 * A quota after the replacements. How many seats it has then is not told: beside the seats before, that would tell in what those
 * who left and those who came differ.
 *
 * @param missed by how many seats; nought where it is kept
 */
public record KeptQuota(String feature, String value, int least, int most, int missed) {}
