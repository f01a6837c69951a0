package org.plumbline.engine.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.engine.data.TableReads;
import org.plumbline.model.places.AreaCode;
import org.plumbline.sources.Catalogue;
import org.plumbline.sources.DataTable;

/** Names by which people know a place besides its own, from a table that comes with the program. */
final class OtherNames {
    private static final String TABLE = "place-names";

    private OtherNames() {}

    /** Those that lead to places which {@code known} has; the others wait for a mirror. */
    static List<Named> read(Catalogue catalogue, Function<AreaCode, Optional<FoundPlace>> known) {
        TableReads reads = new TableReads(catalogue);
        reads.want(TABLE, List.of("name", "code", "kind", "until"));
        DataTable table = reads.data(TABLE);
        List<Named> names = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            String name = table.texts("name").get(row);
            String kind = table.texts("kind").get(row);
            String until = table.texts("until").get(row);
            table.findCode("code", row)
                    .flatMap(known)
                    .map(place -> Named.of(name, rank(kind), place, remark(name, kind, until, place)))
                    .ifPresent(names::add);
        }
        return names;
    }

    private static Rank rank(String kind) {
        return kind.equals("town") ? Rank.TOWN : Rank.OTHER_NAME;
    }

    private static String remark(String name, String kind, String until, FoundPlace place) {
        String now = place.place().name();
        return switch (kind) {
            case "welsh" -> name + " is the name of " + now + " in Welsh.";
            case "town" -> name + " is a town in " + now + ".";
            case "former-district" ->
                name + " was a district until 1 April " + until + " and became part of " + now + ".";
            case "former-county" -> name + " was a county until 1 April " + until + ".";
            default -> name + " is taken for " + now + ".";
        };
    }
}
