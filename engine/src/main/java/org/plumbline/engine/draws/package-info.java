/**
 * Margins are worked out by drawing many times over; this says beforehand whether the machine can.
 *
 * <p>The entry point is {@link org.plumbline.engine.draws.DrawMemory}. How many draws are sensible is left to the recipes, and the
 * drawing itself to {@code methods.draws}.
 */
@NullMarked
package org.plumbline.engine.draws;

import org.jspecify.annotations.NullMarked;
