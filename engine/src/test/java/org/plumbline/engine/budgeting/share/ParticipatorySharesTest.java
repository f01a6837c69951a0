package org.plumbline.engine.budgeting.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.plumbline.engine.budgeting.share.ShareRecipes.TOYTON;
import static org.plumbline.engine.budgeting.share.ShareRecipes.complete;
import static org.plumbline.engine.budgeting.share.ShareRecipes.entry;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.engine.studies.Progress;
import org.plumbline.model.indicators.Unit;
import org.plumbline.model.problems.CannotSay;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.sources.Catalogue;

/** Shares of stated amounts, worked by hand; Toyton's 1% is £10,000.01. */
class ParticipatorySharesTest {
    private static final String NOTHING = "  entries: []\n";

    @TempDir
    Path folder;

    private ShareAnswer answer(Path recipe) {
        RecipeBook book = RecipeBook.besideFile(recipe);
        return new ParticipatoryShares(Catalogue.bundled())
                .compute(book, book.opened().orElseThrow().id(), Progress.SILENT);
    }

    private AuthorityShare toyton(String through) {
        return answer(ShareRecipes.stated(folder, TOYTON, through))
                .authorities()
                .get(0);
    }

    @Test
    void nothingRecordedIsNotNought() {
        AuthorityShare toyton = toyton(NOTHING);
        assertThat(toyton.askedPence()).hasValue(1_000_001);
        assertThat(toyton.finding()).isEqualTo(Finding.NOTHING_RECORDED);
        assertThat(toyton.gapPence()).isEmpty();
        assertThat(toyton.gapAtMostPence()).hasValue(1_000_001);
        assertThat(toyton.percentSoFar()).isEmpty();
    }

    @Test
    void nothingRecordedIsNoughtWhereTheRecordIsComplete() {
        AuthorityShare toyton = toyton(complete("E06999999") + NOTHING);
        assertThat(toyton.finding()).isEqualTo(Finding.SHORT);
        assertThat(toyton.gapPence()).hasValue(1_000_001);
        assertThat(toyton.percentSoFar()).contains(new BigDecimal("0.0000"));
    }

    @Test
    void severalEntriesOfTheYearAddUpAndTheGapIsAtMostTheRest() {
        AuthorityShare toyton = toyton("  entries:\n"
                + entry("E06999999", "Spring", "FY2020/21", "4000.00", "decided")
                + entry("E06999999", "Autumn", "FY2020/21", "1000.50", "decided"));
        assertThat(toyton.through().countedPence()).isEqualTo(500_050);
        assertThat(toyton.finding()).isEqualTo(Finding.SHORT_AS_RECORDED);
        assertThat(toyton.gapPence()).isEmpty();
        // 10,000.01 - 5,000.50
        assertThat(toyton.gapAtMostPence()).hasValue(499_951);
        // 5,000.50 of 1,000,000.01 is 0.500049995%
        assertThat(toyton.percentSoFar()).contains(new BigDecimal("0.5000"));
    }

    @Test
    void aPennyDecidesWhetherTheShareIsReached() {
        assertThat(toyton(complete("E06999999") + "  entries:\n"
                                + entry("E06999999", "Spring", "FY2020/21", "10000.00", "decided"))
                        .gapPence())
                .hasValue(1);
        AuthorityShare reached =
                toyton("  entries:\n" + entry("E06999999", "Spring", "FY2020/21", "10000.01", "decided"));
        assertThat(reached.finding()).isEqualTo(Finding.REACHED);
        assertThat(reached.gapPence()).hasValue(0);
    }

    @Test
    void adviceAndOtherYearsAreKeptAndNotCounted() {
        AuthorityShare toyton = toyton("  entries:\n"
                + entry("E06999999", "Park", "FY2020/21", "7000.00", "advised")
                + entry("E06999999", "Spring", "FY2019/20", "9000.00", "decided"));
        assertThat(toyton.through().countedPence()).isZero();
        assertThat(toyton.through().advisedPence()).isEqualTo(700_000);
        assertThat(toyton.through().decidedPence()).isZero();
        assertThat(toyton.finding()).isEqualTo(Finding.NOTHING_RECORDED);
    }

    @Test
    void tablesSayNoughtOnlyWhereItIsKnown() {
        ShareAnswer answer = answer(ShareRecipes.stated(folder, TOYTON, NOTHING));
        var tables = new ShareTables(answer).list();
        assertThat(tables.get(0).rows().get(0))
                .containsExactly(
                        "E06999999",
                        "Toyton",
                        "district",
                        "FY2020/21",
                        "1000000.01",
                        "10000.01",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "10000.01",
                        "no",
                        "cannot say: nothing recorded");
        assertThat(tables.get(1).rows()).isEmpty();
        assertThat(tables.get(2).rows().get(0))
                .containsExactly("districts", "1", "1000000.01", "10000.01", "", "0", "0", "1");
    }

    @Test
    void aCountyAndADistrictAreNeverAddedUp() {
        ShareAnswer answer = answer(ShareRecipes.stated(
                folder, TOYTON + TOYTON.replace("E06999999", "E10999999").replace("Toyton", "Toyshire"), NOTHING));
        assertThat(answer.totals())
                .extracting(total -> total.kind().plural(), KindTotal::askedPence)
                .containsExactly(tuple("counties", 1_000_001L), tuple("districts", 1_000_001L));
    }

    @Test
    void aTableThatIsNotHereIsSaidToBeMissingWithWhereItIsPublished() {
        Path recipe = ShareRecipes.ofTable(folder, "", NOTHING);
        assertThatExceptionOfType(CannotSay.class)
                .isThrownBy(() -> answer(recipe))
                .withMessageContaining("core_spending_power_england_2015_2020.csv")
                .withMessageContaining("local-government-finance-statistics");
    }

    @Test
    void moneyOfATableIsTakenToFifteenDigitsAndThenToThePenny() {
        // £8,455,092.632
        assertThat(TablePence.of(8.455092632, Unit.MILLION_POUNDS, "")).isEqualTo(845_509_263);
        // Half a penny that a sum of binary fractions has made a little less than half.
        assertThat(TablePence.of(124.643513124999995, Unit.MILLION_POUNDS, "")).isEqualTo(12_464_351_313L);
        assertThat(TablePence.of(12.345, Unit.POUNDS, "")).isEqualTo(1_235);
    }
}
