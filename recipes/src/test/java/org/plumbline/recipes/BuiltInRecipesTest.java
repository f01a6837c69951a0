package org.plumbline.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.funding.Attribution;
import org.plumbline.methods.funding.Succession;
import org.plumbline.methods.index.ExponentialRank;
import org.plumbline.methods.index.MinMax;
import org.plumbline.methods.index.NearSet;
import org.plumbline.methods.index.ZScore;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.AreaType;
import org.plumbline.model.places.Vintage;

/** What the built-in recipes say once they are read. */
class BuiltInRecipesTest {
    private final RecipeBook book = RecipeBook.builtIn();

    @Test
    void theListOfBuiltInRecipesNamesEveryFileThere() throws IOException {
        Path resources = Path.of("src/main/resources/org/plumbline/recipes");
        try (Stream<Path> files = Files.walk(resources)) {
            List<String> yaml = files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> resources.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            assertThat(Files.readAllLines(resources.resolve("built-in.txt"))).containsExactlyInAnyOrderElementsOf(yaml);
        }
    }

    @Test
    void everyBuiltInRecipeReadsAndSaysWhereItComesFrom() {
        assertThat(book.list())
                .extracting(RecipeFile::id)
                .contains(
                        "districts-england-2019",
                        "luf-england-audit",
                        "luf-england-by-need",
                        "need-districts-england-2019");
        assertThat(book.list()).allSatisfy(file -> {
            assertThat(file.builtIn()).isTrue();
            assertThat(file.fileName()).isEqualTo(file.id() + ".yaml");
            assertThat(file.sha256()).matches("[0-9a-f]{64}");
        });
    }

    @Test
    void theIndexHasTheWeightsAsPrintedInTheOrderOfItsIndicators() {
        CompositeIndexRecipe index = book.get("need-districts-england-2019").as(CompositeIndexRecipe.class);
        assertThat(index.weighting().percents()).containsExactly(22.5, 22.5, 13.5, 13.5, 9.3, 9.3, 9.3);
        assertThat(index.indicators())
                .extracting(IndicatorUse::id)
                .containsExactly(
                        "income", "employment", "education", "health", "crime", "barriers", "living-environment");
        assertThat(index.indicators())
                .extracting(IndicatorUse::column)
                .containsExactly(
                        "iod2019_income_average_score",
                        "iod2019_employment_average_score",
                        "iod2019_education_average_score",
                        "iod2019_health_average_score",
                        "iod2019_crime_average_score",
                        "iod2019_barriers_average_score",
                        "iod2019_living_environment_average_score");
        assertThat(index.weightingNote()).contains("99.9", "9 1/3");
    }

    @Test
    void theIndexRanksThe317DistrictsAndSaysThatItIsNotTheOfficialOne() {
        CompositeIndexRecipe index = book.get("need-districts-england-2019").as(CompositeIndexRecipe.class);
        assertThat(index.places()).isEqualTo(new PlaceSet(AreaType.LTLA, new Vintage(2019), "england", 317));
        assertThat(index.data()).isEqualTo("england-local-authorities-2019");
        assertThat(index.normalisation()).isEqualTo(new ExponentialRank(23));
        assertThat(index.benchmark().orElseThrow().column()).isEqualTo("imd2019_average_score");
        assertThat(index.summary()).contains("It is not the official index", "32,844 neighbourhoods");
    }

    @Test
    void theMarginsAreDrawnFromTheDeclaredNearSet() {
        Margins margins = book.get("need-districts-england-2019")
                .as(CompositeIndexRecipe.class)
                .margins()
                .orElseThrow();
        assertThat(margins.near())
                .isEqualTo(new NearSet(
                        0.25, List.of(new ExponentialRank(23), new MinMax(), new ZScore(ZScore.Origin.LEAST))));
        assertThat(margins.draws()).isEqualTo(1000);
        assertThat(margins.seed()).isEqualTo(2019);
        assertThat(margins.lists()).containsExactly(10, 30);
        assertThat(margins.note()).contains("not include sampling error", "not a probability");
    }

