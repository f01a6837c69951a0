package org.plumbline.app.report.sortition;

import org.plumbline.app.report.TargetPage.Grid;
import org.plumbline.app.report.Whence;

/** All that the report of a comparison of rules shows. */
public record ComparedPage(String title, String headline, Grid rules, Whence whence) {}
