package org.plumbline.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.plumbline.recipes.RecipeTexts.ALLOCATION_BY_TARGET;
import static org.plumbline.recipes.RecipeTexts.STUDY;
import static org.plumbline.recipes.RecipeTexts.STUDY_OF_TARGET;
import static org.plumbline.recipes.RecipeTexts.TARGET;
import static org.plumbline.recipes.RecipeTexts.edited;
import static org.plumbline.recipes.RecipeTexts.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.problems.WrongInput;

/** Studies of a list of small areas: what they chain, and what is told when it does not fit. */
class StudyOfTargetTest {
    private static final String COMMUNITY_NEED = "cni-england-2019";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aStudyHasEitherAnIndexOrATarget() {
        assertThat(RecipeTexts.problems(STUDY, edited(STUDY, "index: ", "target: " + TARGET + "\nindex: ")))
                .isEqualTo("""
                        districts-england-2019.yaml:7:1: a study with both index and target [wrong-value]
                            found     index and target
                            expected  one of them
                            to fix    take out the one that is not meant""");
        assertThat(RecipeTexts.problems(STUDY, edited(STUDY, "index: need-districts-england-2019\n", "")))
                .isEqualTo("""
                        districts-england-2019.yaml:1:1: a study with neither index nor target [missing-key]
                            found     (nothing)
                            expected  index: the id of a composite index of districts; or target: the id of a list of small areas
                            to fix    for example index: need-districts-england-2019""");
    }

    @Test
    void theIndicesOfATargetAreChainedInTheOrderOfItsMeasures() {
        StudyChain chain = RecipeBook.builtIn().chain(STUDY_OF_TARGET);
        assertThat(chain.basis().id()).isEqualTo(TARGET);
        assertThat(chain.indices()).extracting(RecipeFile::id).containsExactly("imd-england-2019", COMMUNITY_NEED);
        assertThat(chain.others()).isEmpty();
        assertThat(chain.list()).hasSize(6).doesNotHaveDuplicates();
        assertThat(chain.find(COMMUNITY_NEED)).isPresent();
        assertThat(chain.find(STUDY)).isEmpty();
    }

    @Test
    void aTargetThatTakesAPublishedScoreChainsOneIndexOnly() {
        StudyChain chain = RecipeBook.builtIn().chain("left-behind-first-list-england-2019");
        assertThat(chain.indices()).extracting(RecipeFile::id).containsExactly(COMMUNITY_NEED);
    }

    @Test
    void theIndexOfATargetIsTakenFromBesideTheStudyAndElseFromTheBuiltInOnes() throws IOException {
        Path study = write(STUDY_OF_TARGET, text(STUDY_OF_TARGET));
        write(COMMUNITY_NEED, edited(COMMUNITY_NEED, "civic-assets: 100", "civic-assets: 50"));
        StudyChain chain = RecipeBook.besideFile(study).chain(STUDY_OF_TARGET);
        assertThat(chain.indices()).extracting(RecipeFile::builtIn).containsExactly(true, false);
        assertThat(chain.indices()
                        .get(1)
                        .as(CompositeIndexRecipe.class)
                        .weighting()
                        .percents())
                .containsExactly(50.0, 100.0, 100.0);
    }

    @Test
    void everythingWrongInAnyFileOfTheStudyIsToldAtOnce() throws IOException {
        Path study = write(STUDY_OF_TARGET, edited(STUDY_OF_TARGET, "luf-england-audit", "luf-england-adit"));
        write(TARGET, edited(TARGET, "index: imd-england-2019", "index: imd-england-2018"));
        write(COMMUNITY_NEED, edited(COMMUNITY_NEED, "constant: 23", "constant: 0"));
        write(ALLOCATION_BY_TARGET, edited(ALLOCATION_BY_TARGET, "unit: pence", "unit: pounds"));
        assertThat(problems(study).lines().filter(line -> line.startsWith(folder.toString())))
                .map(line -> line.substring(folder.toString().length() + 1))
                .containsExactly(
                        "left-behind-wards-england-2019.yaml:21:73: no such recipe [unknown-recipe]",
                        "cni-england-2019.yaml:18:13: not a value that can stand here [wrong-value]",
                        "luf-england-by-left-behind.yaml:30:9: not among the values allowed [wrong-value]",
                        "left-behind-england-2019.yaml:9:8: no such recipe [unknown-recipe]");
    }

