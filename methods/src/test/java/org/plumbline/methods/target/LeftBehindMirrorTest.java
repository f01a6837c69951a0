package org.plumbline.methods.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.MirrorTable;
import org.plumbline.methods.index.Ranks;
import org.plumbline.model.Mirror;

/**
 * The list of left-behind wards of 2020 (Community Needs Index 2019 of OCSI for Local Trust, index of multiple deprivation 2019), and
 * whom it and the worst tenth of LSOAs reach. Residents are those of the index: mid-2015, without prisoners.
 */
@Tag(Mirror.TAG)
class LeftBehindMirrorTest {
    private final MirrorTable needs = MirrorTable.read("cni2019_england_ward17.csv");
    private final Imd2019 imd = new Imd2019();
    // Every ward of either index: 7,427 have an LSOA that fits them best, 7,433 a rank of need, 7,421 both.
    private final List<String> wards = Stream.concat(imd.wards().stream(), needs.texts("ward17_code").stream())
            .distinct()
            .sorted()
            .toList();
    private final Map<String, String> flags = needs.map("ward17_code", "Left Behind Area?");
    private final int[] wardOf = imd.wardOf(wards);
    private final int[] deprivation =
            Ranks.fromHighest(new AreaMeans(wardOf, wards.size(), imd.residents).of(imd.scores));

    private WorstOnBoth rule(int most) {
        double[] need = needs.numbersBy("ward17_code", "Community Needs Index rank", wards);
        int[] ranks = Arrays.stream(need)
                .mapToInt(rank -> Double.isNaN(rank) ? Ranks.UNRANKED : (int) rank)
                .toArray();
        return new WorstOnBoth(deprivation, ranks, most);
    }

    @Test
    void theRuleLists225WardsOfWhich219ArePublished() {
        assertThat(Ranks.countRanked(deprivation)).isEqualTo(7_427); // a tenth of them, rounded down, is 742
        List<Integer> members = rule(742).members();
        assertThat(members).hasSize(225);
        assertThat(members.stream().filter(this::isPublished)).hasSize(219);
        assertThat(rule(742).counts(738, 748).stream().map(WorstOnBoth.CountAt::places))
                .containsExactly(223, 224, 225, 225, 225, 226, 228, 228, 228, 228, 228);
    }

    @Test
    void aQuarterOfIncomeDeprivedPeopleLiveInTheWorstTenth() {
        PeopleReached reached = PeopleReached.in(imd.inWorstTenth(), imd.incomeDeprived(), imd.residents);
        assertThat(reached.shareReached()).isCloseTo(0.252, within(0.0005));
        assertThat(reached.shareNotConcernedInside()).isCloseTo(0.672, within(0.0005));
        assertThat(reached.placesLeftOut()).isZero();
    }

    @Test
    void theListedWardsHoldAnEleventhOfIncomeDeprivedPeople() {
        assertThat(reached(this::isPublished).shareReached()).isCloseTo(0.089, within(0.0005));
        assertThat(reached(rule(742)::isListed).shareReached()).isCloseTo(0.088, within(0.0005));
    }

    @Test
    void inHalfOfTheListedWardsUnderHalfOfTheResidentsLiveInTheWorstTenth() {
        List<Spread> spreads = Spread.of(wardOf, wards.size(), imd.ranks, imd.residents);
        List<Spread> published = among(spreads, this::isPublished);
        assertThat(published).hasSize(225);
        assertThat(published.stream().filter(ward -> ward.shareInWorstTenth() < 0.5))
                .hasSize(112);
        assertThat(published.stream().filter(ward -> ward.areasInWorstTenth() == 0))
                .hasSize(10);
        List<Spread> listed = among(spreads, rule(742)::isListed);
        assertThat(listed.stream().filter(ward -> ward.shareInWorstTenth() < 0.5))
                .hasSize(111);
        assertThat(listed.stream().filter(ward -> ward.residentsInWorstTenth() == 0))
                .hasSize(10);
    }

    private boolean isPublished(int ward) {
        return flags.getOrDefault(wards.get(ward), "").equals("TRUE");
    }

    private PeopleReached reached(IntPredicate ward) {
        boolean[] inside = new boolean[wardOf.length];
        for (int area = 0; area < inside.length; area++) {
            inside[area] = wardOf[area] >= 0 && ward.test(wardOf[area]);
        }
        return PeopleReached.in(inside, imd.incomeDeprived(), imd.residents);
    }

    private static List<Spread> among(List<Spread> spreads, IntPredicate ward) {
        return IntStream.range(0, spreads.size())
                .filter(ward)
                .mapToObj(spreads::get)
                .toList();
    }
}
