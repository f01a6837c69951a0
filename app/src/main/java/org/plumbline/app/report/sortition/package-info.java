/**
 * Pages about citizens' panels: everybody's chance of a seat, why it is what it is, and what proves that nobody's could be
 * fairer. {@link org.plumbline.app.report.sortition.PanelDocuments} writes them: the report, and beside it {@code your-chance.html}
 * for those who volunteered, to which a letter links by a row key. That page says of nobody what they are like, not even by the quotas
 * that people of one chance have in common.
 */
@NullMarked
package org.plumbline.app.report.sortition;

import org.jspecify.annotations.NullMarked;
