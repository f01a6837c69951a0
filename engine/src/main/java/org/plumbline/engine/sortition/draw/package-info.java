/**
 * The public lottery of a citizens' panel, in three folders that anybody can check: the commitment, published before the values
 * that decide exist; the draw; and the replacements of members who withdraw.
 *
 * <p>{@link org.plumbline.engine.sortition.draw.Commitments} makes the commitment of a run of {@code sortition select}:
 * the panels by row keys, everybody's chance, the range of seats that the panels give each quota, and one fingerprint.
 * {@link org.plumbline.engine.sortition.draw.Draws} draws on it; {@link org.plumbline.engine.sortition.draw.Replacements} replaces.
 *
 * <p>Left out of all three on purpose: what is known of anybody. Not even the seats of single panels are there, since those of many
 * panels together would tell every person's features by plain algebra (decision 21); they are sealed by a checksum each, and
 * those of the drawn panel can be opened.
 */
@NullMarked
package org.plumbline.engine.sortition.draw;

import org.jspecify.annotations.NullMarked;
