package org.plumbline.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.recipes.RecipeTexts.NEIGHBOURS;
import static org.plumbline.recipes.RecipeTexts.edited;
import static org.plumbline.recipes.RecipeTexts.problems;

import org.junit.jupiter.api.Test;

/** Neighbours by outcomes, by nothing or by twice the same, and what their writer is told. */
class WrongNeighboursTest {

    @Test
    void aVariableThatABuiltInIndexIsMadeFromIsRefusedWhereItStands() {
        String outcome = "{from: share, table: iod-2019-lsoa, column: income_rank}";
        assertThat(problems(
                        NEIGHBOURS,
                        edited(
                                NEIGHBOURS,
                                "{from: share, table: population-lsoa-2011, column: population_mid2020_0_15}",
                                outcome)))
                .contains("neighbours-districts-england-2019.yaml:31:58: a variable that is an outcome [wrong-value]")
                .contains("found     income_rank, which imd-england-2019 is made from or held against")
                .contains("a neighbour is chosen by structure, not by the outcome compared");
    }

    @Test
    void aPublishedScoreIsAnOutcomeToo() {
        String outcome = "{from: share, table: iod-2019-lsoa, column: imd_score}";
        assertThat(problems(
                        NEIGHBOURS,
                        edited(
                                NEIGHBOURS,
                                "{from: share, table: population-lsoa-2011, column: population_mid2020_0_15}",
                                outcome)))
                .contains("a variable that is an outcome");
    }

    @Test
    void twoVariablesOfOneNameAreTold() {
        assertThat(problems(NEIGHBOURS, edited(NEIGHBOURS, "id: aged-0-15", "id: residents")))
                .contains("the same value twice [wrong-value]");
    }

    @Test
    void aPlaceCannotHaveMoreNeighboursThanThereAreOtherPlaces() {
        assertThat(problems(NEIGHBOURS, edited(NEIGHBOURS, "count: 317", "count: 10")))
                .contains("more neighbours than there are other places [wrong-value]", "found     10");
    }

    @Test
    void aRingThatEndsBeforeItBeginsIsTold() {
        assertThat(problems(NEIGHBOURS, edited(NEIGHBOURS, "beyond: 5", "beyond: 20")))
                .contains("a ring that ends before it begins [wrong-value]", "expected  fewer kilometres than 20");
    }

    @Test
    void aVariableWithoutAReasonIsRefused() {
        assertThat(problems(NEIGHBOURS, edited(NEIGHBOURS, "    why: >-", "    note: >-")))
                .contains("the key why is missing here [missing-key]", "unknown key [unknown-key]");
    }

    @Test
    void aWeightOfNoughtOrAnUnknownTransformOrMeasureIsRefused() {
        assertThat(problems(NEIGHBOURS, edited(NEIGHBOURS, "weight: 1", "weight: 0")))
                .contains("not a value that can stand here [wrong-value]");
        assertThat(problems(NEIGHBOURS, edited(NEIGHBOURS, "transform: log", "transform: rank")))
                .contains("not among the values allowed [wrong-value]", "log");
        assertThat(problems(NEIGHBOURS, edited(NEIGHBOURS, "from: people-within", "from: people")))
                .contains("not among the values allowed [wrong-value]", "people-within");
        assertThat(problems(NEIGHBOURS, edited(NEIGHBOURS, "{from: residents}", "{from: residents, kilometres: 5}")))
                .contains("unknown key [unknown-key]");
    }

    @Test
    void theTablesAreThoseOfTheNeighbourhoodsAndOfTheVariables() {
        assertThat(RecipeBook.builtIn()
                        .get("neighbours-wards-england-2017")
                        .recipe()
                        .tables())
                .containsExactly("lookup-ward-2017", "population-lsoa-2011", "lookup-lsoa-2011", "centroids-lsoa-2011");
    }
}
