package org.plumbline.model.citations;

/**
 * The terms on which a source may be used.
 *
 * @param title the licence's own name, or "no open licence found"
 * @param url its text; empty where there is none
 * @param open whether anyone may use, change and share the figures; a run that touches a source that is not open is private
 */
public record Licence(String title, String url, boolean open) {}
