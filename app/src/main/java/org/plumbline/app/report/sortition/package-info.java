/**
 * Pages about citizens' panels: everybody's chance of a seat, why it is what it is, and what proves that nobody's could be
 * fairer.
 */
@NullMarked
package org.plumbline.app.report.sortition;

import org.jspecify.annotations.NullMarked;
