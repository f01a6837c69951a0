/**
 * What is known of one place, in two pages that a councillor could hand out. {@link
 * org.plumbline.app.report.briefs.BriefPages} puts a brief into words, once; the same words then become a page, a text or a
 * document. No sentence holds a figure that is not in the brief's table of figures.
 */
@NullMarked
package org.plumbline.app.report.briefs;

import org.jspecify.annotations.NullMarked;
