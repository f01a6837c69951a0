/**
 * The report of an index that was built: how places stand, how sure that is, what each score is made of, and all that was done to the
 * figures on the way, as a page that needs nothing but itself.
 *
 * <p>The entry point is {@link org.plumbline.app.report.index.IndexDocuments}. Left out on purpose: what a study makes of an index.
 */
@NullMarked
package org.plumbline.app.report.index;

import org.jspecify.annotations.NullMarked;
