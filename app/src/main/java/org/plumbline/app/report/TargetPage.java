package org.plumbline.app.report;

/** All that the report on a target shows, in the order in which it shows it. */
public record TargetPage(String title, String summary, Whence whence) {}
