package org.plumbline.engine.replication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.engine.MirrorStudy;
import org.plumbline.engine.data.TableReads;
import org.plumbline.model.Mirror;
import org.plumbline.recipes.PartClaim;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.recipes.Replication;
import org.plumbline.recipes.ReplicationRecipe;
import org.plumbline.sources.DataTable;

/** Domains of published indices made again from indicators and counts, beside what was published. */
@Tag(Mirror.TAG)
class PartsCertificatesTest {
    @SuppressWarnings("NullAway.Init") // set before all tests
    private static PartsCertificate iod2019;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static PartsCertificate iod2025;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static PartsCertificate healthIndex;

    @BeforeAll
    static void certificates() {
        Mirror.required();
        Certificates certificates = new Certificates(MirrorStudy.catalogue());
        iod2019 = certificates.getParts(RecipeBook.builtIn(), "iod-england-2019");
        iod2025 = certificates.getParts(RecipeBook.builtIn(), "iod-england-2025");
        healthIndex = certificates.getParts(RecipeBook.builtIn(), "health-index-england-2021");
    }

    private static Comparison scores(PartsCertificate certificate, String part) {
        return certificate.get(part).scores().orElseThrow();
    }

    private static Comparison ranks(PartsCertificate certificate, String part) {
        return certificate.get(part).ranks().orElseThrow();
    }

    @Test
    void allThatTheRecipesClaimHolds() {
        assertThat(List.of(iod2019, iod2025, healthIndex)).allSatisfy(certificate -> {
            assertThat(certificate.met()).isTrue();
            assertThat(certificate.isPrivate()).isFalse();
        });
    }

    @Test
    void domainsOf2025FollowFromTheRanksOfTheirSubDomainsWithinRounding() {
        assertThat(iod2025.get("barriers-recombined").withinRounding()).isEqualTo(1);
        assertThat(iod2025.get("barriers-recombined").ranksExact()).isEqualTo(1);
        assertThat(iod2025.get("living-environment-recombined").withinRounding())
                .isEqualTo(1);
        assertThat(iod2025.get("living-environment-recombined").ranksExact()).isEqualTo(1);
        assertThat(scores(iod2025, "education-recombined").largest()).isLessThan(0.0014);
    }

    @Test
    void domainsOf2019FollowFromTheRanksOfTheirSubDomainsUpToTies() {
        for (String domain : List.of("education-recombined", "barriers-recombined", "living-environment-recombined")) {
            assertThat(ranks(iod2019, domain).largest()).isLessThanOrEqualTo(2);
            assertThat(ranks(iod2019, domain).shareWithin(0)).isGreaterThan(0.996);
        }
    }

    /** Technical report 2019, health domain: 0.271, 0.300, 0.256 and 0.172. Nothing here was fitted to a published score. */
    @Test
    void oneFactorGivesThePrintedWeightsOfHealth2019() {
        List<Double> weights = iod2019.get("health").weights();
        assertThat(weights.get(0)).isCloseTo(0.271, within(0.0005));
        assertThat(weights.get(1)).isCloseTo(0.300, within(0.0005));
        assertThat(weights.get(2)).isCloseTo(0.256, within(0.0005));
        assertThat(weights.get(3)).isCloseTo(0.172, within(0.0005));
        assertThat(ranks(iod2019, "health").shareWithin(0)).isGreaterThan(0.46);
        assertThat(ranks(iod2019, "health").largest()).isLessThanOrEqualTo(18);
    }

    @Test
    void healthOf2025IsRebuiltFromItsIndicators() {
        Comparison health = scores(iod2025, "health");
        assertThat(health.compared()).isEqualTo(33_755);
        assertThat(health.largest()).isLessThan(0.0035);
        assertThat(health.shareWithin(0.001)).isGreaterThan(0.999);
        assertThat(health.rSquared()).isGreaterThan(0.9999998);
        assertThat(iod2025.get("health").claim().level()).isEqualTo(Replication.Level.REBUILT_FROM_INDICATORS);
    }

    @Test
    void crimeAndBarriersOf2025AreRebuiltAsFarAsPrintedDecimalsAllow() {
        assertThat(scores(iod2025, "crime").largest()).isLessThan(0.06);
        assertThat(scores(iod2025, "crime").shareWithin(0.01)).isGreaterThan(0.96);
        assertThat(scores(iod2025, "geographical-barriers").largest()).isLessThan(1e-9);
        assertThat(scores(iod2025, "wider-barriers").largest()).isLessThan(0.29);
        assertThat(scores(iod2025, "barriers").largest()).isLessThan(0.44);
        assertThat(scores(iod2025, "imd").largest()).isLessThan(0.17);
        assertThat(iod2025.get("imd").claims()).isFalse();
    }

