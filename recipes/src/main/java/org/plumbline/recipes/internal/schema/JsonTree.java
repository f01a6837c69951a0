package org.plumbline.recipes.internal.schema;

import java.math.BigDecimal;
import org.plumbline.recipes.internal.yaml.YamlList;
import org.plumbline.recipes.internal.yaml.YamlMap;
import org.plumbline.recipes.internal.yaml.YamlNode;
import org.plumbline.recipes.internal.yaml.YamlScalar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A recipe as the schema validator takes it. The file is parsed once, by PlainYaml, and turned into JSON values here, so
 * that the validator and the reader cannot disagree on what a line says.
 */
final class JsonTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonTree() {}

    static JsonNode of(YamlNode node) {
        if (node instanceof YamlMap map) {
            ObjectNode object = NODES.objectNode();
            map.entries().forEach((key, entry) -> object.set(key, of(entry.value())));
            return object;
        }
        if (node instanceof YamlList list) {
            ArrayNode array = NODES.arrayNode();
            list.items().forEach(item -> array.add(of(item)));
            return array;
        }
        return of((YamlScalar) node);
    }

    private static JsonNode of(YamlScalar scalar) {
        return switch (scalar.kind()) {
            case TEXT -> NODES.stringNode(scalar.text());
            case NUMBER -> number(scalar.text());
            case BOOLEAN -> NODES.booleanNode(scalar.text().equals("true"));
            case NOTHING -> NODES.nullNode();
        };
    }

    /** A number written with decimals stays a decimal, zeros and all: money is read from its digits. */
    private static JsonNode number(String text) {
        return text.contains(".") ? NODES.numberNode(new BigDecimal(text)) : NODES.numberNode(Long.parseLong(text));
    }
}
