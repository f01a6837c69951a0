/**
 * A page as PDF, printed by a browser that is on the machine anyway: {@link org.plumbline.app.report.print.PdfPrinter} asks
 * Chromium or one of its kin to print a page that it can read without any network, waits a limited time, and looks whether
 * what came out is a PDF. There is no PDF library here: a second drawing of the same page would drift from the first.
 */
@NullMarked
package org.plumbline.app.report.print;

import org.jspecify.annotations.NullMarked;
