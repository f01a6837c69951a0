/**
 * The pages of the public lottery of a citizens' panel: what was committed, how it was drawn, who replaced whom. They are for
 * volunteers and for whoever doubts: everybody's own chance can be found by row key, and the arithmetic stands line by line.
 */
@NullMarked
package org.plumbline.app.report.sortition.draw;

import org.jspecify.annotations.NullMarked;
