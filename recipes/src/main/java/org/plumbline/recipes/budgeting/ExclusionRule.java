package org.plumbline.recipes.budgeting;

import java.util.List;

/**
 * Projects of which at most one is funded.
 *
 * @param name what people call it
 * @param projects their ids
 */
public record ExclusionRule(String name, List<String> projects) {
    public ExclusionRule {
        projects = List.copyOf(projects);
    }
}
