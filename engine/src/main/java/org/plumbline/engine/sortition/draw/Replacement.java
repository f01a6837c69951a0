package org.plumbline.engine.sortition.draw;

import java.util.Optional;

/**
 * One who withdrew.
 *
 * @param withdrawn row key
 * @param wasOnPanel or a reserve, who is passed over from then on
 * @param by row key of who takes the place; empty for a reserve, and where nobody is left
 * @param missedSeats by how many seats the panel misses its quotas afterwards
 */
public record Replacement(String withdrawn, boolean wasOnPanel, Optional<String> by, int missedSeats) {}
