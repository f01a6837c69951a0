/**
 * The marks of the report as numbers: where each line, square and bubble lies, in percent of the width, so that charts are
 * drawn anew for every width of screen and never shrunk. The templates turn them into inline SVG. Maps alone have a view box:
 * their outlines grow with the page, while their lines and the names of towns keep their size.
 */
@NullMarked
package org.plumbline.app.report.charts;

import org.jspecify.annotations.NullMarked;
