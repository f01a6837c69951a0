package org.plumbline.recipes.internal.schema;

import tools.jackson.databind.JsonNode;

/** The reference page of a kind of recipe: every key with what it means, what may stand there, and what may not. */
final class RecipePage {
    private static final String RESOURCES = "../../recipes/src/main/resources/org/plumbline/recipes/";

    private final StringBuilder text = new StringBuilder();
    private final SchemaDocument document;

    private RecipePage(SchemaDocument document) {
        this.document = document;
    }

    /** @param example a built-in recipe of the kind, as a path among the module's resources */
    static String of(String kind, String example) {
        RecipePage page = new RecipePage(RecipeSchema.of(kind).document());
        page.head(kind, example);
        new SchemaWalk(page.document).visit(page::key);
        return page.text.toString();
    }

    private void head(String kind, String example) {
        text.append("# Recipes of kind `").append(kind).append("`\n\n");
        text.append("<!-- Made from ").append(kind);
        text.append(".schema.json by ReferencePagesTest; changes here are lost. -->\n\n");
        text.append(document.root().path("description").asString()).append("\n\n");
        text.append(
                "A recipe is a plain YAML file called as its `id`, with `.yaml` after it. Keys that are not on this page are\n");
        text.append("refused, so that a misspelt one cannot pass unseen. `[]` stands for each item of a list.\n\n");
        text.append("A whole one: [")
                .append(example)
                .append("](")
                .append(RESOURCES)
                .append(example)
                .append(").\n");
    }

    private void key(String path, JsonNode schema, String presence) {
        String name = path.substring(path.lastIndexOf('.') + 1);
        text.append("\n## `").append(path).append("`\n\n");
        text.append(schema.path("description").asString()).append("\n\n");
        text.append("- It ")
                .append(presence)
                .append(": ")
                .append(document.expected(schema))
                .append("\n");
        for (JsonNode example : schema.path("examples")) {
            text.append("- Right: `")
                    .append(name)
                    .append(": ")
                    .append(FlowYaml.text(example))
                    .append("`\n");
        }
        for (JsonNode counterExample : schema.path(SchemaDocument.COUNTER_EXAMPLES)) {
            text.append("- Wrong: `").append(name).append(": ");
            text.append(FlowYaml.text(counterExample.path("value"))).append("` - ");
            text.append(counterExample.path("why").asString()).append("\n");
        }
    }
}