    @Test
    void theAllocationSharesThePotToThePennyUnderThreeRules() {
        AllocationRecipe allocation = book.get("luf-england-by-need").as(AllocationRecipe.class);
        assertThat(allocation.statedPotPence()).isEqualTo(298_321_030_100L);
        assertThat(allocation.pot())
                .isEqualTo(new AwardSelection(
                        "the Levelling Up Fund, rounds 1 and 2", "levelling-up-fund-awards", "England", List.of(1, 2)));
        assertThat(allocation.populationColumn()).isEqualTo("population_mid2019");
        assertThat(allocation.rules())
                .containsExactly(
                        new ShareRule("by-need", "people times need", new Need.OfIndex("need-districts-england-2019")),
                        new ShareRule(
                                "by-published-score",
                                "people times the published deprivation score",
                                new Need.OfColumn("imd2019_average_score")),
                        new ShareRule("by-population", "people alone", new Need.Population()));
    }

    @Test
    void theAuditKnowsTheCouncilsMadeSinceAndTheOrdersThatMadeThem() {
        AuditRecipe audit = book.get("luf-england-audit").as(AuditRecipe.class);
        assertThat(audit.aliases()).containsOnly(entry("BCP Council", new AreaCode("E06000058")));
        assertThat(audit.successions())
                .extracting(succession -> succession.code().text())
                .containsExactly(
                        "E06000060", "E06000061", "E06000062", "E06000063", "E06000064", "E06000065", "E06000066");
        assertThat(audit.successions())
                .allSatisfy(succession ->
                        assertThat(succession.order().url()).startsWith("https://www.legislation.gov.uk/uksi/"));
        Succession buckinghamshire = audit.successions().get(0);
        assertThat(buckinghamshire.from()).isEqualTo(LocalDate.of(2020, 4, 1));
        assertThat(buckinghamshire.predecessors())
                .extracting(AreaCode::text)
                .containsExactly("E07000004", "E07000005", "E07000006", "E07000007");
        assertThat(audit.mostDeprived()).isEqualTo(10);
        assertThat(audit.attributions())
                .extracting(AttributionUse::rule)
                .containsExactly(Attribution.Rule.OWN_NAME, Attribution.Rule.SHARED);
    }

    @Test
    void theStudyChainsTheThreeAndNeverSaysLeftBehindInItsTitle() {
        StudyChain chain = book.chain("districts-england-2019");
        assertThat(chain.list())
                .extracting(RecipeFile::id)
                .contains(
                        "districts-england-2019",
                        "need-districts-england-2019",
                        "luf-england-by-need",
                        "luf-england-audit");
        assertThat(chain.others()).isEmpty();
        assertThat(chain.study().recipe().title()).contains("most deprived").doesNotContainIgnoringCase("left behind");
    }

    @Test
    void noRecipeSaysThatAPlaceGotOrWasPaidMoneyOrHasAFairShare() {
        assertThat(book.list())
                .allSatisfy(file -> assertThat(file.text())
                        .doesNotContainPattern("(?i)\\bgot\\b")
                        .doesNotContainPattern("(?i)was paid|were paid|fair share"));
    }

    @Test
    void noBuiltInRecipeTakesWhatItMustFindOutAsAnInput() {
        List<CompositeIndexRecipe> replicating = list(CompositeIndexRecipe.class).stream()
                .filter(index -> index.replicates().isPresent())
                .toList();
        assertThat(replicating)
                .extracting(CompositeIndexRecipe::id)
                .containsExactly("cni-england-2019", "cni-england-2023", "imd-england-2019", "imd-england-2025");
        assertThat(replicating)
                .allSatisfy(index -> assertThat(index.indicators())
                        .extracting(IndicatorUse::column)
                        .doesNotContainAnyElementsOf(
                                index.replicates().orElseThrow().certified())
                        .allSatisfy(column -> assertThat(column).doesNotContain("decile", "score")));
    }

