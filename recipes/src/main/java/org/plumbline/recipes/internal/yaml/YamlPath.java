package org.plumbline.recipes.internal.yaml;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.model.problems.Where;

/**
 * The way from a file's root to one of its values: keys, and numbers from 0 for the items of lists. Written as a JSON
 * pointer (RFC 6901): {@code /indicators/3/column}.
 */
public record YamlPath(List<String> steps) {

    public YamlPath {
        steps = List.copyOf(steps);
    }

    /**
     * The way that a JSON pointer tells.
     *
     * @throws IllegalArgumentException if {@code pointer} is neither empty nor starts with a slash
     */
    public static YamlPath parse(String pointer) {
        if (pointer.isEmpty()) {
            return new YamlPath(List.of());
        }
        if (!pointer.startsWith("/")) {
            throw new IllegalArgumentException("a JSON pointer starts with a slash: " + pointer);
        }
        return new YamlPath(Arrays.stream(pointer.substring(1).split("/", -1))
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList());
    }

    /** The value at the end of the way, if the file has it. */
    public Optional<YamlNode> find(YamlMap root) {
        Optional<YamlNode> at = Optional.of(root);
        for (String step : steps) {
            at = at.flatMap(node -> next(node, step));
        }
        return at;
    }

    /**
     * Where a message about the value points: at a single value itself, at the key of a list or map. A way that the file
     * does not have is pointed at as far as it goes.
     */
    public Where pointAt(YamlMap root) {
        Where where = root.where();
        YamlNode at = root;
        for (String step : steps) {
            Optional<YamlNode> next = next(at, step);
            if (next.isEmpty()) {
                return where;
            }
            where = at instanceof YamlMap map
                    ? map.find(step).map(YamlMap.Entry::pointAt).orElse(where)
                    : next.get().where();
            at = next.get();
        }
        return where;
    }

    private static Optional<YamlNode> next(YamlNode node, String step) {
        if (node instanceof YamlMap map) {
            return map.find(step).map(YamlMap.Entry::value);
        }
        boolean item = node instanceof YamlList && step.matches("[0-9]{1,6}");
        return item
                ? ((YamlList) node).items().stream().skip(Long.parseLong(step)).findFirst()
                : Optional.empty();
    }

    @Override
    public String toString() {
        return steps.stream()
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
