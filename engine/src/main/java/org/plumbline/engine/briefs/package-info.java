/**
 * What is known of one place, put together to be read in two pages: how it stands and how sure that is, what drives that, what
 * it was awarded and what each stated rule would have given, who lives in its most deprived neighbourhoods; from local statistics
 * where it does well, what has changed, and what one should be able to expect beside the fact.
 *
 * <p>A brief works out as little as it can: it reads the tables of studies, and every figure in it is kept with the table, the row
 * and the column that it was read from, or with the sum that gives it. {@link org.plumbline.engine.briefs.Briefs} is where to
 * start. The words around the figures are no business of this package.
 */
@NullMarked
package org.plumbline.engine.briefs;

import org.jspecify.annotations.NullMarked;
