/**
 * The tables that a study reads: each once, with a note of which copy it was, and laid out by place.
 *
 * <p>A source's table has its rows in any order; arithmetic wants every column in the order of the places' codes. {@link
 * org.plumbline.engine.data.AreaTable} is the one made from the other. What the columns mean is left to the recipes.
 */
@NullMarked
package org.plumbline.engine.data;

import org.jspecify.annotations.NullMarked;
