package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import org.plumbline.engine.sortition.quotas.MirroredQuotas;
import org.plumbline.methods.sortition.quotas.IdealSeats;
import org.plumbline.model.sortition.PopulationFeature;
import org.plumbline.model.sortition.Quota;

/** Quotas beside the seats that a value would have if seats could be cut. */
final class QuotasText {
    private static final List<String> HEADING = List.of("people", "ideal", "seats");

    private final MirroredQuotas mirrored;

    QuotasText(MirroredQuotas mirrored) {
        this.mirrored = mirrored;
    }

    void print(PrintWriter text) {
        int size = mirrored.quotas().panelSize();
        List<PopulationFeature> features = mirrored.population().features();
        ValueLines lines = new ValueLines(HEADING);
        for (int number = 0; number < features.size(); number++) {
            PopulationFeature feature = features.get(number);
            List<Quota> quotas = mirrored.quotas().features().get(number).quotas();
            lines.feature(feature.name());
            for (int place = 0; place < quotas.size(); place++) {
                BigDecimal ideal = IdealSeats.of(feature, place, size, 2);
                String people = feature.values().get(place).people().toPlainString();
                lines.value(
                        quotas.get(place).value(),
                        List.of(people, ideal.toPlainString(), ValueLines.seats(quotas.get(place))),
                        "");
            }
        }
        lines.print(text);
    }
}
