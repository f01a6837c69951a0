package org.plumbline.engine.budgeting.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.plumbline.engine.budgeting.share.ShareRecipes.entry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.engine.studies.Progress;
import org.plumbline.model.Mirror;
import org.plumbline.model.places.AreaType;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.sources.Catalogue;

/** One per cent of what England's councils had in 2020/21, against the published parts added up by hand or in decimals. */
@Tag(Mirror.TAG)
class ShareMirrorTest {
    private static final String NOTHING = "  entries: []\n";
    private static Path mirror = Path.of("");
    private static Map<String, AuthorityShare> england = Map.of();

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static ShareAnswer answer;

    @TempDir
    Path folder;

    @BeforeAll
    static void computeOnce() {
        mirror = Mirror.required();
        answer = new ParticipatoryShares(Catalogue.of(Optional.empty(), List.of(mirror)))
                .compute(RecipeBook.builtIn(), "one-percent-england-2020", Progress.SILENT);
        england = new HashMap<>();
        answer.authorities().forEach(one -> england.put(one.code().text(), one));
    }

    private ShareAnswer of(Path recipe) {
        RecipeBook book = RecipeBook.besideFile(recipe);
        return new ParticipatoryShares(Catalogue.of(Optional.empty(), List.of(mirror)))
                .compute(book, book.opened().orElseThrow().id(), Progress.SILENT);
    }

    @Test
    void onePerCentOfManchesterIsTheSumOfItsSixPartsDividedByAHundred() {
        // Core spending power 2020/21, row E08000003, £ million: settlement 236.7379223 + under-indexing 7.16502774 +
        // council tax
        // 169.4367327 + New Homes Bonus 8.863930261 + 0 + 0 = 422.203613001, which is £422,203,613.00 to the penny; 1%
        // of it is
        // £4,222,036.13 exactly.
        AuthorityShare manchester = Objects.requireNonNull(england.get("E08000003"));
        assertThat(manchester.spendingPence()).hasValue(42_220_361_300L);
        assertThat(manchester.askedPence()).hasValue(422_203_613L);
        assertThat(manchester.finding()).isEqualTo(Finding.NOTHING_RECORDED);
    }

    @Test
    void onePerCentOfAdurIsRoundedUp() {
        // £8.455092632 million is £8,455,092.63; 1% of that is £84,550.9263, which £84,550.92 would not reach.
        assertThat(Objects.requireNonNull(england.get("E07000223")).askedPence())
                .hasValue(8_455_093L);
    }

    @Test
    void everyAuthoritysSpendingIsTheDecimalSumOfItsParts() throws Exception {
        int checked = 0;
        for (String line :
                Files.readAllLines(mirror.resolve("funding").resolve("core_spending_power_england_2015_2020.csv"))) {
            // Names with a comma in them are quoted; the figures after the year are what is wanted.
            String[] cells = line.replaceAll("\"[^\"]*\"", "name").split(",");
            AuthorityShare one = england.get(cells[0]);
            if (one == null || !cells[3].equals("2020")) {
                continue;
            }
            BigDecimal sum = BigDecimal.ZERO;
            for (int part = 4; part < 10; part++) {
                sum = sum.add(new BigDecimal(cells[part]));
            }
            assertThat(one.spendingPence())
                    .as(cells[0])
                    .hasValue(sum.movePointRight(8)
                            .setScale(0, RoundingMode.HALF_UP)
                            .longValueExact());
            checked++;
        }
        assertThat(checked).isEqualTo(339);
    }

    @Test
    void authoritiesThatHadEndedOrNotBegunAreLeftOutAndCounted() {
        // 57 unitary authorities, 188 districts, 36 metropolitan and 33 London boroughs; 25 counties.
        assertThat(answer.totals())
                .extracting(KindTotal::kind, KindTotal::authorities)
                .containsExactly(tuple(AreaType.COUNTY, 25), tuple(AreaType.LTLA, 314));
        assertThat(england).doesNotContainKeys("E07000004", "E06000061");
        assertThat(answer.leftOut()).isEqualTo(new RowsLeftOut(List.of("Greater London Authority"), 22, 34));
        // 396 rows a year
        assertThat(25 + 314 + 1 + 22 + 34).isEqualTo(396);
    }

    @Test
    void anAuthorityNamedByCodeThatHadEndedHasNoSpendingRatherThanNought() {
        AuthorityShare ended = of(ShareRecipes.ofTable(folder, "  only: [E07000004]\n", NOTHING))
                .authorities()
                .get(0);
        assertThat(ended.finding()).isEqualTo(Finding.NO_SPENDING);
        assertThat(ended.askedPence()).isEmpty();
        assertThat(ended.name()).isEqualTo("Aylesbury Vale");
    }

    @Test
    void ofTwoNamesUnderOneCodeTheOneWithAValueIsTaken() {
        AuthorityShare fire = of(ShareRecipes.ofTable(folder, "  only: [E31000027]\n", NOTHING))
                .authorities()
                .get(0);
        assertThat(fire.name()).isEqualTo("North Yorkshire Police, Fire and Crime Commissioner");
        assertThat(fire.spendingPence()).hasValue(3_153_707_742L);
    }

    @Test
    void allOfTheTableWithoutAChoiceOfKindsIncludesFireAuthorities() {
        assertThat(of(ShareRecipes.ofTable(folder, "", NOTHING)).totals())
                .extracting(KindTotal::kind)
                .contains(AreaType.COMBINED_AUTHORITY, AreaType.OTHER);
    }

    @Test
    void aWrongCodeIsToldWhereItStands() {
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> of(ShareRecipes.ofTable(folder, "  only: [E08000003, E08999999]\n", NOTHING)))
                .withMessageContaining("an authority that the table has not")
                .withMessageContaining("table.yaml:18:21");
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> of(ShareRecipes.ofTable(
                        folder,
                        "  only: [E08000003]\n",
                        "  entries:\n" + entry("E08000002", "Spring", "FY2020/21", "5.00", "decided"))))
                .withMessageContaining("an authority that this recipe is not about");
    }
}
