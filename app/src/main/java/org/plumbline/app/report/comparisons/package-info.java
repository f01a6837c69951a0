/**
 * Places side by side, in words and pictures. {@link org.plumbline.app.report.comparisons.ComparisonPages} puts a comparison into
 * the same form as a brief, so that it is written as a page or a text in the same way.
 */
@NullMarked
package org.plumbline.app.report.comparisons;

import org.jspecify.annotations.NullMarked;
