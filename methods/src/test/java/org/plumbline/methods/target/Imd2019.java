package org.plumbline.methods.target;

import java.util.List;
import java.util.Map;
import org.plumbline.methods.MirrorTable;
import org.plumbline.methods.index.Ranks;

/**
 * The index of multiple deprivation 2019 by LSOA (File 7 of the English Indices of Deprivation 2019, Ministry of Housing, Communities
 * and Local Government), with residents by the index's own denominator: mid-2015, without prisoners.
 */
final class Imd2019 {
    private static final String SCORE = "Index of Multiple Deprivation (IMD) Score";
    private static final String RANK = "Index of Multiple Deprivation (IMD) Rank (where 1 is most deprived)";
    private static final String RESIDENTS = "Total population: mid 2015 (excluding prisoners)";

    final MirrorTable table = MirrorTable.read("iod2019_lsoa11_scores_ranks_deciles.csv.gz");
    final List<String> codes = table.texts("LSOA code (2011)");
    final double[] scores = table.numbers(SCORE);
    final int[] ranks = table.wholeNumbers(RANK);
    final double[] residents = table.numbers(RESIDENTS);
    private final Map<String, String> wardByCode = MirrorTable.read(
                    "lookup_lsoa11_msoa11_ward17_ward19_lad_utla_region.csv.gz")
            .map("LSOA11CD", "WD17CD");

    /** The authority of 2019 that each LSOA lies in, as a position in {@code authorities}. */
    int[] authorityOf(List<String> authorities) {
        return MirrorTable.parents(
                codes, table.map("LSOA code (2011)", "Local Authority District code (2019)"), authorities);
    }

    /** The wards of 2017 that fit an LSOA of England best. */
    List<String> wards() {
        return codes.stream()
                .map(code -> wardByCode.getOrDefault(code, ""))
                .distinct()
                .toList();
    }

    /** The ward of 2017 that fits each LSOA best, as a position in {@code wards}. */
    int[] wardOf(List<String> wards) {
        return MirrorTable.parents(codes, wardByCode, wards);
    }

    /** People in households on low incomes: the rate of the income domain times residents. */
    double[] incomeDeprived() {
        double[] rates = table.numbers("Income Score (rate)");
        double[] people = new double[rates.length];
        for (int i = 0; i < rates.length; i++) {
            people[i] = rates[i] * residents[i];
        }
        return people;
    }

    boolean[] inWorstTenth() {
        int[] tenths = Ranks.tenths(ranks);
        boolean[] worst = new boolean[tenths.length];
        for (int i = 0; i < tenths.length; i++) {
            worst[i] = tenths[i] == 1;
        }
        return worst;
    }
}
