package org.plumbline.engine.briefs;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.data.TableReads;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.Place;
import org.plumbline.sources.DataTable;

/** What became of districts of 2019: local statistics are published for those of today. */
final class DistrictFate {
    static final String TABLE = "lookup-lad-code-changes";
    private static final int FROM = 2019;
    private static final int TO = 2024;

    private DistrictFate() {}

    /** What a district was merged into; empty for one that is still there, and for one that the table does not know. */
    static Optional<Local.Merged> of(Place district, TableReads reads) {
        for (int year = FROM; year <= TO; year++) {
            reads.want(TABLE, List.of(code(year), name(year)));
        }
        DataTable table = reads.data(TABLE);
        List<AreaCode> codes = table.codes(code(FROM));
        int row = codes.indexOf(district.code());
        if (row < 0 || table.codes(code(TO)).get(row).equals(district.code())) {
            return Optional.empty();
        }
        int year = FROM + 1;
        while (table.codes(code(year)).get(row).equals(district.code())) {
            year++;
        }
        return Optional.of(new Local.Merged(table.texts(name(year)).get(row), year));
    }

    private static String code(int year) {
        return "lad_" + year + "_code";
    }

    private static String name(int year) {
        return "lad_" + year + "_name";
    }
}
