package org.plumbline.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.recipes.internal.yaml.PlainYaml;
import org.plumbline.recipes.internal.yaml.YamlList;
import org.plumbline.recipes.internal.yaml.YamlMap;
import org.plumbline.recipes.internal.yaml.YamlNode;
import org.plumbline.recipes.internal.yaml.YamlPath;
import org.plumbline.recipes.internal.yaml.YamlScalar;

/**
 * Runs the tests that people who know the policy write in YAML, {@code src/test/resources/.../<recipe>.test.yaml}: what must
 * stand where in a recipe, and where it is printed.
 */
class RecipeTestFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/plumbline/recipes");

    @TestFactory
    Stream<DynamicTest> everyRecipeSaysWhatItsTestFileExpects() {
        return testFiles().flatMap(RecipeTestFilesTest::testsOf);
    }

    @Test
    void everyBuiltInRecipeHasATestFile() {
        List<String> tested =
                testFiles().map(file -> text(read(file), "recipe")).sorted().toList();
        assertThat(tested).isEqualTo(RecipeBook.builtIn().listIds());
    }

    private static Stream<DynamicTest> testsOf(Path file) {
        YamlMap test = read(file);
        RecipeFile recipe = RecipeBook.builtIn().get(text(test, "recipe"));
        YamlMap root = PlainYaml.read(recipe.fileName(), recipe.text());
        return test.listMaps("expect").stream()
                .map(line ->
                        DynamicTest.dynamicTest(recipe.id() + " " + text(line, "at"), () -> assertHolds(line, root)));
    }

    private static void assertHolds(YamlMap line, YamlMap root) {
        YamlNode found = YamlPath.parse(text(line, "at"))
                .find(root)
                .orElseThrow(
                        () -> new AssertionError(line.where() + ": the recipe has nothing at " + text(line, "at")));
        line.findScalar("is")
                .ifPresent(is -> assertThat(((YamlScalar) found).text().strip())
                        .as(is.where().toString())
                        .isEqualTo(is.text().strip()));
        line.findScalar("contains")
                .ifPresent(part -> assertThat(((YamlScalar) found).text())
                        .as(part.where().toString())
                        .contains(part.text()));
        line.findScalar("has")
                .ifPresent(size ->
                        assertThat(sizeOf(found)).as(size.where().toString()).isEqualTo(Integer.parseInt(size.text())));
        line.findScalar("sums-to")
                .ifPresent(sum ->
                        assertThat(sumOf(found)).as(sum.where().toString()).isEqualByComparingTo(sum.text()));
    }

    private static int sizeOf(YamlNode node) {
        return node instanceof YamlList list
                ? list.items().size()
                : ((YamlMap) node).entries().size();
    }

    private static BigDecimal sumOf(YamlNode node) {
        Stream<YamlNode> parts = node instanceof YamlList list
                ? list.items().stream()
                : ((YamlMap) node).entries().values().stream().map(entry -> entry.value());
        return parts.map(part -> new BigDecimal(((YamlScalar) part).text())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String text(YamlMap map, String key) {
        return map.findScalar(key).orElseThrow().text();
    }

    private static YamlMap read(Path file) {
        try {
            return PlainYaml.read(FOLDER.relativize(file).toString(), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> testFiles() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".test.yaml")).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
