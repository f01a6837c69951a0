package org.plumbline.methods.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.MirrorTable;
import org.plumbline.model.Mirror;

/** The five summaries against those published for every authority of England. */
@Tag(Mirror.TAG)
class AuthoritySummariesMirrorTest {

    @Test
    void theSummariesOf2019AreThePublishedOnes() {
        // English Indices of Deprivation 2019, File 10, sheet IMD: 317 local authority districts
        MirrorTable published = MirrorTable.read("iod2019_lad19_summaries.csv")
                .where(row -> row.getField("index_domain").equals("Index of Multiple Deprivation"));
        List<String> authorities = published.texts("lad19cd");
        Imd2019 imd = new Imd2019();
        List<AuthoritySummary> summaries = new AuthoritySummaries(
                        imd.authorityOf(authorities), authorities.size(), imd.residents)
                .of(imd.scores, imd.ranks);
        assertThat(summaries).hasSize(317);
        assertThat(greatest(summaries, AuthoritySummary::averageScore, published.numbers("average_score")))
                .isLessThan(0.001);
        assertThat(greatest(summaries, AuthoritySummary::averageRank, published.numbers("average_rank")))
                .isLessThan(0.2);
        assertThat(greatest(summaries, AuthoritySummary::proportion, published.numbers("proportion_bottom_decile")))
                .isLessThan(0.0001);
        double[] extents =
                MirrorTable.read("iod2019_lad19_extent_proportion.csv").numbersBy("ltla19_code", "Extent", authorities);
        assertThat(greatest(summaries, AuthoritySummary::extent, extents)).isLessThan(0.0001);
    }

    /**
     * Approximate: the residents of the census of 2021 stand for the denominator of the index, which is not in the table, so that the
     * weighted summaries can only come near. The proportion counts areas and must be exact.
     */
    @Test
    void theSummariesOf2025AreNearThePublishedOnesWithResidentsOfTheCensus() {
        MirrorTable published = MirrorTable.read("iod2025_lad24_all_measures.csv");
        List<String> authorities = published.texts("ltla24_code");
        MirrorTable imd = MirrorTable.read("iod2025_lsoa21_scores_ranks_deciles.csv.gz");
        List<String> codes = imd.texts("lsoa21_code");
        double[] residents = MirrorTable.read("census2021_lsoa21_population_household_deprivation_tenure.csv")
                .numbersBy("lsoa21_code", "total_residents", codes);
        int[] authorityOf = MirrorTable.parents(codes, imd.map("lsoa21_code", "ltla24_code"), authorities);
        List<AuthoritySummary> summaries = new AuthoritySummaries(authorityOf, authorities.size(), residents)
                .of(imd.numbers("IMD_score"), imd.wholeNumbers("IMD_rank"));
        assertThat(summaries).hasSize(296);
        double[] proportions = published.numbers("imd_proportion_of_lso_as_in_most_deprived_10_percent_nationally");
        assertThat(greatest(summaries, AuthoritySummary::proportion, proportions))
                .isLessThan(0.0001);
        // Medians found: 0.00053, 0.029, 21.0 and 13.8; the greatest differences 0.0071, 0.34, 373 and 170
        assertThat(median(summaries, AuthoritySummary::extent, published.numbers("imd25_extent")))
                .isLessThan(0.001);
        assertThat(median(summaries, AuthoritySummary::averageScore, published.numbers("imd_average_score")))
                .isLessThan(0.03);
        assertThat(median(summaries, AuthoritySummary::averageRank, published.numbers("imd_average_rank")))
                .isLessThan(22);
        assertThat(median(
                        summaries,
                        AuthoritySummary::localConcentration,
                        published.numbers("imd25_local_concentration")))
                .isLessThan(14);
    }

    private static double greatest(
            List<AuthoritySummary> summaries, ToDoubleFunction<AuthoritySummary> measure, double[] published) {
        double[] errors = errors(summaries, measure, published);
        return errors[errors.length - 1];
    }

    private static double median(
            List<AuthoritySummary> summaries, ToDoubleFunction<AuthoritySummary> measure, double[] published) {
        double[] errors = errors(summaries, measure, published);
        return (errors[(errors.length - 1) / 2] + errors[errors.length / 2]) / 2;
    }

    /** Ascending; a NaN would stand last and fail every comparison. */
    private static double[] errors(
            List<AuthoritySummary> summaries, ToDoubleFunction<AuthoritySummary> measure, double[] published) {
        double[] errors = IntStream.range(0, published.length)
                .mapToDouble(i -> Math.abs(measure.applyAsDouble(summaries.get(i)) - published[i]))
                .toArray();
        Arrays.sort(errors);
        return errors;
    }
}
