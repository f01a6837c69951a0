/**
 * Citizens' panels: from the quotas and the people who volunteered to everybody's chance of a seat, with the proof that it is the
 * fairest and the list of panels that a public lottery is held over.
 *
 * <p>{@link org.plumbline.engine.sortition.PanelSelections} gives out the chances by a recipe. What is published is the answer with
 * its proof: quotas, the pool by row keys, the lottery, the certificate and the list of panels. Tables and pages follow from these
 * files alone, so that they are the same on any machine, whichever solver found the answer; and the proof is checked again by
 * whoever doubts it. Names, addresses and ids of people never get here: what is published knows row keys only.
 */
@NullMarked
package org.plumbline.engine.sortition;

import org.jspecify.annotations.NullMarked;
