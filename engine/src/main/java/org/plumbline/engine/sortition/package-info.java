/**
 * Citizens' panels: from the quotas and the people who volunteered to everybody's chance of a seat, with the proof that it is the
 * fairest and the list of panels that a public lottery is held over.
 *
 * <p>{@link org.plumbline.engine.sortition.PanelSelections} gives out the chances by a recipe. The run's folder holds the answer
 * with its proof: quotas, the pool by row keys, the lottery, the certificate and the list of panels. Tables and pages follow from these
 * files alone, so that they are the same on any machine, whichever solver found the answer; and the proof is checked again by
 * whoever doubts it. Names, addresses and ids of people never get here. That folder has features beside row keys: it is for the organiser
 * and those who may see the pool; what is published is the commitment (package {@code draw}, decisions 20 and 21).
 */
@NullMarked
package org.plumbline.engine.sortition;

import org.jspecify.annotations.NullMarked;
