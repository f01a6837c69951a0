/**
 * Finding whole panels that keep every quota: any at all, a very good one quickly, and the best one with certainty.
 *
 * <p>{@link org.plumbline.methods.sortition.panels.PanelSearch} anneals: it exchanges one seat after another, sometimes for
 * the worse, and keeps the best panel it passes. {@link org.plumbline.methods.sortition.panels.ExactPanels} asks a solver of
 * whole numbers and is believed only after the panel was checked against every quota.
 */
@NullMarked
package org.plumbline.methods.sortition.panels;

import org.jspecify.annotations.NullMarked;
