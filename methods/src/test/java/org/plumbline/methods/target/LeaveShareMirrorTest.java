package org.plumbline.methods.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.MirrorTable;
import org.plumbline.methods.index.Ranks;
import org.plumbline.model.Mirror;

/**
 * Indices beside the Leave share of 2016 (Electoral Commission), over authorities of 2019, every authority alike: areas, not voters.
 * What was published is 0.66 for community need and 0.18 for deprivation (Lloyd, in Levelling Up: What is it and can it work?, 2022).
 */
@Tag(Mirror.TAG)
class LeaveShareMirrorTest {
    private final MirrorTable changes = MirrorTable.read("lookup_lad_code_changes_2016_2024.csv");
    private final MirrorTable summaries = MirrorTable.read("iod2019_lad19_summaries.csv")
            .where(row -> row.getField("index_domain").equals("Index of Multiple Deprivation"));
    private final List<String> authorities = summaries.texts("lad19cd");
    private final double[] leave = leaveShares();
    private final Imd2019 imd = new Imd2019();

    @Test
    void communityNeedGoesWithLeaveInWhicheverWayWardsAreWeighed() {
        Association weighted = Association.pearson(communityNeed(true), leave);
        assertThat(weighted.correlation()).isCloseTo(0.666, within(0.0005));
        assertThat(weighted.pairs()).isEqualTo(315); // the index leaves out the City of London and the Isles of Scilly
        assertThat(weighted.low()).isCloseTo(0.600, within(0.001));
        assertThat(weighted.high()).isCloseTo(0.724, within(0.001));
        assertThat(Association.pearson(communityNeed(false), leave).correlation())
                .isCloseTo(0.658, within(0.0005));
    }

    @Test
    void deprivationHardlyGoesWithLeave() {
        Association scores = Association.pearson(summaries.numbers("average_score"), leave);
        assertThat(scores.correlation()).isCloseTo(0.268, within(0.0005));
        assertThat(scores.pairs()).isEqualTo(317);
        assertThat(Association.pearson(summaries.numbers("proportion_bottom_decile"), leave)
                        .correlation())
                .isCloseTo(0.264, within(0.0005));
    }

    @Test
    void theDeprivationOf2015OnWhichTheFirstListRestsGoesWithItStillLess() {
        MirrorTable earlier = MirrorTable.read("imd2015_lsoa11.csv");
        double[] scores = earlier.numbersBy("lsoa11_code", "IMD_score", imd.codes);
        double[] ranks = earlier.numbersBy("lsoa11_code", "IMD_rank", imd.codes);
        List<AuthoritySummary> of2015 = new AuthoritySummaries(
                        imd.authorityOf(authorities), authorities.size(), imd.residents)
                .of(scores, Arrays.stream(ranks).mapToInt(rank -> (int) rank).toArray());
        assertThat(Ranks.countRanked(Ranks.fromHighest(scores))).isEqualTo(32_844);
        double[] averages =
                of2015.stream().mapToDouble(AuthoritySummary::averageScore).toArray();
        double[] proportions =
                of2015.stream().mapToDouble(AuthoritySummary::proportion).toArray();
        assertThat(Association.pearson(averages, leave).correlation()).isCloseTo(0.196, within(0.0005));
        assertThat(Association.pearson(proportions, leave).correlation()).isCloseTo(0.177, within(0.0005));
    }

    @Test
    void theContrastIsLargelyLondon() {
        double[] outside = leave.clone();
        for (int i = 0; i < outside.length; i++) {
            outside[i] = authorities.get(i).startsWith("E09") ? Double.NaN : outside[i];
        }
        Association deprivation = Association.pearson(summaries.numbers("average_score"), outside);
        assertThat(deprivation.correlation()).isCloseTo(0.441, within(0.0005));
        assertThat(deprivation.pairs()).isEqualTo(284);
        assertThat(Association.pearson(communityNeed(false), outside).correlation())
                .isCloseTo(0.640, within(0.0005));
        assertThat(Association.pearson(communityNeed(true), outside).correlation())
                .isCloseTo(0.645, within(0.0005));
    }

    /**
     * The mean of the scores of each authority's wards: weighted by residents of the LSOAs that fit a ward best (mid-2015, the
     * denominator of the deprivation index; 12 wards have no such LSOA and weigh nothing), or all wards alike.
     */
    private double[] communityNeed(boolean weighted) {
        MirrorTable needs = MirrorTable.read("cni2019_england_ward17.csv");
        List<String> wards = needs.texts("ward17_code");
        double[] residents = AreaMeans.sums(imd.residents, imd.wardOf(wards), wards.size());
        double[] weights = Arrays.stream(residents)
                .map(people -> weighted ? Double.isNaN(people) ? 0 : people : 1)
                .toArray();
        Map<String, String> authorityOf = new HashMap<>(needs.map("ward17_code", "lad19_code"));
        authorityOf.replaceAll((ward, code) -> newest(code)); // 14 codes of the file are older than 2019
        return new AreaMeans(MirrorTable.parents(wards, authorityOf, authorities), authorities.size(), weights)
                .of(needs.numbers("Community Needs Index score"));
    }

    private final Map<String, String> to2019 = succession();

    private Map<String, String> succession() {
        Map<String, String> map = new HashMap<>();
        for (String year : List.of("16", "17", "18")) {
            map.putAll(changes.map("ltla" + year + "_code", "ltla19_code"));
        }
        return map;
    }

    private String newest(String code) {
        return to2019.getOrDefault(code, code);
    }

    /** Leave votes over valid votes, districts of 2016 added up to those of 2019. */
    private double[] leaveShares() {
        MirrorTable votes = MirrorTable.read("eu_referendum_2016_local_authority.csv");
        int[] districtOf =
                MirrorTable.parents(votes.texts("Area_Code"), changes.map("ltla16_code", "ltla19_code"), authorities);
        double[] leaveVotes = AreaMeans.sums(votes.numbers("Leave"), districtOf, authorities.size());
        double[] validVotes = AreaMeans.sums(votes.numbers("Valid_Votes"), districtOf, authorities.size());
        return IntStream.range(0, authorities.size())
                .mapToDouble(i -> leaveVotes[i] / validVotes[i])
                .toArray();
    }
}
