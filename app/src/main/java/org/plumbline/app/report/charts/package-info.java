/**
 * The marks of the report as numbers: where each line, square and bubble lies, in percent of the width, so that charts are
 * drawn anew for every width of screen and never shrunk. The templates turn them into inline SVG.
 */
@NullMarked
package org.plumbline.app.report.charts;

import org.jspecify.annotations.NullMarked;
