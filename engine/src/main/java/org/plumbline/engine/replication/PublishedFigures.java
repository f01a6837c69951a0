package org.plumbline.engine.replication;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.data.TableReads;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.Places;
import org.plumbline.recipes.Summaries;
import org.plumbline.sources.DataTable;

/** Published figures of districts, in tables that may stack several indices one below the other. */
final class PublishedFigures {
    private final TableReads reads;

    PublishedFigures(TableReads reads) {
        this.reads = reads;
    }

    /**
     * One figure a district; NaN where none is published.
     *
     * @throws IllegalArgumentException if the table has no key of codes
     */
    double[] laidOut(Summaries.Published published, Places districts) {
        DataTable table = reads.data(published.column().table());
        List<AreaCode> codes = table.codes(table.description()
                .findCodeKey()
                .orElseThrow(() -> new IllegalArgumentException(table.id() + " has no key of codes"))
                .name());
        double[] figures = table.numbers(published.column().column());
        double[] laidOut = new double[districts.size()];
        Arrays.fill(laidOut, Double.NaN);
        Optional<List<String>> kinds = published.only().map(only -> table.texts(only.column()));
        for (int row = 0; row < figures.length; row++) {
            int at = row;
            boolean wanted = published
                    .only()
                    .map(only -> kinds.orElseThrow().get(at).equals(only.is()))
                    .orElse(true);
            if (wanted) {
                districts.findIndex(codes.get(row)).ifPresent(place -> laidOut[place] = figures[at]);
            }
        }
        return laidOut;
    }
}
