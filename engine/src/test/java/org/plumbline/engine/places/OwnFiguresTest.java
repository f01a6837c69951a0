package org.plumbline.engine.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.Mutations;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.WrongInput;

class OwnFiguresTest {

    @TempDir
    Path folder;

    private ConversionRequest request(List<String> counts, List<String> rates) {
        return new ConversionRequest(
                folder.resolve("mine.csv"),
                Conversions.get("lsoa:2011"),
                Conversions.get("ltla:2019"),
                Optional.empty(),
                counts,
                rates,
                Optional.empty(),
                false);
    }

    private OwnFigures read(String text, String... counts) throws IOException {
        Files.writeString(folder.resolve("mine.csv"), text);
        return OwnFigures.read(request(List.of(counts), List.of()));
    }

    private List<String> problems(String text, String... counts) {
        WrongInput wrong = catchThrowableOfType(WrongInput.class, () -> read(text, counts));
        return wrong.problems().stream().map(Problem::text).toList();
    }

    @Test
    void theFirstColumnHoldsTheCodesAndAnEmptyCellIsAGap() throws IOException {
        OwnFigures figures = read("lsoa,other,people\nE01000002,x,7\nW01000001,y,\n", "people");
        assertThat(figures.nations()).containsExactlyInAnyOrder('E', 'W');
        assertThat(figures.inOrder())
                .extracting(entry -> entry.numbers().get(0))
                .containsExactly(7.0, Double.NaN);
    }

    @Test
    void allThatIsWrongIsToldWithItsPlace() {
        List<String> problems = problems(
                "lsoa,people\nE01000002,1e5\nE01000002,3\nE0100003,4\nE01000004,\"1,000\"\nE01000005\n", "people");
        assertThat(problems).hasSize(5);
        assertThat(problems.get(0))
                .startsWith("mine.csv:2:2: ")
                .contains("[wrong-number]")
                .contains("write 100000");
        assertThat(problems.get(1))
                .startsWith("mine.csv:3:1: ")
                .contains("[doubled-place]")
                .contains("already in line 2");
        assertThat(problems.get(2))
                .startsWith("mine.csv:4:1: ")
                .contains("[unknown-area-code]")
                .contains("zero lost");
        assertThat(problems.get(3)).startsWith("mine.csv:5:2: ").contains("write 1000");
        assertThat(problems.get(4)).startsWith("mine.csv:6: ").contains("[malformed-csv]");
    }

    @Test
    void aMissingColumnAndAnEmptyFileAreTold() {
        assertThat(problems("lsoa,peopel\nE01000002,1\n", "people"))
                .singleElement()
                .asString()
                .contains("[missing-column]")
                .contains("rename peopel to people");
        assertThat(problems("", "people")).singleElement().asString().contains("the file is empty");
        assertThat(problems("lsoa;people\nE01000002;1\n", "people"))
                .first()
                .asString()
                .contains("semicolons");
    }

    @Test
    void aWeightMayBeNeitherMissingNorNegative() throws IOException {
        Files.writeString(folder.resolve("mine.csv"), "lsoa,share,homes\nE01000001,0.1,\nE01000002,0.2,-3\n");
        ConversionRequest weighed = new ConversionRequest(
                folder.resolve("mine.csv"),
                Conversions.get("lsoa:2011"),
                Conversions.get("ltla:2019"),
                Optional.of("lsoa"),
                List.of(),
                List.of("share"),
                Optional.of("homes"),
                false);
        WrongInput wrong = catchThrowableOfType(WrongInput.class, () -> OwnFigures.read(weighed));
        assertThat(wrong.problems())
                .extracting(Problem::text)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("mine.csv:2:3: a number is missing"),
                        second -> assertThat(second).startsWith("mine.csv:3:3: a number outside its range"));
    }

    @Test
    void anyBytesAreFiguresOrProblems() throws IOException {
        byte[] right = "lsoa,people\nE01000001,1\nE01000002,\nW01000003,2.5\n".getBytes(StandardCharsets.UTF_8);
        int refused = 0;
        for (long seed : Mutations.seeds().toArray()) {
            Files.write(folder.resolve("mine.csv"), Mutations.mutate(right, seed));
            try {
                assertThat(OwnFigures.read(request(List.of("people"), List.of()))
                                .size())
                        .as("seed %d", seed)
                        .isPositive();
            } catch (WrongInput told) {
                assertThat(told.problems()).as("seed %d", seed).isNotEmpty();
                refused++;
            } catch (NoAnswer told) {
                refused++; // the first column came to be called people
            } catch (RuntimeException fault) {
                throw new AssertionError("seed " + seed, fault);
            }
        }
        assertThat(refused).isPositive();
    }

    @Test
    void theColumnOfCodesIsNoFigureAndTheHeadingsOfTheAnswerAreTaken() {
        assertThatThrownBy(() -> read("lsoa,people\nE01000002,1\n", "lsoa"))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("it holds the codes");
        assertThatThrownBy(() -> read("lsoa,name\nE01000002,1\n", "name"))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("its own column of that name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"imd_rank", "IMD Decile (where 1 is most deprived)", "QuintileOfIncome"})
    void anOrderIsRefusedByName(String column) {
        assertThatThrownBy(() -> request(List.of(), List.of("score", column)))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining(column)
                .hasMessageContaining("rank the places that come out");
    }

    @Test
    void aColumnIsACountOrARateAndNotBoth() {
        assertThatThrownBy(() -> request(List.of("people"), List.of("people")))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("named twice");
    }
}
