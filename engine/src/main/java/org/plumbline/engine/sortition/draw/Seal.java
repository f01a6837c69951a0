package org.plumbline.engine.sortition.draw;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.tables.Field;
import org.plumbline.model.citations.Checksum;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.model.sortition.Feature;

/**
 * How many seats one panel gives each value of each feature, sealed by a checksum. The opening is a checksum too, of the panel's
 * number and the whole pool, which the organiser keeps: nobody without the pool can try out which seats a seal hides, and the
 * opening of one panel opens no other.
 */
final class Seal {
    private static final String FORMAT = "plumbline-seal-1\n";
    private static final List<Field> FIELDS =
            List.of(Field.text("feature", ""), Field.text("value", ""), Field.integer("seats", ""));

    private Seal() {}

    /** @param panel from 1 on */
    static String opening(int panel, byte[] pool) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes((FORMAT + panel + "\n").getBytes(StandardCharsets.UTF_8));
        text.writeBytes(pool);
        return Checksum.of(text.toByteArray());
    }

    /** The checksum of the opening, a line feed, and the seats as a CSV of feature, value and seats. */
    static String of(String opening, List<Seats> seats) {
        String table = new String(
                LotteryFiles.csv(
                        FIELDS,
                        seats.stream()
                                .map(one -> List.of(one.feature(), one.value(), Integer.toString(one.seats())))
                                .toList()),
                StandardCharsets.UTF_8);
        return Checksum.of((opening + "\n" + table).getBytes(StandardCharsets.UTF_8));
    }

    /** The seats of one value of one feature. */
    record Seats(String feature, String value, int seats) {
        /** As a message has it. */
        @Override
        public String toString() {
            return feature + ", " + value + ": " + seats;
        }
    }

    static List<Seats> seats(Assembly assembly, int[][] seats) {
        List<Seats> all = new ArrayList<>();
        List<Feature> features = assembly.quotas().features();
        for (int feature = 0; feature < seats.length; feature++) {
            for (int value = 0; value < seats[feature].length; value++) {
                all.add(new Seats(
                        features.get(feature).name(),
                        features.get(feature).quotas().get(value).value(),
                        seats[feature][value]));
            }
        }
        return all;
    }
}
