package org.plumbline.engine.index.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.engine.Workbench;
import org.plumbline.engine.index.BuiltAnswer;
import org.plumbline.engine.index.InputFiles;
import org.plumbline.engine.studies.Progress;
import org.plumbline.engine.studies.Settings;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.index.aggregation.Tree;
import org.plumbline.methods.index.margins.WeightChange;
import org.plumbline.methods.index.reasons.Reason;
import org.plumbline.model.problems.CannotSay;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.sources.Catalogue;

class IndexExplanationTest {
    private static final String FIGURES = """
            code,name,region,a,b,c
            P,Ashby,north,0,10,5
            Q,Barton,north,4,0,5
            R,Calder,south,10,4,0
            S,Dunton,south,6,6,10
            T,Empty,south,,,
            """;

    @TempDir
    private Path folder;

    private BuiltAnswer build(String rest) throws IOException {
        Files.writeString(folder.resolve("mine.csv"), FIGURES);
        Path recipe = folder.resolve("mine.yaml");
        Files.writeString(recipe, """
                kind: built-index
                id: mine
                title: Mine
                data: {file: mine.csv, place: code, name: name}
                higher-is: worse
                indicators:
                  - {column: a, in: first}
                  - {column: b, in: first}
                  - {column: c}
                domains:
                  - {id: first}
                normalisation: {method: scaled, centre: 0, scale: 1}
                """ + rest);
        try (Workbench workbench = new Workbench(Catalogue.bundled(), 1, List.of())) {
            return workbench
                    .indices()
                    .compute(
                            RecipeBook.besideFile(recipe),
                            "mine",
                            InputFiles.of(folder),
                            Settings.ofRecipe(),
                            Progress.SILENT,
                            Set.of("region"));
        }
    }

    /** P: ((0 + 10) / 2 + 5) / 2 = 5. All: a 5, b 5, c 5, so the mean place has 5 as well. */
    @Test
    void contributionsAreTheDifferenceToTheMeanOfAllPlaces() throws IOException {
        IndexExplanation explained = IndexExplanation.of(build(""), "Ashby", new Against.MeanOfAll(), 2);
        Reason reason = explained.reason();
        assertThat(reason.method()).isEqualTo(Reason.Method.ADDITIVE);
        assertThat(reason.base()).isEqualTo(5);
        assertThat(reason.contribution(0)).isEqualTo(-1.25);
        assertThat(reason.contribution(1)).isEqualTo(1.25);
        assertThat(reason.contribution(2)).isZero();
    }

    @Test
    void aPlaceIsSetBesideItsOwnGroupOrAnother() throws IOException {
        BuiltAnswer answer = build("");
        IndexExplanation group = IndexExplanation.of(answer, "P", new Against.MeanOfGroup("region"), 2);
        assertThat(group.baseName()).isEqualTo("a place with the mean of the places of north on every indicator");
        // North: a 2, b 5, c 5, so 4.25.
        assertThat(group.reason().base()).isEqualTo(4.25);
        IndexExplanation other = IndexExplanation.of(answer, "p", new Against.OtherPlace("dunton"), 2);
        assertThat(other.baseName()).isEqualTo("Dunton");
        assertThat(other.reason().contribution(answer.built().tree().index())).isEqualTo(5 - 8.0);
    }

    @Test
    void whereScoresAreNoSumsTheDifferenceIsSharedOut() throws IOException {
        BuiltAnswer answer = build("aggregation: {method: generalised-mean, power: 2}\n");
        IndexExplanation explained = IndexExplanation.of(answer, "Dunton", new Against.OtherPlace("Calder"), 2);
        Tree tree = answer.built().tree();
        assertThat(explained.reason().method()).isEqualTo(Reason.Method.SHAPLEY);
        double parts = explained.reason().contribution(0)
                + explained.reason().contribution(1)
                + explained.reason().contribution(2);
        assertThat(parts).isCloseTo(explained.reason().contribution(tree.index()), within(1e-12));
    }

    /** Every change that is told moves the place over the line, and a little less of it does not. */
    @Test
    void theSmallestChangeOfAWeightIsEnoughAndLessIsNot() throws IOException {
        BuiltAnswer answer = build("");
        for (String place : List.of("P", "Q", "R", "S")) {
            IndexExplanation explained = IndexExplanation.of(answer, place, new Against.MeanOfAll(), 2);
            for (WeightChange change : explained.changes()) {
                double beyond = change.to() + Math.signum(change.to() - change.from()) * 1e-6;
                double less = change.to() - Math.signum(change.to() - change.from()) * 1e-6;
                assertThat(isInside(answer, explained.place(), change.element(), beyond))
                        .as(place + " " + change)
                        .isEqualTo(!explained.isInside());
                assertThat(isInside(answer, explained.place(), change.element(), less))
                        .as(place + " " + change)
                        .isEqualTo(explained.isInside());
            }
        }
    }

    private static boolean isInside(BuiltAnswer answer, int place, String element, double weight) {
        Tree tree = answer.built().tree();
        double[] weights = tree.weights();
        weights[tree.find(element).orElseThrow()] = weight;
        double[][] scores = tree.withWeights(weights).scores(answer.built().normalised());
        return Ranks.fromHighest(scores[tree.index()])[place] <= 2;
    }

    @Test
    void underMarginsTwoPlacesAreComparedDrawByDraw() throws IOException {
        BuiltAnswer answer = build("""
                margins:
                  near: {weights: {within: 50, unit: percent}}
                  draws: 100
                  seed: 1
                  lists: [2]
                """);
        var paired = IndexExplanation.of(answer, "Dunton", new Against.OtherPlace("Barton"), 2)
                .paired();
        // Dunton has more of every indicator.
        assertThat(paired.orElseThrow().shareFirstWorse()).isEqualTo(1);
    }

    @Test
    void aPlaceThatIsNotThereIsAnsweredWithTheNearestAndOneWithoutScoreCannotBeExplained() throws IOException {
        BuiltAnswer answer = build("");
        assertThatThrownBy(() -> IndexExplanation.of(answer, "Bartn", new Against.MeanOfAll(), 2))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("Nearest: Barton (Q)");
        assertThatThrownBy(() -> IndexExplanation.of(answer, "Empty", new Against.MeanOfAll(), 2))
                .isInstanceOf(CannotSay.class)
                .hasMessageContaining("Empty has no score");
        assertThat(answer.built().rank(4)).isEqualTo(Ranks.UNRANKED);
    }
}
