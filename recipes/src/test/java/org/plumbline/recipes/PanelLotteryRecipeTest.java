package org.plumbline.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.methods.sortition.draw.BeaconRound;
import org.plumbline.methods.sortition.draw.Dice;
import org.plumbline.methods.sortition.draw.Hashing;
import org.plumbline.methods.sortition.draw.LotteryBalls;
import org.plumbline.methods.sortition.draw.NamedSource;
import org.plumbline.methods.sortition.draw.PublicValues;
import org.plumbline.methods.sortition.draw.PublishedFigure;
import org.plumbline.model.problems.WrongInput;

/** Panel lotteries as recipes say them, and what is told of wrong ones. */
class PanelLotteryRecipeTest {
    private static final String WHOLE = """
            kind: panel-lottery
            id: mine
            title: Four kinds of source
            summary: All that can decide.
            hash: md5
            sources:
              - {kind: dice, name: dice, faces: 10, throws: 3, published: In public., on: 2027-01-15}
              - {kind: lottery, name: balls, count: 6, highest: 59, bonus: {count: 1, highest: 59, same-balls: true}, published: On paper., on: 2027-01-16}
              - {kind: beacon, name: beacon, digits: 128, published: Round 3., on: 2027-01-17}
              - {kind: figure, name: index, decimals: 2, unforeseen-digits: 3, published: At the close., on: 2027-01-18}
            replacement: in-order
            reserves: 30
            """;

    @TempDir
    Path folder;

    private PanelLotteryRecipe read(String text) throws IOException {
        return RecipeBook.readFile(Files.writeString(folder.resolve("mine.yaml"), text))
                .as(PanelLotteryRecipe.class);
    }

    @Test
    void everyKindOfSourceIsRead() throws IOException {
        PanelLotteryRecipe recipe = read(WHOLE);
        assertThat(recipe.hashing()).isEqualTo(Hashing.MD5);
        assertThat(recipe.alikeFirst()).isFalse();
        assertThat(recipe.reserves()).hasValue(30);
        assertThat(recipe.sources())
                .extracting(NamedSource::source)
                .containsExactly(
                        new Dice(10, 3),
                        new LotteryBalls(6, 59, Optional.of(new LotteryBalls.Bonus(1, 59, true))),
                        new BeaconRound(128),
                        new PublishedFigure(2, 3));
        assertThat(recipe.sources().get(3).on()).isEqualTo(LocalDate.of(2027, 1, 18));
        assertThat(recipe.tables()).isEmpty();
    }

    /** 6 to the power of 16 is 2,821,109,907,456: between 41 and 42 bits, enough for a thousand panels. */
    @Test
    void theBuiltInDiceAreEnoughForAThousandPanels() {
        PanelLotteryRecipe recipe =
                RecipeBook.builtIn().get("panel-lottery-dice").as(PanelLotteryRecipe.class);
        assertThat(PublicValues.bits(recipe.sources())).isBetween(41.0, 42.0);
        assertThat(PublicValues.bits(recipe.sources())).isGreaterThan(PublicValues.bitsWanted(1000));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: balls|name: dice|the same value twice",
                "count: 6, highest: 59, bonus|count: 60, highest: 59, bonus|more balls fall than there are",
                "bonus: {count: 1, highest: 59|bonus: {count: 54, highest: 59|more bonus balls fall than there are",
                "bonus: {count: 1, highest: 59|bonus: {count: 1, highest: 49|bonus balls of another number",
                "on: 2027-01-15|on: 15 January|not a date",
                "faces: 10|faces: 1|[wrong-value]",
                "kind: beacon|kind: oracle|[wrong-value]",
                "digits: 128|faces: 6|[unknown-key]",
                "reserves: 30|reserves: 0|[wrong-value]",
                "replacement: in-order|replacement: as-we-like|[wrong-value]",
                "hash: md5|hash: sha-1|[wrong-value]",
            })
    void whatIsWrongIsToldWithItsPlace(String found, String by, String told) {
        assertThat(WHOLE).contains(found);
        WrongInput wrong = catchThrowableOfType(WrongInput.class, () -> read(WHOLE.replace(found, by)));
        assertThat(wrong).hasMessageContaining(told).hasMessageContaining("mine.yaml:");
    }
}
