package org.plumbline.engine.sortition.draw;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.tables.Field;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Quota;
import org.plumbline.sources.tables.Row;

/**
 * A quota, and how many seats the panels give it: the fewest of any panel and the most of any.
 *
 * @param least and {@code most} seats that the quota asks for
 * @param fewest and {@code highest} seats that any of the panels has, within the quota
 */
public record SeatRange(String feature, String value, int least, int most, int fewest, int highest) {
    static final List<Field> FIELDS = List.of(
            Field.text("feature", "by which the panel mirrors the population"),
            Field.text("value", "of the feature"),
            Field.integer("least", "seats that the quota asks for"),
            Field.integer("most", "seats that the quota allows"),
            Field.integer("fewest_seats", "on any of the panels"),
            Field.integer("most_seats", "on any of the panels"));

    /** As a message has it. */
    @Override
    public String toString() {
        return feature + ", " + value + ": from " + fewest + " to " + highest;
    }

    /** @param seats for each panel the seats of each value of each feature */
    static List<SeatRange> of(Assembly assembly, List<int[][]> seats) {
        List<SeatRange> ranges = new ArrayList<>();
        List<Feature> features = assembly.quotas().features();
        for (int feature = 0; feature < features.size(); feature++) {
            for (int value = 0; value < features.get(feature).quotas().size(); value++) {
                int at = feature;
                int of = value;
                Quota quota = features.get(feature).quotas().get(value);
                ranges.add(new SeatRange(
                        features.get(feature).name(),
                        quota.value(),
                        quota.least(),
                        quota.most(),
                        seats.stream().mapToInt(panel -> panel[at][of]).min().orElseThrow(),
                        seats.stream().mapToInt(panel -> panel[at][of]).max().orElseThrow()));
            }
        }
        return ranges;
    }

    /** @throws org.plumbline.model.problems.WrongInput if the file is wrong, or a panel breaks a quota */
    static List<SeatRange> read(LotteryFiles files) {
        Problems problems = new Problems();
        List<SeatRange> ranges = new ArrayList<>();
        files.read(
                LotteryFiles.SEATS,
                FIELDS.stream().map(Field::name).toList(),
                row -> ranges.add(range(row, problems)),
                problems);
        problems.throwIfAny();
        return ranges;
    }

    private static SeatRange range(Row row, Problems problems) {
        SeatRange range = new SeatRange(
                row.text("feature"),
                row.text("value"),
                LotteryFiles.whole(row, "least", problems),
                LotteryFiles.whole(row, "most", problems),
                LotteryFiles.whole(row, "fewest_seats", problems),
                LotteryFiles.whole(row, "most_seats", problems));
        if (range.fewest < range.least || range.highest > range.most || range.fewest > range.highest) {
            problems.add(new Problem(
                    ProblemCode.RUN_FOLDER,
                    row.where("fewest_seats"),
                    "panels that do not keep a quota",
                    range.fewest + " to " + range.highest + " seats",
                    range.least + " to " + range.most + " seats",
                    ""));
        }
        return range;
    }

    List<String> cells() {
        return List.of(
                feature,
                value,
                Integer.toString(least),
                Integer.toString(most),
                Integer.toString(fewest),
                Integer.toString(highest));
    }
}
