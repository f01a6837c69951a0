/**
 * Local indicators of the Office for National Statistics, one value to a row.
 *
 * <p>Explore Local Statistics sets 74 indicators of councils side by side, from different publishers, years and methods:
 * a value may be of a day, of a year that begins on any day, or of several years together; it may have limits; and where
 * it has none, a letter says why. This package reads that form. Which end of an indicator is better is no fact but a
 * judgement of this project, which a recipe may overrule. The entry point is
 * {@link org.plumbline.sources.ons.LocalIndicators}. All other tables of the office are read by their description.
 */
@NullMarked
package org.plumbline.sources.ons;

import org.jspecify.annotations.NullMarked;
