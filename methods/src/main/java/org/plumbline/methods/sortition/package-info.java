/**
 * Citizens' panels: everybody's fairest chance of a seat, and the proof that none is fairer.
 *
 * <p>People who are alike - the same value of every feature and, where at most one of a household may be on the panel,
 * households that are alike too - are one class ({@link org.plumbline.methods.sortition.PoolClasses}). By symmetry they have
 * the same chance under LEXIMIN and Nash welfare, so all arithmetic is over classes. A panel is how many of each class sit on
 * it; a {@link org.plumbline.methods.sortition.Lottery} is panels with weights. A
 * {@link org.plumbline.methods.sortition.selection.PanelMethod} finds the lottery, with a
 * {@link org.plumbline.methods.sortition.Certificate} that anybody can check without believing the solver.
 *
 * <p>LEXIMIN, maximin and Nash welfare as in Flanigan, Goelz, Gupta, Hennig and Procaccia, "Fair algorithms for selecting
 * citizens' assemblies", Nature 596 (2021).
 */
@NullMarked
package org.plumbline.methods.sortition;

import org.jspecify.annotations.NullMarked;
