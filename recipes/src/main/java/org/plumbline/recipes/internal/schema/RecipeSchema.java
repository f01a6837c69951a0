package org.plumbline.recipes.internal.schema;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.model.problems.Problem;
import org.plumbline.recipes.internal.yaml.YamlMap;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema of one kind of recipe. Loaded when first asked for, because a run reads few kinds and other commands none. */
public final class RecipeSchema {
    private static final String FOLDER = "/org/plumbline/recipes/schema/";
    /** Decimals as written: an example of money must keep its pence. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Map<String, RecipeSchema> LOADED = new ConcurrentHashMap<>();

    private final SchemaDocument document;
    private final Schema validator;

    private RecipeSchema(JsonNode document) {
        this.document = new SchemaDocument(document);
        this.validator = Registry.PLUMBLINE.getSchema(document);
    }

    /** In a class of its own, so that the validator is set up once and only when a schema is needed. */
    private static final class Registry {
        static final SchemaRegistry PLUMBLINE = SchemaRegistry.withDialect(
                dialect(),
                builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .build()));

        private static Dialect dialect() {
            return Dialect.builder(Dialects.getDraft202012())
                    .keyword(new NonValidationKeyword(SchemaDocument.COUNTER_EXAMPLES))
                    .keyword(new NonValidationKeyword(SchemaDocument.PROBLEM_CODE))
                    .formats(Arrays.stream(TextForm.values())
                            .map(FormFormat::new)
                            .toList())
                    .build();
        }
    }

    /**
     * The schema of a kind, such as {@code composite-index}.
     *
     * @throws IllegalArgumentException if there is no such kind
     */
    public static RecipeSchema of(String kind) {
        return LOADED.computeIfAbsent(kind, RecipeSchema::load);
    }

    /** A schema that stands in no file: a part of another, to be tried alone. */
    static RecipeSchema of(JsonNode document) {
        return new RecipeSchema(document);
    }

    private static RecipeSchema load(String kind) {
        try (InputStream in = RecipeSchema.class.getResourceAsStream(FOLDER + kind + ".schema.json")) {
            if (in == null) {
                throw new IllegalArgumentException("no schema for recipes of kind " + kind);
            }
            return new RecipeSchema(JSON.readTree(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is wrong with a recipe of this kind, in the order of the file; empty if it keeps to the schema. */
    public List<Problem> check(YamlMap recipe) {
        return new SchemaProblems(document, recipe).of(errors(JsonTree.of(recipe)));
    }

    List<com.networknt.schema.Error> errors(JsonNode value) {
        return Objects.requireNonNull(validator.validate(value));
    }

    SchemaDocument document() {
        return document;
    }
}
