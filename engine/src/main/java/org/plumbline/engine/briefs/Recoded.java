package org.plumbline.engine.briefs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.engine.data.TableReads;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.AreaType;
import org.plumbline.sources.DataTable;

/**
 * Districts that kept their name and got a new code, because a boundary moved a little: Barnsley, Gateshead, Sheffield. Some series
 * have them under the old code, some under the new one; a district of one name is taken for one.
 */
final class Recoded {
    private static final String TABLE = "els-areas";
    private static final String CODE = "area_code";
    private static final String NAME = "area_name";

    private final Map<AreaCode, AreaCode> firsts;

    private Recoded(Map<AreaCode, AreaCode> firsts) {
        this.firsts = firsts;
    }

    static Recoded read(TableReads reads) {
        reads.want(TABLE, List.of(CODE, NAME));
        DataTable table = reads.data(TABLE);
        List<AreaCode> codes = table.codes(CODE);
        Map<String, AreaCode> byName = new HashMap<>();
        Map<AreaCode, AreaCode> firsts = new HashMap<>();
        for (int row = 0; row < table.rows(); row++) {
            AreaCode code = codes.get(row);
            if (code.type() == AreaType.LTLA && code.text().charAt(0) == 'E') {
                firsts.put(code, byName.computeIfAbsent(table.texts(NAME).get(row), name -> code));
            }
        }
        return new Recoded(firsts);
    }

    /** One code for all codes of a district; of any other area, its own. */
    AreaCode first(AreaCode area) {
        return firsts.getOrDefault(area, area);
    }
}