    @Test
    void noBuiltInListTakesThePublishedListAsAnInput() {
        List<TargetRecipe> targets = list(TargetRecipe.class);
        assertThat(targets).hasSize(2).allSatisfy(target -> {
            TableColumn flag = target.published().orElseThrow().flag();
            assertThat(target.measures())
                    .extracting(TargetMeasure::of)
                    .doesNotContain(new TargetMeasure.Of.Column(flag));
            assertThat(target.margins().far())
                    .extracting(OtherConcept::take)
                    .doesNotContain(new OtherConcept.Take.Column(flag));
        });
    }

    @Test
    void everyBuiltInStudyChainsAndSharesFirstByItsOwnNeed() {
        assertThat(list(StudyRecipe.class))
                .extracting(StudyRecipe::id)
                .containsExactly(
                        "districts-england-2019", "left-behind-england-2019", "left-behind-first-list-england-2019");
        for (StudyRecipe study : list(StudyRecipe.class)) {
            StudyChain chain = book.chain(study.id());
            Need main =
                    chain.allocation().as(AllocationRecipe.class).rules().get(0).need();
            String basis = study.basis().recipe();
            assertThat(main).isIn(new Need.OfIndex(basis), new Need.OfTarget(basis));
            assertThat(chain.others()).isEmpty();
        }
    }

    @Test
    void theListTakesATenthOfTheWardsThatHaveADeprivationScore() {
        TargetRecipe target = book.get("left-behind-wards-england-2019").as(TargetRecipe.class);
        assertThat(target.places()).isEqualTo(new PlaceSet(AreaType.WARD, new Vintage(2017), "england", 7463));
        assertThat(target.rule().percent()).isEqualTo(10);
        assertThat(target.rule().of()).isEqualTo("deprivation");
        assertThat(target.measures())
                .extracting(TargetMeasure::of)
                .containsExactly(
                        new TargetMeasure.Of.Index("imd-england-2019"), new TargetMeasure.Of.Index("cni-england-2019"));
        assertThat(target.lengths()).isEqualTo(new TargetRecipe.Lengths(738, 748));
        assertThat(target.margins().far())
                .extracting(OtherConcept::take)
                .contains(
                        new OtherConcept.Take.WorstTenthResidents(),
                        new OtherConcept.Take.IndexWithout("civic-assets"));
        assertThat(target.tables())
                .containsExactly(
                        "lookup-ward-2017",
                        "iod-2019-lsoa",
                        "lookup-lsoa-2011",
                        "imd-2015-lsoa",
                        "cni-2019-ward",
                        "england-local-authorities-2019",
                        "boundaries-ward-2017",
                        "boundaries-lad-2019");
    }

    @Test
    void theOfficialIndexIsHeldToItsPublishedScoresRanksAndSummaries() {
        CompositeIndexRecipe index = book.get("imd-england-2019").as(CompositeIndexRecipe.class);
        Replication replication = index.replicates().orElseThrow();
        assertThat(replication.level()).isEqualTo(Replication.Level.RECOMBINED);
        assertThat(replication.within()).isEqualTo(0.0015);
        assertThat(replication.share()).isEqualTo(1);
        assertThat(replication.ranks()).isEqualTo(0.996);
        Summaries summaries = index.summaries().orElseThrow();
        assertThat(summaries.approximate()).isFalse();
        assertThat(summaries.published())
                .extracting(Summaries.Published::kind)
                .containsExactly(
                        Summaries.Kind.AVERAGE_SCORE,
                        Summaries.Kind.AVERAGE_RANK,
                        Summaries.Kind.PROPORTION,
                        Summaries.Kind.EXTENT);
        assertThat(index.indicators()).extracting(IndicatorUse::worse).containsOnly(Worse.LOWER);
        assertThat(index.tables()).containsExactly("iod-2019-lsoa", "iod-2019-lad-summaries", "iod-2019-lad-extent");
        assertThat(book.get("imd-england-2025")
                        .as(CompositeIndexRecipe.class)
                        .summaries()
                        .orElseThrow()
                        .approximate())
                .isTrue();
    }

    private <R extends Recipe> List<R> list(Class<R> kind) {
        return book.list().stream()
                .filter(file -> kind.isInstance(file.recipe()))
                .map(file -> file.as(kind))
                .toList();
    }
}
