/**
 * The parts of recipes about citizens' panels, as the files write them: the method by which chances are given out, and the list
 * of panels that a public lottery is held over; of an invitation who is expected to answer, whom more letters go to, who is more
 * willing than others, and how sure it is to be that the pool makes up a panel.
 *
 * <p>Rates of answering are nearly always assumptions: each carries its source and a note that says what is assumed. Left out on
 * purpose: the panel itself, whose size and quotas are its organiser's files, and the arithmetic.
 */
@NullMarked
package org.plumbline.recipes.sortition;

import org.jspecify.annotations.NullMarked;
