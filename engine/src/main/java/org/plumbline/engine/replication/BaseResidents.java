package org.plumbline.engine.replication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.plumbline.engine.data.TableReads;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.recipes.ReplicationRecipe;
import org.plumbline.sources.DataTable;

/** Residents of the rows of a base, summed up from smaller or older areas. */
final class BaseResidents {
    private BaseResidents() {}

    /**
     * One a row; 0 for rows outside the base.
     *
     * @throws NoAnswer if nobody is known to live in a row of the base
     */
    static double[] of(ReplicationRecipe.Base rule, KeyedRows rows, TableReads reads) {
        Map<String, Double> byCode = byCode(rule, reads);
        List<String> codes = rows.codes();
        double[] which = rows.numbers(rule.column());
        return IntStream.range(0, which.length)
                .mapToDouble(row -> which[row] == rule.is() ? residents(byCode, codes.get(row)) : 0)
                .toArray();
    }

    private static double residents(Map<String, Double> byCode, String code) {
        Double residents = byCode.get(code);
        if (residents == null) {
            throw new NoAnswer("The base has no residents for " + code + ".");
        }
        return residents;
    }

    private static Map<String, Double> byCode(ReplicationRecipe.Base rule, TableReads reads) {
        Map<String, String> now = codesNow(reads.data(rule.through()), rule);
        DataTable people = reads.data(rule.residents().table());
        double[] residents = people.numbers(rule.residents().column());
        List<AreaCode> codes = people.codes(rule.by());
        Map<String, Double> sums = new HashMap<>();
        for (int row = 0; row < residents.length; row++) {
            String then = codes.get(row).text();
            sums.merge(now.getOrDefault(then, then), residents[row], Double::sum);
        }
        return sums;
    }

    private static Map<String, String> codesNow(DataTable through, ReplicationRecipe.Base rule) {
        List<AreaCode> then = through.codes(rule.by());
        List<AreaCode> now = through.codes(rule.to());
        Map<String, String> codes = new HashMap<>();
        for (int row = 0; row < then.size(); row++) {
            codes.put(then.get(row).text(), now.get(row).text());
        }
        return codes;
    }
}