    @Test
    void aRecipeOfAnotherKindIsToldWhereItIsNamed() throws IOException {
        Path study = write(STUDY_OF_TARGET, edited(STUDY_OF_TARGET, "target: " + TARGET, "target: " + COMMUNITY_NEED));
        assertThat(problems(study)).isEqualTo(study + """
                        :7:9: a recipe of the wrong kind [wrong-value]
                            found     cni-england-2019, which is a composite index
                            expected  a target""");
        write(STUDY_OF_TARGET, text(STUDY_OF_TARGET));
        write(TARGET, edited(TARGET, "index: cni-england-2019", "index: luf-england-audit"));
        assertThat(problems(study))
                .contains(
                        TARGET + ".yaml:22:68: a recipe of the wrong kind",
                        "found     luf-england-audit, which is an audit",
                        "expected  a composite index");
    }

    @Test
    void theFirstRuleOfTheAllocationIsTheStudysOwnNeed() throws IOException {
        Path study = write(STUDY_OF_TARGET, text(STUDY_OF_TARGET));
        write(
                ALLOCATION_BY_TARGET,
                edited(ALLOCATION_BY_TARGET, "{from: target, recipe: " + TARGET + "}", "{from: population}"));
        assertThat(problems(study)).isEqualTo(folder + """
                /luf-england-by-left-behind.yaml:21:18: the first rule is the main one, and its margins come from the study's own measure of need [wrong-value]
                    found     by-left-behind
                    expected  a rule whose need is left-behind-wards-england-2019
                    to fix    put such a rule first""");
    }

    @Test
    void aRuleByIndexIsNotTheMainOneOfAStudyOfATarget() throws IOException {
        Path study = write(STUDY_OF_TARGET, edited(STUDY_OF_TARGET, ALLOCATION_BY_TARGET, "luf-england-by-need"));
        assertThat(problems(study))
                .contains(
                        "luf-england-by-need.yaml:21:18: the first rule is the main one",
                        "expected  a rule whose need is " + TARGET);
        Path other = write(STUDY, edited(STUDY, "luf-england-by-need", ALLOCATION_BY_TARGET));
        assertThat(problems(other)).contains("luf-england-by-left-behind.yaml:21:18: the first rule is the main one");
    }

    @Test
    void aNeedFromATargetNamesATarget() throws IOException {
        Path study = write(STUDY_OF_TARGET, text(STUDY_OF_TARGET));
        write(ALLOCATION_BY_TARGET, edited(ALLOCATION_BY_TARGET, "recipe: " + TARGET, "recipe: " + COMMUNITY_NEED));
        assertThat(problems(study))
                .contains(
                        "luf-england-by-left-behind.yaml:21:34: a recipe of the wrong kind",
                        "found     cni-england-2019, which is a composite index",
                        "expected  a target");
    }

    @Test
    void aConceptWithoutAnIndicatorThatTheIndexDoesNotHaveIsAnsweredWithThoseItHas() throws IOException {
        Path study = write(STUDY_OF_TARGET, text(STUDY_OF_TARGET));
        write(TARGET, edited(TARGET, "indicator: civic-assets", "indicator: civic-asset"));
        assertThat(problems(study)).contains("""
                        an indicator that cni-england-2019 does not have [wrong-value]
                            found     civic-asset
                            expected  one of: civic-assets, connectedness, engaged-community
                            to fix    did you mean civic-assets?""");
    }

    @Test
    void anIndexOfThePlacesThemselvesHasNoWorstTenthOfNeighbourhoods() throws IOException {
        Path study = write(STUDY_OF_TARGET, text(STUDY_OF_TARGET));
        write(
                TARGET,
                edited(TARGET, "{from: index-without, indicator: civic-assets}", "{from: worst-tenth-residents}"));
        assertThat(problems(study)).contains("""
                        the worst tenth of neighbourhoods, for an index that has none [wrong-value]
                            found     worst-tenth-residents of cni-england-2019, an index of the places themselves
                            expected  column or index-without""");
    }

    private Path write(String id, String text) throws IOException {
        return Files.writeString(folder.resolve(id + ".yaml"), text);
    }

    private static String problems(Path study) {
        RecipeBook book = RecipeBook.besideFile(study);
        WrongInput wrong = catchThrowableOfType(
                WrongInput.class, () -> book.chain(book.opened().orElseThrow().id()));
        assertThat(wrong).as("the study was chained as if nothing were wrong").isNotNull();
        return String.valueOf(wrong.getMessage());
    }
}
