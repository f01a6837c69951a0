package org.plumbline.recipes.internal.schema;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.model.problems.Where;
import org.plumbline.recipes.internal.yaml.YamlScalar;
import tools.jackson.databind.JsonNode;

/** Writes a schema's examples as they would stand in a recipe, on one line. */
final class FlowYaml {
    /** Text that means itself without quotes wherever it stands: no brackets, commas, colons or marks. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}0-9£][^,:#{}\\[\\]&*!|>'\"%@`\n]*");

    private static final Pattern ADDRESS = Pattern.compile("https?://[A-Za-z0-9./_-]+");

    private static final Where NOWHERE = Where.file("example");

    private FlowYaml() {}

    static String text(JsonNode value) {
        if (value.isObject()) {
            return value.properties().stream()
                    .map(entry -> word(entry.getKey()) + ": " + text(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value.isArray()) {
            return value.values().stream().map(FlowYaml::text).collect(Collectors.joining(", ", "[", "]"));
        }
        return value.isString() ? word(value.stringValue()) : value.toString();
    }

    private static String word(String text) {
        boolean plain = PLAIN.matcher(text).matches() || ADDRESS.matcher(text).matches();
        boolean meansItself = plain
                && text.equals(text.strip())
                && new YamlScalar(text, false, NOWHERE).kind() == YamlScalar.Kind.TEXT;
        return meansItself
                ? text
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
