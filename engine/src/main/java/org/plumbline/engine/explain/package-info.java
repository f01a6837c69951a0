/**
 * Why a place has the figures that it has: the parts that add up to its score and to its share. The entry point is
 * {@link org.plumbline.engine.explain.Explanation}, of a study of an index; a place of a target is explained by the answer itself,
 * {@link org.plumbline.engine.target.TargetAnswer}.
 */
@NullMarked
package org.plumbline.engine.explain;

import org.jspecify.annotations.NullMarked;
