/**
 * Which places are alike in structure: the question behind "how does this town do among towns like it?". A recipe of the kind
 * neighbours says by which variables, all of them made from published counts of small areas and none of them an outcome; the answer
 * names the nearest places of each place, says in what they are alike and in what they differ, and how sure each is.
 *
 * <p>The entry point is {@link org.plumbline.engine.neighbours.Neighbours}. Left out on purpose: anything that says which of two
 * neighbours fares better; that is for whoever compares them.
 */
@NullMarked
package org.plumbline.engine.neighbours;

import org.jspecify.annotations.NullMarked;
