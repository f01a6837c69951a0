package org.plumbline.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.recipes.RecipeTexts.ALLOCATION;
import static org.plumbline.recipes.RecipeTexts.AUDIT;
import static org.plumbline.recipes.RecipeTexts.INDEX;
import static org.plumbline.recipes.RecipeTexts.edited;
import static org.plumbline.recipes.RecipeTexts.problems;

import org.junit.jupiter.api.Test;

/** Recipes that say something a recipe of their kind cannot say, and what their writer is told. */
class WrongRecipeTest {

    @Test
    void anUnknownKeyIsShownWhereTheKeyStandsWithTheNearestKnownOne() {
        assertThat(problems(INDEX, edited(INDEX, "  constant: 23\n", "  constant: 23\n  konstant: 23\n")))
                .isEqualTo("""
                        need-districts-england-2019.yaml:26:3: unknown key [unknown-key]
                            found     konstant
                            expected  one of: method, constant, note
                            to fix    did you mean constant?""");
    }

    @Test
    void aMissingKeyIsShownAtTheMapThatLacksIt() {
        assertThat(problems(INDEX, edited(INDEX, ", count: 317", ""))).isEqualTo("""
                        need-districts-england-2019.yaml:13:1: the key count is missing here [missing-key]
                            found     (nothing)
                            expected  count: a whole number from 1 to 100000
                            to fix    for example count: 317""");
    }

    @Test
    void aMissingKeyOfAListItemIsShownAtTheItem() {
        assertThat(problems(
                        ALLOCATION, edited(ALLOCATION, "from: column, column: imd2019_average_score", "from: column")))
                .isEqualTo("""
                        luf-england-by-need.yaml:24:5: the key column is missing here [missing-key]
                            found     (nothing)
                            expected  column: a column's name as its table has it: lower-case letters, digits and underscores
                            to fix    for example column: imd2019_average_score""");
    }

    @Test
    void aNumberInQuotationMarksIsNotANumber() {
        assertThat(problems(INDEX, edited(INDEX, "income: 22.5", "income: \"22.5\"")))
                .isEqualTo("""
                        need-districts-england-2019.yaml:32:21: not a value that can stand here [wrong-value]
                            found     "22.5"
                            expected  a number from 0 to 100
                            to fix    write 22.5, without quotation marks, commas or signs""");
    }

    @Test
    void aNumberWhereTextMustStandWantsQuotationMarks() {
        assertThat(problems(INDEX, edited(INDEX, "title: Crime", "title: 2019")))
                .isEqualTo("""
                        need-districts-england-2019.yaml:20:24: not a value that can stand here [wrong-value]
                            found     2019
                            expected  one line of text
                            to fix    put it in quotation marks: "2019\"""");
    }

    @Test
    void aValueOutsideAClosedListIsAnsweredWithTheList() {
        assertThat(problems(INDEX, edited(INDEX, "{method: min-max}", "{method: minmax}")))
                .isEqualTo("""
                        need-districts-england-2019.yaml:50:18: not among the values allowed [wrong-value]
                            found     minmax
                            expected  one of: exponential-rank, min-max, z-score
                            to fix    did you mean min-max?""");
    }

    @Test
    void anIdThatIsNotTheFilesNameIsRefused() {
        assertThat(problems("my-index", RecipeTexts.text(INDEX))).isEqualTo("""
                        my-index.yaml:2:5: the id is not the name of the file [wrong-value]
                            found     need-districts-england-2019
                            expected  the file's name, my-index.yaml, without .yaml
                            to fix    rename the file to need-districts-england-2019.yaml, or change the id""");
    }

    @Test
    void anIdWithCapitalsOrSpacesIsNotAName() {
        assertThat(problems(INDEX, edited(INDEX, "id: need-districts-england-2019", "id: Need Districts 2019")))
                .startsWith("""
                        need-districts-england-2019.yaml:2:5: not a name for a recipe, rule or table [wrong-text]
                            found     Need Districts 2019
                            expected  a name in lower-case letters, digits and single hyphens
                            to fix    write need-districts-2019""");
    }

    @Test
    void moneyWithACurrencySignAndCommasIsAnsweredWithTheAmountPlainlyWritten() {
        assertThat(problems(ALLOCATION, edited(ALLOCATION, "2983210301.00", "£2,983,210,301.00")))
                .isEqualTo("""
                        luf-england-by-need.yaml:14:11: not an amount of money [wrong-money]
                            found     £2,983,210,301.00
                            expected  pounds and pence as digits, such as 20000000.00
                            to fix    write 2983210301.00, without currency sign, commas or spaces""");
    }

