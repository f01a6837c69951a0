package org.plumbline.engine.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.engine.MirrorStudy;
import org.plumbline.engine.data.UsedTable;
import org.plumbline.engine.studies.Settings;
import org.plumbline.engine.studies.TargetStudy;
import org.plumbline.engine.tables.Field;
import org.plumbline.engine.tables.StudyTables;
import org.plumbline.engine.tables.Table;
import org.plumbline.methods.funding.GroupTotals;
import org.plumbline.methods.index.Normalisation;
import org.plumbline.methods.target.Association;
import org.plumbline.methods.target.PeopleReached;
import org.plumbline.methods.target.WorstOnBoth;
import org.plumbline.model.Mirror;
import org.plumbline.recipes.OtherConcept;

/**
 * The left-behind wards of England from published data. Figures are those of the publications named in the glossary under
 * "left behind", or what the recipe's rule gives, as its note says.
 */
@Tag(Mirror.TAG)
@SuppressWarnings("NullAway.Init") // read once for all tests
class LeftBehindTest {
    private static TargetStudy study;
    private static TargetAnswer target;

    @BeforeAll
    static void compute() {
        study = MirrorStudy.compute(
                "left-behind-england-2019", new Settings(OptionalLong.empty(), OptionalInt.of(200)), 2);
        target = study.target();
    }

    @Test
    void theRuleLists225WardsOfWhich219ArePublished() {
        assertThat(target.most()).isEqualTo(742); // floor(0.1 x 7,427)
        assertThat(target.measures().get(0).ranked()).isEqualTo(7_427);
        assertThat(target.measures().get(1).ranked()).isEqualTo(7_433);
        assertThat(target.members()).hasSize(225);
        PublishedAnswer published = target.published().orElseThrow();
        assertThat(published.size()).isEqualTo(225);
        assertThat(published.onBoth(target.toListed())).hasSize(219);
    }

    @Test
    void theSixThatArePublishedAndNotListedRankFrom755To795() {
        assertThat(target.published().orElseThrow().missing(target.toListed()))
                .extracting(place -> target.measures().get(0).rank(place))
                .hasSize(6)
                .allSatisfy(rank -> assertThat(rank).isBetween(755, 795));
    }

    @Test
    void theNumberOfWardsIsCountedForEveryNFrom738To748() {
        assertThat(target.counts())
                .extracting(WorstOnBoth.CountAt::places)
                .containsExactly(223, 224, 225, 225, 225, 226, 228, 228, 228, 228, 228);
    }

    @Test
    void theFirstListHas202WardsOfWhich199ArePublished() {
        TargetAnswer first = MirrorStudy.compute(
                        "left-behind-first-list-england-2019",
                        new Settings(OptionalLong.empty(), OptionalInt.of(20)),
                        2)
                .target();
        assertThat(first.members()).hasSize(202);
        PublishedAnswer published = first.published().orElseThrow();
        assertThat(published.size()).isEqualTo(206);
        assertThat(published.onBoth(first.toListed())).hasSize(199);
    }

    @Test
    void aQuarterOfIncomeDeprivedPeopleLiveInTheWorstTenthAndTwoThirdsOfThoseThereAreNot() {
        assertThat(reached("worst-tenth").shareReached()).isCloseTo(0.252, within(0.0005));
        assertThat(reached("worst-tenth").shareNotConcernedInside()).isCloseTo(0.672, within(0.0005));
        assertThat(reached("published-list").shareReached()).isCloseTo(0.089, within(0.0005));
        assertThat(reached("list").shareReached()).isCloseTo(0.088, within(0.0005));
    }

    @Test
    void peopleAreCountedByTheResidentsOfMid2015() {
        assertThat(target.residentsPeriod().orElseThrow()).hasToString("mid-2015");
        assertThat(target.residentsListed())
                .isEqualTo(2_317_029); // summed from the publisher's file, apart from this program
    }

    @Test
    void sixWardsWithNeighbourhoodsHaveNoCommunityNeed() {
        // Five of the City of London and one of the Isles of Scilly; 30 of the register are not among the 7,433.
        List<Integer> unmeasured = IntStream.range(0, 7_463)
                .filter(place -> !target.isMeasured(place))
                .boxed()
                .toList();
        assertThat(unmeasured).hasSize(36 + 6).noneMatch(target::isListed);
    }

    @Test
    void ofAWardWithoutBothRanksNoStandingIsClaimed() {
        Table wards = StudyTables.of(study).stream()
                .filter(table -> table.name().equals("wards"))
                .findFirst()
                .orElseThrow();
        int standing = wards.fields().stream().map(Field::name).toList().indexOf("standing");
        assertThat(wards.rows())
                .filteredOn(row -> row.get(standing).isEmpty())
                .hasSize(36 + 6)
                .allMatch(row ->
                        row.get(standing - 1).isEmpty() && row.get(standing + 1).isEmpty());
    }

    @Test
    void otherConceptsListAsManyWardsAsASecondProgramCounts() {
        // Counted apart from this program, from the publishers' files by the same definitions.
        assertThat(far("imd-2015")).containsExactly(202, 199);
        assertThat(far("income")).containsExactly(213, 205);
        assertThat(far("worst-tenth-residents")).containsExactly(224, 191);
        assertThat(far("without-civic-assets")).containsExactly(301, 193);
        assertThat(far("worst-tenth-residents", "without-engaged-community")).containsExactly(141, 96);
    }

