package org.plumbline.recipes.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The reference pages say what the program does: they are made from the schemas and the list of problem codes. */
class ReferencePagesTest {
    private static final Path FOLDER = Path.of("..", "docs", "reference");
    private static final String WRITE = "plumbline.docs.write";
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("composite-index", "index/need-districts-england-2019.yaml"),
            Map.entry("built-index", "index/asem-2018.yaml"),
            Map.entry("target", "target/left-behind-wards-england-2019.yaml"),
            Map.entry("allocation", "funding/luf-england-by-need.yaml"),
            Map.entry("audit", "funding/luf-england-audit.yaml"),
            Map.entry("neighbours", "neighbours/neighbours-districts-england-2019.yaml"),
            Map.entry("participatory-share", "budgeting/one-percent-england-2020.yaml"),
            Map.entry("panel-invitation", "sortition/panel-invitation-england.yaml"),
            Map.entry("study", "study/districts-england-2019.yaml"),
            Map.entry("brief", "brief/brief-england-2019.yaml"),
            Map.entry("replication", "replication/iod-england-2025.yaml"),
            Map.entry("budget-rule", "budgeting/equal-shares-completed.yaml"),
            Map.entry("budget-comparison", "budgeting/budget-rules-compared.yaml"),
            Map.entry("panel-selection", "sortition/panel-leximin.yaml"));

    @TestFactory
    Stream<DynamicTest> everyPageIsAsTheProgramWouldWriteIt() {
        Map<String, String> pages = new TreeMap<>();
        EXAMPLES.forEach((kind, example) -> pages.put("recipe-" + kind + ".md", RecipePage.of(kind, example)));
        pages.put("problem-codes.md", ProblemCodesPage.text());
        return pages.entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> check(page.getKey(), page.getValue())));
    }

    private static void check(String name, String text) throws IOException {
        Path page = FOLDER.resolve(name);
        if (Boolean.getBoolean(WRITE)) {
            Files.createDirectories(FOLDER);
            Files.writeString(page, text);
        }
        assertThat(page)
                .as("made by: mvn test -pl model,methods,recipes -D%s=true", WRITE)
                .exists();
        assertThat(Files.readString(page))
                .as(
                        "%s is not what the program says now; make it anew: mvn test -pl model,methods,recipes -D%s=true",
                        page, WRITE)
                .isEqualTo(text);
    }
}
