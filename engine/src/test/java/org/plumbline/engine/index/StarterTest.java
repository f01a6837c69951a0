package org.plumbline.engine.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.model.problems.WrongInput;

/** What a recipe to start from takes the columns of a file for; and that it can always be read and built. */
class StarterTest {
    @TempDir
    Path folder;

    private String text(String csv) {
        return text("mine.csv", "mine", csv);
    }

    private String text(String file, String id, String csv) {
        try {
            Files.writeString(folder.resolve(file), csv);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
        return Starter.read(folder.resolve(file), id).text();
    }

    private BuiltAnswer built(String file, String id, String csv) {
        return new OwnIndex(folder).write(id + ".yaml", text(file, id, csv)).build(id, 1);
    }

    @Test
    void codesNamesNumbersMarksAndGroupsAreFound() {
        String csv = "rate,region,region name,lad19cd code,lad19nm name,jobs,year,same,what\n"
                + IntStream.range(0, 10)
                        .mapToObj(i -> "%d.5,R%d,Region %d,E%d,Place %d,%s,%d,7,some words %d\n"
                                .formatted(i, i % 2, i % 2, i, i, i == 3 ? "NA" : i == 4 ? ".." : i * i, 2000 + i, i))
                        .collect(Collectors.joining());
        String recipe = text(csv);
        assertThat(recipe)
                .contains(
                        "data: {file: \"mine.csv\", place: \"lad19cd code\", name: \"lad19nm name\", missing: [\"NA\", \"..\"]}")
                .contains("  - {column: \"rate\"}\n  - {column: \"jobs\"}\n# left out: region (not numbers)")
                .contains("# left out: year (says when, not how much)", "# left out: same (the same everywhere)")
                .contains("group-mean, group: \"region\"")
                .contains("weighting: {method: equal}\n")
                .contains("recipe-built-index.md")
                .doesNotContain("left out: lad19nm name");
        assertThat(built("mine.csv", "mine", csv).built().places()).isEqualTo(10);
    }

    @Test
    void aColumnOfTextsTellsRowsApartBeforeOneOfNumbers() {
        assertThat(text("rate,town\n1.5,A\n2.5,B\n")).contains("place: \"town\"}");
        assertThat(text("n,rate\n1,2.5\n2,3.5\n")).contains("place: \"n\"}", "{column: \"rate\"}");
    }

    @Test
    void headingsThatYamlOrSpreadsheetsMakeMuchOfAreWrittenAsTheyAre() {
        String csv =
                "code,\"a \"\"quoted\"\" one\",\"b: c, {d}\",#e,- f,\\g\\,&h *i !j,=k(),<script>,'l',100%,true,2019,place code 2,Ünïcode\n"
                        + "A,1,2,3,4,5,6,7,8,9,1,2,3,4,5\nB,2,3,4,5,6,7,8,9,1,2,3,4,5,6\nC,9,1,3,5,7,2,4,6,8,9,9,9,9,9\n";
        BuiltAnswer answer = built("mine.csv", "mine", csv);
        assertThat(answer.recipe().indicators()).hasSize(14);
        assertThat(answer.recipe().indicators().get(0).column()).isEqualTo("a \"quoted\" one");
        assertThat(answer.recipe().indicators().get(4).column()).isEqualTo("\\g\\");
    }

    @Test
    void headingsThatNoRecipeCanNameAreLeftOutAndSaid() {
        String csv = "code,\"two\nlines\", spaced ,,steers\u001b[2J,breaks\u2028here," + "x".repeat(301) + ",rate\n"
                + "A,1,2,3,4,5,6,7\nB,2,3,4,5,6,7,8\n";
        String recipe = text(csv);
        assertThat(recipe)
                .contains("a heading that a recipe cannot name: rename it", "# left out:  (a column without a heading)")
                .doesNotContain("\u001b", "\u2028");
        assertThat(built("mine.csv", "mine", csv).recipe().indicators())
                .extracting(one -> one.column())
                .containsExactly("rate");
    }

    @Test
    void columnsOfOneShortNameGetIdsOfTheirOwn() {
        String csv = "key code,A b,a-B,Place code,mine,a-b-2\nx,1,2,3,4,5\ny,2,3,4,5,7\n";
        assertThat(built("mine.csv", "mine", csv).recipe().indicators())
                .extracting(one -> one.id())
                .containsExactly("a-b", "a-b-2", "place-code-2", "mine-2", "a-b-2-2");
    }

    @Test
    void ofTwoThousandColumnsTheFirstTwoHundredAreTakenAndTheRestCounted() {
        String heading = IntStream.range(0, 2000).mapToObj(i -> ",c" + i).collect(Collectors.joining());
        String csv = "code" + heading + "\nA" + ",1".repeat(2000) + "\nB" + ",2".repeat(2000) + "\n";
        assertThat(text(csv))
                .contains(
                        "a recipe takes 200 indicators, the first of the file here",
                        "left out, too: 1780 other columns");
        BuiltAnswer answer = built("mine.csv", "mine", csv);
        assertThat(answer.recipe().indicators())
                .hasSize(200)
                .last()
                .extracting(one -> one.column())
                .isEqualTo("c199");
    }

    @Test
    void namesThatYamlTakesForSomethingElseStillNameARecipe() {
        String csv = "code,x\nA,1\nB,2\n";
        for (String id : List.of("2019", "true", "no", "null", "1e5", "2020-01-01", "y")) {
            assertThat(built(id + ".csv", id, csv).recipe().id()).isEqualTo(id);
        }
        assertThat(built("My places (2).csv", "my-places-2", csv).built().places())
                .isEqualTo(2);
    }

    @Test
    void aFileWithoutPlacesOrNumbersIsToldSo() {
        assertThatThrownBy(() -> text("town,x\nA,1\nA,1\n"))
                .isInstanceOf(NoAnswer.class)
                .hasMessageStartingWith("mine.csv: no column tells the rows apart");
        assertThatThrownBy(() -> text("town,x,y\nA,1,\"1,000\"\nB,1,£5\n"))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContainingAll("no column besides town holds numbers that differ", "1234.5");
        assertThatThrownBy(() -> text("place;x\nA;1\n"))
                .isInstanceOf(WrongInput.class)
                .hasMessageContaining("semicolons");
        assertThatThrownBy(() -> text("data.txt", "data", "code,x\nA,1\nB,2\n"))
                .isInstanceOf(WrongInput.class)
                .hasMessageContaining("rename the file");
    }

    @Test
    void whateverAFileHoldsItsRecipeIsReadAndBuilt() {
        for (long seed = 1; seed <= 150; seed++) {
            String csv = random(new Random(seed));
            String recipe;
            try {
                recipe = text(csv);
            } catch (NoAnswer | WrongInput none) {
                continue;
            }
            BuiltAnswer answer = new OwnIndex(folder)
                    .write("mine.yaml", recipe.replace("draws: 1000", "draws: 20"))
                    .build("mine", 1);
            assertThat(answer.built().places()).as("seed %d", seed).isPositive();
        }
    }

    private static final List<String> HEADINGS = List.of(
            "code",
            "name",
            "rate",
            "Rate",
            "year",
            "a: b",
            "#x",
            "\"\"",
            "",
            " ",
            "\u00e9t\u00e9",
            "x\ny",
            "place code",
            "\ufeff",
            "{",
            "- z");
    private static final List<String> CELLS = List.of(
            "", "NA", "..", "-", "1", "2", "-3.5", "1e9", "-1e99", "1e99", "0", "x", "a,b", "\"", "\u202e", "=1+1",
            "1e-99", "7");

    private static String random(Random random) {
        int columns = 1 + random.nextInt(8);
        int rows = 2 + random.nextInt(12);
        boolean[] numeric = new boolean[columns];
        StringBuilder csv = new StringBuilder("id");
        for (int i = 0; i < columns; i++) {
            numeric[i] = random.nextInt(3) > 0;
            String heading = HEADINGS.get(random.nextInt(HEADINGS.size())) + (random.nextBoolean() ? i : "");
            csv.append(",\"").append(heading.replace("\"", "\"\"")).append('"');
        }
        for (int row = 0; row < rows; row++) {
            csv.append("\nr").append(row);
            for (int i = 0; i < columns; i++) {
                String cell = CELLS.get(random.nextInt(numeric[i] ? 11 : CELLS.size()));
                csv.append(",\"").append(cell.replace("\"", "\"\"")).append('"');
            }
        }
        return csv.append('\n').toString();
    }
}
