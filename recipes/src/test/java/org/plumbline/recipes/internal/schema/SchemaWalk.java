package org.plumbline.recipes.internal.schema;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Visits every key that recipes of a kind may have, in the order of the schema, each before what it holds. */
final class SchemaWalk {
    private final SchemaDocument document;

    /** What is done with a key. */
    interface Visitor {
        /**
         * Looks at one key.
         *
         * @param path keys joined by dots; {@code []} after a list stands for each of its items
         * @param presence whether the map that holds the key must have it, in words
         */
        void visit(String path, JsonNode schema, String presence);
    }

    SchemaWalk(SchemaDocument document) {
        this.document = document;
    }

    void visit(Visitor visitor) {
        visitKeys("", document.root(), visitor);
    }

    private void visitKeys(String prefix, JsonNode schema, Visitor visitor) {
        for (Map.Entry<String, JsonNode> key : document.keys(schema).entrySet()) {
            String path = prefix + key.getKey();
            visitor.visit(path, key.getValue(), SchemaDocument.presence(schema, key.getKey()));
            visitKeys(path + ".", key.getValue(), visitor);
            visitKeys(path + "[].", document.resolve(key.getValue().path("items")), visitor);
        }
    }
}
