/**
 * How Plumbline says that something is wrong: what, where, what was found, what was expected and how to put it right.
 *
 * <p>Wrong input is collected as {@link org.plumbline.model.problems.Problem}s and thrown once as {@link
 * org.plumbline.model.problems.WrongInput}; a question that the data cannot answer is {@link
 * org.plumbline.model.problems.NoAnswer}; something needed that is not there is {@link
 * org.plumbline.model.problems.CannotSay}. A mistake in our own code is none of these: it fails with the JDK's
 * {@code IllegalArgumentException} or {@code IllegalStateException}.
 */
@NullMarked
package org.plumbline.model.problems;

import org.jspecify.annotations.NullMarked;
