package org.plumbline.recipes.internal.schema;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongValue;
import org.plumbline.recipes.internal.yaml.YamlList;
import org.plumbline.recipes.internal.yaml.YamlMap;
import org.plumbline.recipes.internal.yaml.YamlNode;
import org.plumbline.recipes.internal.yaml.YamlPath;
import org.plumbline.recipes.internal.yaml.YamlScalar;
import tools.jackson.databind.JsonNode;

/** Tells what the validator found in Plumbline's own words, at the line and column of the word that is wrong. */
final class SchemaProblems {
    private final SchemaDocument document;
    private final YamlMap recipe;

    SchemaProblems(SchemaDocument document, YamlMap recipe) {
        this.document = document;
        this.recipe = recipe;
    }

    /** One problem for every place: a value of the wrong type also breaks other rules, which would say nothing new. */
    List<Problem> of(List<Error> errors) {
        Map<Where, Problem> byPlace = new LinkedHashMap<>();
        List<Problem> missing = new ArrayList<>();
        errors.stream().sorted(Comparator.comparing(error -> !isType(error))).forEach(error -> {
            Problem problem = problem(error);
            if (problem.code() == ProblemCode.MISSING_KEY) {
                missing.add(problem);
            } else {
                byPlace.putIfAbsent(problem.where(), problem);
            }
        });
        missing.addAll(byPlace.values());
        return missing;
    }

    private static boolean isType(Error error) {
        return error.getKeyword().equals("type");
    }

    private Problem problem(Error error) {
        YamlPath path = new YamlPath(
                steps(error.getInstanceLocation()).stream().map(String::valueOf).toList());
        List<Object> location = steps(error.getSchemaLocation().getFragment());
        JsonNode schema = document.at(location.subList(0, Math.max(0, location.size() - 1)));
        YamlNode value = path.find(recipe).orElse(recipe);
        Where where = path.pointAt(recipe);
        return switch (error.getKeyword()) {
            case "required" -> missingKey(error.getProperty(), schema, where);
            case "additionalProperties" -> unknownKey(error.getProperty(), schema, (YamlMap) value);
            case "enum", "const" -> notAmong(schema, value, where);
            case "format" -> wrongForm(schema, value, where);
            case "uniqueItems" -> twice((YamlList) value);
            case "minimum" -> wrongValue(codeBelow(schema), schema, value, where);
            default -> wrongValue(ProblemCode.WRONG_VALUE, schema, value, where);
        };
    }

    private static List<Object> steps(NodePath path) {
        return IntStream.range(0, path.getNameCount())
                .mapToObj(path::getElement)
                .toList();
    }

    private Problem missingKey(String key, JsonNode schema, Where where) {
        JsonNode missing = document.keys(schema).getOrDefault(key, schema);
        String example = SchemaDocument.example(missing);
        return new Problem(
                ProblemCode.MISSING_KEY,
                where,
                "the key " + key + " is missing here",
                "",
                key + ": " + document.expected(missing),
                example.isEmpty() ? "" : "for example " + key + ": " + example);
    }

    private Problem unknownKey(String key, JsonNode schema, YamlMap around) {
        Collection<String> known = document.keys(schema).keySet();
        Where where = around.find(key).map(YamlMap.Entry::key).orElse(around.where());
        return new Problem(
                ProblemCode.UNKNOWN_KEY,
                where,
                "unknown key",
                key,
                "one of: " + String.join(", ", known),
                Nearest.didYouMean(key, known));
    }

    private Problem notAmong(JsonNode schema, YamlNode value, Where where) {
        List<String> choices = document.choices(schema);
        return new Problem(
                ProblemCode.WRONG_VALUE,
                where,
                "not among the values allowed",
                value.quoted(),
                document.expected(schema),
                Nearest.didYouMean(value.quoted(), choices));
    }

    private Problem wrongForm(JsonNode schema, YamlNode value, Where where) {
        TextForm form = TextForm.find(schema.path("format").asString("")).orElseThrow();
        try {
            form.check(((YamlScalar) value).text());
        } catch (WrongValue wrong) {
            return wrong.at(where);
        }
        throw new IllegalStateException("the validator refused what its form accepts: " + value);
    }

    private Problem twice(YamlList list) {
        Set<JsonNode> seen = new HashSet<>();
        YamlNode second = list.items().stream()
                .filter(item -> !seen.add(JsonTree.of(item)))
                .findFirst()
                .orElse(list);
        return new Problem(
                ProblemCode.WRONG_VALUE,
                second.where(),
                "the same value twice",
                second.quoted(),
                "each value once",
                "");
    }

    private Problem wrongValue(ProblemCode code, JsonNode schema, YamlNode value, Where where) {
        return new Problem(
                code,
                where,
                "not a value that can stand here",
                value.quoted(),
                document.expected(schema),
                fixFor(schema, value));
    }

    /** A number below the least may have a code of its own: a negative weight has. */
    private static ProblemCode codeBelow(JsonNode schema) {
        String code = schema.path(SchemaDocument.PROBLEM_CODE).asString("wrong-value");
        return ProblemCode.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String fixFor(JsonNode schema, YamlNode value) {
        boolean wantsText = schema.path("type").asString("").equals("string");
        boolean wantsNumber =
                Set.of("number", "integer").contains(schema.path("type").asString(""));
        if (value instanceof YamlScalar scalar && wantsText && scalar.kind() != YamlScalar.Kind.NOTHING) {
            return "put it in quotation marks: \"" + scalar.text() + "\"";
        }
        if (value instanceof YamlScalar scalar && wantsNumber && scalar.kind() == YamlScalar.Kind.TEXT) {
            String bare = scalar.text().strip().replaceAll("[,_%£\\s]", "");
            return YamlScalar.isNumber(bare) ? "write " + bare + ", without quotation marks, commas or signs" : "";
        }
        String example = SchemaDocument.example(schema);
        return example.isEmpty() ? "" : "for example " + example;
    }
}
