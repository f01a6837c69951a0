/**
 * The tables that Plumbline brings along: the 317 English districts of 2019, the awards of the Levelling Up Fund, and
 * the regions and nations of the United Kingdom.
 *
 * <p>They are figures that the government and its statisticians published, set side by side so that the main questions
 * can be asked on a computer without a network. {@code source.yaml} beside these classes names the publication, unit,
 * period and licence of every column; {@code README.md} holds the attribution that must be shown wherever the figures
 * are. A council may put a table of its own in a folder: the same readers check it, so a slip of the keyboard is found
 * before it becomes a rank. The readers are {@link org.plumbline.sources.facts.DistrictReader},
 * {@link org.plumbline.sources.facts.AwardReader} and {@link org.plumbline.sources.facts.RegionReader}. Low pay by
 * region is left out on purpose, because no open licence was found for it.
 */
@NullMarked
package org.plumbline.sources.facts;

import org.jspecify.annotations.NullMarked;
