/**
 * Drawing many times over, on as many threads as the caller allows, with an answer that does not depend on how many.
 *
 * <p>The entry point is {@link org.plumbline.methods.draws.Draws}; {@link org.plumbline.methods.draws.Uniform} makes even chances of
 * random bits. What is drawn, and from which seed, is left out on purpose:
 * that belongs to each method.
 */
@NullMarked
package org.plumbline.methods.draws;

import org.jspecify.annotations.NullMarked;
