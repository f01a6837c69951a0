package org.plumbline.recipes.internal.yaml;

import java.util.List;
import org.plumbline.model.problems.Where;

/** A list, in the order of the file. */
public record YamlList(List<YamlNode> items, Where where) implements YamlNode {

    public YamlList {
        items = List.copyOf(items);
    }

    @Override
    public String quoted() {
        return items.isEmpty() ? "an empty list" : "a list of " + items.size();
    }
}
