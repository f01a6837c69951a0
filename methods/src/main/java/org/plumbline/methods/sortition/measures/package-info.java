/**
 * How evenly chances of a seat are spread: the measures by which ways of selection are compared.
 *
 * <p>{@link org.plumbline.methods.sortition.measures.ChanceMeasures} takes the chances of all people of a pool, by class, and gives
 * the least and the greatest, the Gini coefficient, the geometric mean, and how many people have less than some chance. As in
 * Flanigan, Goelz, Gupta, Hennig and Procaccia, "Fair algorithms for selecting citizens' assemblies", Nature 596 (2021), table 1.
 */
@NullMarked
package org.plumbline.methods.sortition.measures;

import org.jspecify.annotations.NullMarked;
