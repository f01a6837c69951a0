package org.plumbline.recipes.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.plumbline.methods.funding.Attribution;
import org.plumbline.methods.index.ZScore;
import org.plumbline.methods.neighbours.Transform;
import org.plumbline.model.places.AreaType;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.recipes.Associations;
import org.plumbline.recipes.DrawCount;
import org.plumbline.recipes.Replication;
import org.plumbline.recipes.Summaries;
import org.plumbline.recipes.Worse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas explain every key, and their examples are what they say they are. */
class RecipeSchemaTest {
    static final List<String> KINDS = List.of(
            "composite-index",
            "built-index",
            "target",
            "allocation",
            "audit",
            "neighbours",
            "participatory-share",
            "panel-invitation",
            "study",
            "replication",
            "budget-rule",
            "budget-comparison",
            "panel-selection");

    /** A key of a schema, by the way to it. */
    private record Key(String kind, String path, JsonNode schema) {}

    @TestFactory
    Stream<DynamicTest> everyExampleIsAllowedAndEveryCounterExampleIsNot() {
        return allKeys().map(key -> DynamicTest.dynamicTest(key.kind() + " " + key.path(), () -> assertExamples(key)));
    }

    private static void assertExamples(Key key) {
        assertThat(key.schema().path("description").asString("")).as(key.path()).isNotBlank();
        assertThat(key.schema().path("examples").size())
                .as("examples of " + key.path())
                .isPositive();
        JsonNode counterExamples = key.schema().path(SchemaDocument.COUNTER_EXAMPLES);
        assertThat(counterExamples.size())
                .as("counter-examples of " + key.path())
                .isPositive();
        RecipeSchema alone = alone(key);
        for (JsonNode example : key.schema().path("examples")) {
            assertThat(alone.errors(example)).as(example.toString()).isEmpty();
        }
        for (JsonNode counterExample : counterExamples) {
            assertThat(alone.errors(counterExample.path("value")))
                    .as(counterExample.toString())
                    .isNotEmpty();
            assertThat(counterExample.path("why").asString("")).isNotBlank();
        }
    }

    /** The key's schema as a schema of its own, with the definitions that it refers to. */
    private static RecipeSchema alone(Key key) {
        ObjectNode alone = (ObjectNode) key.schema().deepCopy();
        JsonNode root = RecipeSchema.of(key.kind()).document().root();
        alone.set("$schema", root.path("$schema"));
        alone.set("$defs", root.path("$defs"));
        return RecipeSchema.of(alone);
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void everyMapSaysWhichKeysItMayHave(String kind) {
        JsonNode root = RecipeSchema.of(kind).document().root();
        assertThat(openMaps(root, "#", new ArrayList<>())).isEmpty();
    }

    /** Maps that would let a misspelt key pass. One that branches by its method is closed in every branch. */
    private static List<String> openMaps(JsonNode schema, String path, List<String> open) {
        boolean map = schema.has("properties") && !path.endsWith("/if");
        boolean closed = schema.has("additionalProperties")
                || (schema.has("allOf")
                        && schema.path("allOf").values().stream()
                                .allMatch(branch -> branch.path("then").has("additionalProperties")));
        if (map && !closed) {
            open.add(path);
        }
        boolean said = path.endsWith("/examples") || path.endsWith("/" + SchemaDocument.COUNTER_EXAMPLES);
        if (!said) {
            schema.properties().forEach(entry -> openMaps(entry.getValue(), path + "/" + entry.getKey(), open));
            for (int i = 0; schema.isArray() && i < schema.size(); i++) {
                openMaps(schema.path(i), path + "/" + i, open);
            }
        }
        return open;
    }

    @Test
    void aDefinitionOfTheSameNameSaysTheSameInEverySchema() {
        Map<String, JsonNode> definitions = new HashMap<>();
        for (String kind : KINDS) {
            RecipeSchema.of(kind)
                    .document()
                    .root()
                    .path("$defs")
                    .properties()
                    .forEach(entry -> assertThat(
                                    definitions.merge(entry.getKey(), entry.getValue(), (first, second) -> second))
                            .as(kind + " " + entry.getKey())
                            .isEqualTo(definitions.get(entry.getKey())));
        }
        assertThat(definitions).containsKeys("citation", "awards", "population");
    }

    @Test
    void closedListsAreThoseOfTheProgram() {
        assertThat(choices("composite-index", "places.type")).isSubsetOf(names(AreaType.values()));
        assertThat(choices("audit", "attributions[].rule"))
                .containsExactlyInAnyOrderElementsOf(names(Attribution.Rule.values()));
        assertThat(choices("composite-index", "normalisation.origin"))
                .containsExactlyInAnyOrderElementsOf(names(ZScore.Origin.values()));
        assertThat(choices("composite-index", "indicators[].worse"))
                .containsExactlyInAnyOrderElementsOf(names(Worse.values()));
        assertThat(choices("composite-index", "replicates.level"))
                .containsExactlyInAnyOrderElementsOf(names(Replication.Level.values()));
        assertThat(choices("replication", "parts[].replicates.level"))
                .containsExactlyInAnyOrderElementsOf(names(Replication.Level.values()));
        assertThat(choices("composite-index", "summaries.published[].summary"))
                .containsExactlyInAnyOrderElementsOf(names(Summaries.Kind.values()));
        assertThat(choices("neighbours", "places.type")).isSubsetOf(names(AreaType.values()));
        assertThat(choices("neighbours", "variables[].transform"))
                .containsExactlyInAnyOrderElementsOf(names(Transform.values()));
        assertThat(choices("target", "places.type")).isSubsetOf(names(AreaType.values()));
        assertThat(choices("target", "associations.variants[].as"))
                .containsExactlyInAnyOrderElementsOf(names(Associations.As.values()));
    }

    @Test
    void drawsLieInOneRangeWhereverTheyStand() {
        List<JsonNode> draws = allKeys()
                .filter(key -> key.path().equals("margins.draws"))
                .map(Key::schema)
                .toList();
        assertThat(draws).hasSize(4).allSatisfy(schema -> {
            assertThat(schema.path("minimum").asInt()).isEqualTo(DrawCount.FEWEST);
            assertThat(schema.path("maximum").asInt()).isEqualTo(DrawCount.MOST);
        });
    }

    @Test
    void problemCodesOfSchemasAreKnown() {
        List<String> codes = allKeys()
                .flatMap(key -> key.schema().findValuesAsString(SchemaDocument.PROBLEM_CODE).stream())
                .toList();
        assertThat(codes)
                .isNotEmpty()
                .allSatisfy(
                        code -> assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::text))
                                .contains(code));
    }

    private static List<String> choices(String kind, String path) {
        SchemaDocument document = RecipeSchema.of(kind).document();
        return allKeys()
                .filter(key -> key.kind().equals(kind) && key.path().equals(path))
                .map(key -> document.choices(key.schema()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static Stream<Key> allKeys() {
        return KINDS.stream().flatMap(kind -> {
            List<Key> keys = new ArrayList<>();
            SchemaDocument document = RecipeSchema.of(kind).document();
            new SchemaWalk(document).visit((path, schema, presence) -> keys.add(new Key(kind, path, schema)));
            return keys.stream();
        });
    }
}
