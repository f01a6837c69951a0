/**
 * Why one place has its score: what each domain and indicator contributes, how little would have to be otherwise for it to cross a line,
 * and how often it is worse than another place.
 *
 * <p>The entry point is {@link org.plumbline.engine.index.explanation.IndexExplanation}. Left out on purpose: causes. A contribution says
 * where a score comes from, not why the place is as it is.
 */
@NullMarked
package org.plumbline.engine.index.explanation;

import org.jspecify.annotations.NullMarked;
