package org.plumbline.recipes;

/**
 * A rule that gives each place a share in proportion to its residents times its need.
 *
 * @param title for readers, as in "the share under {@code people times need}"
 */
public record ShareRule(String id, String title, Need need) {}