    /** The published counts are to the nearest five: a rate may be off by 2.5 of the people, and by its own three decimals. */
    @Test
    void ratesOf2019AreTheSteadiedRatesOfTheCountsAsNearAsTheRoundingOfThoseAllows() {
        assertThat(withinRoundingOfCounts("income", "income_score", "population_total"))
                .isGreaterThan(0.9993);
        assertThat(withinRoundingOfCounts("employment", "employment_score", "population_working_age"))
                .isGreaterThan(0.9993);
        assertThat(scores(iod2019, "income").compared()).isEqualTo(32_844 - 31);
        assertThat(scores(iod2019, "employment").compared()).isEqualTo(32_844 - 119);
    }

    private static double withinRoundingOfCounts(String part, String score, String people) {
        TableReads reads = new TableReads(MirrorStudy.catalogue());
        reads.want("iod-2019-lsoa", List.of(score, people));
        DataTable table = reads.data("iod-2019-lsoa");
        double[] among = table.numbers(people);
        Comparison rates = scores(iod2019, part);
        int within = 0;
        for (int row = 0; row < among.length; row++) {
            double off = Math.abs(rates.made(row) - rates.published(row));
            within += off <= 2.5 / among[row] + 0.00051 ? 1 : 0;
        }
        return within / (double) rates.compared();
    }

    @Test
    void livingEnvironmentAndBarriersOf2019ComeNearInRankAndNoNearerThanTiesLet() {
        assertThat(ranks(iod2019, "geographical-barriers").largest()).isLessThanOrEqualTo(75);
        assertThat(ranks(iod2019, "wider-barriers").mean()).isLessThan(32);
        assertThat(ranks(iod2019, "barriers").mean()).isLessThan(19);
        assertThat(ranks(iod2019, "living-environment").mean()).isLessThan(83);
        assertThat(scores(iod2019, "imd").largest()).isLessThan(0.11);
    }

    @Test
    void theHealthIndexFollowsFromItsSubDomainsOnAll2149Rows() {
        Comparison overall = scores(healthIndex, "overall");
        assertThat(overall.compared()).isEqualTo(2_149);
        assertThat(overall.largest()).isLessThanOrEqualTo(0.12);
        assertThat(healthIndex.get("overall").claim().level()).isEqualTo(Replication.Level.RECOMBINED);
    }

    @Test
    void ofOtherLevelsOfTheHealthIndexNothingIsClaimed() {
        assertThat(healthIndex.parts())
                .filteredOn(part -> !part.part().id().equals("overall"))
                .hasSize(18)
                .noneMatch(PartCertificate::claims)
                .allSatisfy(part -> {
                    assertThat(part.scores().orElseThrow().largest()).isPositive();
                    assertThat(part.scores().orElseThrow().rSquared()).isBetween(0.3, 1.0);
                });
    }

    /** The reading of the scale, which is not fitted: all published sub-domains have mean 100 and deviation 10 in 2015 under it. */
    @Test
    void underTheScaleOfTheRecipeEverySubDomainIsCentredOn100WithDeviation10() {
        ReplicationRecipe recipe =
                RecipeBook.builtIn().get("health-index-england-2021").as(ReplicationRecipe.class);
        TableReads reads = new TableReads(MirrorStudy.catalogue());
        ReplicationColumns.want(recipe, reads);
        KeyedRows rows = KeyedRows.of(reads.data("health-index"));
        BaseScale base = new BaseScale(BaseResidents.of(recipe.base().orElseThrow(), rows, reads));
        List<String> subDomains = recipe.parts().stream()
                .flatMap(part -> part.claim().stream())
                .filter(claim -> claim.table().equals("health-index-subdomains"))
                .map(claim -> claim.score().map(PartClaim.Score::column).orElseThrow())
                .toList();
        assertThat(subDomains).hasSize(14).allSatisfy(column -> {
            double[] scores = rows.laidOut(reads.data("health-index-subdomains"), column, Optional.empty());
            assertThat(base.deviation(scores)).isCloseTo(10, within(0.02));
            assertThat(base.mean(scores)).isCloseTo(100, within(0.03));
        });
    }
}
