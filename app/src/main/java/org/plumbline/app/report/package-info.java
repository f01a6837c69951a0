/**
 * The report: one self-contained page that says the answer first, then why, then how sure, then how to check it.
 *
 * <p>{@link org.plumbline.app.report.Report} is the entry point. {@link org.plumbline.app.report.Findings} makes the
 * sentences from the figures; {@link org.plumbline.app.report.ReportPage} holds all
 * that the templates show, so that a template decides nothing. Left out on purpose: scripts, and anything that is fetched when the page is opened.
 */
@NullMarked
package org.plumbline.app.report;

import org.jspecify.annotations.NullMarked;
