/**
 * Why a place has the figures that it has: the parts that add up to its score and to its share.
 */
@NullMarked
package org.plumbline.engine.explain;

import org.jspecify.annotations.NullMarked;
