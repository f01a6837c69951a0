package org.plumbline.engine.index.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.engine.index.Indices;
import org.plumbline.engine.index.InputFiles;
import org.plumbline.engine.studies.Progress;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.sources.Catalogue;

class IndexComparisonsTest {
    private static final ExecutorService THREADS = Executors.newFixedThreadPool(2);
    private static final Catalogue CATALOGUE = Catalogue.of(Optional.empty(), List.of());
    private static final IndexComparisons COMPARISONS =
            new IndexComparisons(CATALOGUE, new Indices(CATALOGUE, THREADS));

    @TempDir
    private Path folder;

    @AfterAll
    static void end() {
        THREADS.shutdownNow();
    }

    private ComparedIndex index(String id, String figures, String indicators) throws IOException {
        Files.writeString(folder.resolve(id + ".csv"), figures);
        Path recipe = folder.resolve(id + ".yaml");
        Files.writeString(recipe, """
                kind: built-index
                id: %s
                title: An index
                data: {file: %s.csv, place: code}
                higher-is: worse
                indicators:
                %s
                """.formatted(id, id, indicators));
        return COMPARISONS.read(RecipeBook.besideFile(recipe), id, InputFiles.of(folder), Progress.SILENT);
    }

    private static final String FIXED = """
              - {column: a, weight: %d, normalisation: {method: goalposts, low: 0, high: 10}}
              - {column: b, normalisation: {method: goalposts, low: 0, high: 10}}""";

    @Test
    void aChangeIsSplitIntoFiguresAndMethodWhereBothStandStill() throws IOException {
        ComparedIndex before = index("before", "code,a,b\nP,1,2\nQ,4,4\nR,8,6\n", FIXED.formatted(1));
        ComparedIndex after = index("after", "code,a,b\nP,3,2\nQ,4,4\nR,8,6\n", FIXED.formatted(3));
        IndexComparison comparison = COMPARISONS.compare(before, after);
        ChangeSplit change = comparison.change();
        assertThat(change.refused()).isEmpty();
        // P: (10 + 20) / 2 = 15 before, (3 x 30 + 20) / 4 = 27.5 after. New figures under the old method: 25; old under
        // the new: 12.5.
        // By figures: ((25 - 15) + (27.5 - 12.5)) / 2 = 12.5; the method adds nothing: (-2.5 + 2.5) / 2.
        assertThat(change.byFigures().get(0)).isCloseTo(12.5, within(1e-12));
        assertThat(change.byMethod().get(0)).isCloseTo(0, within(1e-12));
        // Q is the same on both, R: 70 before, (3 x 80 + 60) / 4 = 75 after, by the method alone.
        assertThat(change.byFigures().get(2)).isCloseTo(0, within(1e-12));
        assertThat(change.byMethod().get(2)).isCloseTo(5, within(1e-12));
    }

    @Test
    void aChangeIsNotSplitOnAScaleThatMovesWithThePlaces() throws IOException {
        String relative = "  - {column: a}\n  - {column: b}";
        ComparedIndex before = index("before", "code,a,b\nP,1,2\nQ,4,4\nR,8,6\n", relative);
        ComparedIndex after = index("after", "code,a,b\nP,3,2\nQ,4,4\nR,8,6\n", relative);
        assertThat(COMPARISONS.compare(before, after).change().refused())
                .singleElement()
                .asString()
                .contains("the scale moves with the places", "a and 1 more");
    }

    /** How many places one beats hangs on the others, whatever scale its indicators are on. */
    @Test
    void aChangeIsNotSplitWherePlacesAreSetAgainstEachOther() throws IOException {
        String contest = FIXED.formatted(1) + "\naggregation: {method: copeland}";
        ComparedIndex before = index("before", "code,a,b\nP,1,2\nQ,4,4\nR,8,6\n", contest);
        ComparedIndex after = index("after", "code,a,b\nP,3,2\nQ,4,4\nR,8,6\n", contest);
        assertThat(COMPARISONS.compare(before, after).change().refused())
                .singleElement()
                .asString()
                .contains("looks at other places");
    }

    @Test
    void aChangeIsNotSplitBetweenOtherIndicators() throws IOException {
        ComparedIndex before = index("before", "code,a,b\nP,1,2\nQ,4,4\nR,8,6\n", FIXED.formatted(1));
        ComparedIndex after = index(
                "after",
                "code,a\nP,3\nQ,4\nR,8\n",
                "  - {column: a, normalisation: {method: goalposts, low: 0, high: 10}}");
        assertThat(COMPARISONS.compare(before, after).change().refused())
                .containsExactly("they have other indicators, or in another order");
    }

    @Test
    void ranksAreAmongThePlacesThatBothScore() throws IOException {
        String one = "  - {column: a}";
        ComparedIndex before = index("before", "code,a\nP,9\nQ,7\nR,5\nS,3\n", one);
        ComparedIndex after = index("after", "code,a\nX,9\nQ,1\nR,5\nS,7\n", one);
        IndexComparison comparison = COMPARISONS.compare(before, after);
        assertThat(comparison.onlyFirst()).isEqualTo(1);
        assertThat(comparison.onlySecond()).isEqualTo(1);
        // Q, R, S are 1, 2, 3 and then 3, 2, 1.
        assertThat(comparison.spearman()).isCloseTo(-1, within(1e-12));
        assertThat(comparison.kendall()).isCloseTo(-1, within(1e-12));
        assertThat(comparison.movers(2))
                .extracting(IndexComparison.Row::code, IndexComparison.Row::risen)
                .containsExactly(tuple("Q", -2), tuple("S", 2));
    }

    @Test
    void indicesThatRunInOppositeDirectionsAreNotCompared() throws IOException {
        ComparedIndex before = index("before", "code,a\nP,9\nQ,7\nR,5\n", "  - {column: a}");
        Path recipe = folder.resolve("after.yaml");
        Files.writeString(
                recipe,
                Files.readString(folder.resolve("before.yaml"))
                        .replace("id: before", "id: after")
                        .replace("worse", "better"));
        ComparedIndex after =
                COMPARISONS.read(RecipeBook.besideFile(recipe), "after", InputFiles.of(folder), Progress.SILENT);
        assertThatThrownBy(() -> COMPARISONS.compare(before, after))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("opposite directions");
    }
}
