package org.plumbline.recipes.internal.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A schema as something to read aloud: what may stand at a place, in words. */
final class SchemaDocument {
    static final String COUNTER_EXAMPLES = "counterExamples";
    static final String PROBLEM_CODE = "problemCode";

    private final JsonNode root;

    SchemaDocument(JsonNode root) {
        this.root = root;
    }

    JsonNode root() {
        return root;
    }

    /** The schema at a location such as {@code properties, count}. */
    JsonNode at(List<Object> location) {
        JsonNode at = root;
        for (Object step : location) {
            at = step instanceof Integer index ? at.path(index) : at.path(String.valueOf(step));
        }
        return resolve(at);
    }

    /** The schema with what it refers to put in its place; its own words go before those of what it refers to. */
    JsonNode resolve(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        if (reference.isEmpty()) {
            return schema;
        }
        ObjectNode whole = (ObjectNode) root.at(reference.substring(1)).deepCopy();
        schema.properties().forEach(entry -> whole.set(entry.getKey(), entry.getValue()));
        whole.remove("$ref");
        return whole;
    }

    /** The keys that a map of this schema may have, with what may stand at each. */
    Map<String, JsonNode> keys(JsonNode schema) {
        Map<String, JsonNode> keys = new LinkedHashMap<>();
        schema.path("properties").properties().forEach(entry -> keys.put(entry.getKey(), resolve(entry.getValue())));
        for (JsonNode branch : schema.path("allOf")) {
            keys(branch.path("then")).forEach((key, value) -> keys.merge(key, value, SchemaDocument::fuller));
        }
        return keys;
    }

    private static JsonNode fuller(JsonNode one, JsonNode other) {
        return one.isObject() ? one : other;
    }

    /** Whether a map must have the key, in words; some keys go with one value of another key only. */
    static String presence(JsonNode schema, String key) {
        if (requires(schema, key)) {
            return "must be there";
        }
        return schema.path("allOf").values().stream()
                .filter(branch -> requires(branch.path("then"), key))
                .map(branch -> branch.path("if")
                        .path("properties")
                        .properties()
                        .iterator()
                        .next())
                .map(condition -> "must be there with `" + condition.getKey() + ": "
                        + condition.getValue().path("const").asString() + "`, and only then")
                .findFirst()
                .orElse("may be left out");
    }

    private static boolean requires(JsonNode schema, String key) {
        return schema.path("required").values().stream()
                .anyMatch(name -> name.stringValue().equals(key));
    }

    /** What may stand here, in words that follow "expected". */
    String expected(JsonNode schema) {
        List<String> choices = choices(schema);
        if (!choices.isEmpty()) {
            return choices.size() == 1 ? choices.get(0) : "one of: " + String.join(", ", choices);
        }
        Optional<TextForm> form = TextForm.find(schema.path("format").asString(""));
        if (form.isPresent()) {
            return form.get().expected();
        }
        return switch (schema.path("type").asString("")) {
            case "integer" -> "a whole number" + range(schema);
            case "number" -> "a number" + range(schema);
            case "array" -> expectedItems(schema);
            case "object" -> expectedKeys(schema);
            default -> "text";
        };
    }

    private String expectedItems(JsonNode schema) {
        JsonNode items = resolve(schema.path("items"));
        return "a list" + length(schema) + ", each "
                + (items.path("type").asString("").equals("object") ? "with " : "") + expected(items);
    }

    private static String length(JsonNode schema) {
        int least = schema.path("minItems").asInt(0);
        int most = schema.path("maxItems").asInt(Integer.MAX_VALUE);
        if (most == Integer.MAX_VALUE) {
            return least == 0 ? "" : " of at least " + least;
        }
        return least == 0 ? " of at most " + most : " of " + (least == most ? least : least + " to " + most);
    }

    private String expectedKeys(JsonNode schema) {
        JsonNode values = schema.path("additionalProperties");
        return values.isObject()
                ? "names, each with " + expected(resolve(values))
                : "the keys " + String.join(", ", keys(schema).keySet());
    }

    /** The values of a closed list; empty where the list is not closed. */
    List<String> choices(JsonNode schema) {
        List<String> choices = new ArrayList<>();
        schema.path("enum").values().forEach(choice -> choices.add(choice.asString()));
        if (schema.has("const")) {
            choices.add(schema.path("const").asString());
        }
        return choices;
    }

    /** The first example as a recipe would have it; empty where the schema gives none. */
    static String example(JsonNode schema) {
        return schema.path("examples").isEmpty()
                ? ""
                : FlowYaml.text(schema.path("examples").path(0));
    }

    private static String range(JsonNode schema) {
        String above = limit(schema, "exclusiveMinimum", " above ");
        String from = limit(schema, "minimum", " from ");
        return above + from + limit(schema, "maximum", above.isEmpty() ? " to " : " and up to ");
    }

    private static String limit(JsonNode schema, String keyword, String words) {
        return schema.has(keyword) ? words + schema.path(keyword).asString() : "";
    }
}
