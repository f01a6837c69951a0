/**
 * The parts of recipes about citizens' panels: the method by which chances are given out, and the list of panels that a public
 * lottery is held over.
 */
@NullMarked
package org.plumbline.recipes.sortition;

import org.jspecify.annotations.NullMarked;