    /** How many places a far choice lists, and how many of them are on the stated list. */
    private static List<Integer> far(String... concepts) {
        FarChoice choice = target.far().stream()
                .filter(one ->
                        one.concepts().stream().map(OtherConcept::id).toList().equals(List.of(concepts)))
                .findFirst()
                .orElseThrow();
        int all = (int) IntStream.range(0, 7_463).filter(choice::isListed).count();
        int both = (int) target.members().stream().filter(choice::isListed).count();
        return List.of(all, both);
    }

    @Test
    void everyNearChoiceIsCountedUnderItsScales() {
        List<ScalesDrawn> scales = target.byScales();
        assertThat(scales).hasSize(4); // two scales for each of two indices
        assertThat(scales.stream().mapToInt(ScalesDrawn::draws).sum()).isEqualTo(target.draws());
        ScalesDrawn stated = scales.get(0);
        assertThat(stated.scales()).extracting(Normalisation::id).containsOnly("exponential-rank");
        assertThat(stated.robustlyOn()).isGreaterThan(scales.get(3).robustlyOn()); // min-max on both gives up more
    }

    private static PeopleReached reached(String id) {
        return target.reached().stream()
                .filter(reached -> reached.id().equals(id))
                .findFirst()
                .orElseThrow()
                .people();
    }

    @Test
    void inHalfOfTheWardsMostResidentsLiveOutsideTheWorstTenth() {
        boolean[] published = target.published().orElseThrow().listed();
        assertThat(study.listedUnderHalf(published)).isEqualTo(112);
        assertThat(study.listedUnderHalf(target.toListed())).isEqualTo(111);
        assertThat(study.listedWithout(published)).isEqualTo(10);
        assertThat(study.listedWithout(target.toListed())).isEqualTo(10);
    }

    @Test
    void theLeaveShareGoesWithCommunityNeedMoreThanWithDeprivation() {
        assertAssociation("cni", 0.666, 315);
        assertAssociation("cni-plain", 0.658, 315);
        assertAssociation("imd-2019", 0.268, 317);
        assertAssociation("imd-2019-worst-tenth", 0.264, 317);
        assertAssociation("imd-2015", 0.196, 317);
        assertAssociation("imd-2015-worst-tenth", 0.177, 317);
        assertAssociation("imd-2019-outside-london", 0.441, 284);
        assertAssociation("cni-outside-london", 0.645, 283);
        assertAssociation("cni-plain-outside-london", 0.640, 283);
        assertThat(target.recipe().associations().orElseThrow().note()).contains("not of voters");
    }

    private static void assertAssociation(String id, double expected, int districts) {
        Association found = target.associations().stream()
                .filter(answer -> answer.variant().id().equals(id))
                .findFirst()
                .orElseThrow()
                .association();
        assertThat(found.correlation()).as(id).isCloseTo(expected, within(0.0006));
        assertThat(found.pairs()).as(id).isEqualTo(districts);
        assertThat(found.low()).isLessThan(found.correlation());
        assertThat(found.high()).isGreaterThan(found.correlation());
    }

    @Test
    void thirtySixWardsHaveNoNeighbourhoodAndAreNeverListed() {
        // Of the register's 7,463 wards, 7,427 have a neighbourhood by best fit.
        assertThat(target.areas().withoutNeighbourhoods()).hasSize(7_463 - 7_427);
        assertThat(target.areas().withoutNeighbourhoods())
                .noneMatch(place -> target.isListed(target.areas().places().indexOf(place.code())));
    }

    @Test
    void everyListedWardCountsForADistrictAndTheSharesSumToThePot() {
        assertThat(target.members()).allMatch(place -> target.areas().districtOf(place) >= 0);
        assertThat(Arrays.stream(study.listedByDistrict()).sum()).isEqualTo(225);
        assertThat(Arrays.stream(study.funding().allocation().main().toPence()).sum())
                .isEqualTo(study.funding().allocation().potPence())
                .isEqualTo(298_321_030_100L);
        double[] claims = target.claims(target.toListed());
        GroupTotals all = study.funding().audit().mainShares().all();
        assertThat(Arrays.stream(claims).sum()).isCloseTo(target.residentsListed(), within(1e-6));
        assertThat(all.places()).isEqualTo(317);
    }

    @Test
    void aRunIsPrivateBecauseTheCommunityNeedsIndexIsNotOpen() {
        assertThat(study.lineage().isPrivate()).isTrue();
        assertThat(study.tables())
                .filteredOn(table -> !table.open())
                .extracting(UsedTable::table)
                .containsExactly("cni-2019-ward");
    }

    @Test
    void anyNumberOfThreadsGivesTheSameList() {
        Settings few = new Settings(OptionalLong.of(7), OptionalInt.of(40));
        List<Double> one = shares(MirrorStudy.compute("left-behind-england-2019", few, 1));
        assertThat(shares(MirrorStudy.compute("left-behind-england-2019", few, 8)))
                .isEqualTo(one);
    }

    private static List<Double> shares(TargetStudy computed) {
        TargetAnswer answer = computed.target();
        return answer.members().stream()
                .map(place -> answer.margins().shareListed(place))
                .toList();
    }
}