    @Test
    void moneyWithOneDecimalOrBelowNoughtIsRefused() {
        assertThat(problems(ALLOCATION, edited(ALLOCATION, "2983210301.00", "2983210301.5")))
                .contains("[wrong-money]");
        assertThat(problems(ALLOCATION, edited(ALLOCATION, "2983210301.00", "-1.00")))
                .contains("[wrong-money]");
    }

    @Test
    void anAreaCodeWithALostZeroIsAnsweredWithTheCodeMeant() {
        assertThat(problems(AUDIT, edited(AUDIT, "[E07000004,", "[E0700004,"))).isEqualTo("""
                        luf-england-audit.yaml:42:20: unknown area code [unknown-area-code]
                            found     E0700004
                            expected  a GSS code: a letter and eight digits
                            to fix    this looks like E07000004 with a zero lost; was the column saved as a number?""");
    }

    @Test
    void anAliasMustGiveACode() {
        assertThat(problems(AUDIT, edited(AUDIT, "BCP Council: E06000058", "BCP Council: Bournemouth")))
                .startsWith("luf-england-audit.yaml:34:16: unknown area code [unknown-area-code]");
    }

    @Test
    void aDayInWordsIsNotADate() {
        assertThat(problems(AUDIT, edited(AUDIT, "from: 2020-04-01", "from: 1 April 2020")))
                .isEqualTo("""
                        luf-england-audit.yaml:41:11: not a date [wrong-text]
                            found     1 April 2020
                            expected  a date as year, month and day, such as 2023-04-01""");
    }

    @Test
    void aDistrictSucceededByTwoCouncilsIsRefused() {
        assertThat(problems(AUDIT, edited(AUDIT, "[E07000151,", "[E07000150,"))).isEqualTo("""
                        luf-england-audit.yaml:58:20: the same value twice [wrong-value]
                            found     E07000150
                            expected  another value; this one stands in line 50 already""");
    }

    @Test
    void oneRuleOfAttributionTwiceIsRefused() {
        assertThat(problems(AUDIT, edited(AUDIT, "rule: own-name", "rule: shared")))
                .startsWith("luf-england-audit.yaml:26:11: the same value twice [wrong-value]");
    }

    @Test
    void anAddressWithoutHttpsIsRefused() {
        assertThat(problems(AUDIT, edited(AUDIT, "https://www.legislation", "http://www.legislation")))
                .contains("not the address of a page [wrong-text]", "write https:// if the page has it; most have");
    }

    @Test
    void anUnknownKindIsAnsweredWithTheKindsThereAre() {
        assertThat(problems(INDEX, edited(INDEX, "kind: composite-index", "kind: index")))
                .isEqualTo("""
                        need-districts-england-2019.yaml:1:7: not a kind of recipe [wrong-value]
                            found     index
                            expected  kind: one of: composite-index, built-index, replication, target, allocation, audit, neighbours, participatory-share, study, brief, budget-rule, budget-comparison, panel-selection""");
        assertThat(problems(INDEX, edited(INDEX, "kind: composite-index\n", "")))
                .startsWith("need-districts-england-2019.yaml:1:1: the key kind is missing here [missing-key]");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceInTheOrderOfTheFile() {
        String wrong = edited(INDEX, "count: 317", "count: many")
                .replace("crime: 9.3", "crime: -1")
                .replace("seed: 2019", "seed: today");
        assertThat(problems(INDEX, wrong).lines().filter(line -> line.startsWith("need-")))
                .containsExactly(
                        "need-districts-england-2019.yaml:13:61: not a value that can stand here [wrong-value]",
                        "need-districts-england-2019.yaml:32:83: not a value that can stand here [weights-without-effect]",
                        "need-districts-england-2019.yaml:53:9: not a value that can stand here [wrong-value]");
    }

    @Test
    void aFileThatIsWrongAllTheWayDownIsToldInFiftyProblems() {
        String rules = "  - {id: A B, title: x, need: {from: population}}\n".repeat(200);
        assertThat(problems(ALLOCATION, edited(ALLOCATION, "rules:\n", "rules:\n" + rules))
                        .lines())
                .filteredOn(line -> line.startsWith("luf-"))
                .hasSize(50);
    }
}
