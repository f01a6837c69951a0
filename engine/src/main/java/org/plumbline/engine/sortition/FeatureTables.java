package org.plumbline.engine.sortition;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.engine.tables.Field;
import org.plumbline.engine.tables.Table;
import org.plumbline.methods.sortition.Portfolio;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Pool;
import org.plumbline.model.sortition.Quota;

/** The tables about kinds of people: by one feature, by two at once, and how the panels of the public lottery look. */
final class FeatureTables {
    /** So few people of two values at once might be known by them. */
    static final int FEWEST_SHOWN = 5;

    /** Two features whose values make more kinds than this are left out: nearly all kinds would be withheld. */
    private static final int MOST_KINDS = 1_000;

    private static final int MOST_ROWS = 20_000;
    private static final int DECIMALS = 6;

    private final PanelAnswer answer;
    private final Pool pool;
    private final List<Feature> features;

    FeatureTables(PanelAnswer answer) {
        this.answer = answer;
        this.pool = answer.assembly().pool();
        this.features = answer.assembly().quotas().features();
    }

    List<Table> list() {
        return List.of(features(), intersections(), panels());
    }

    private Table features() {
        List<List<String>> rows = new ArrayList<>();
        for (FeatureChances one : answer.features()) {
            rows.add(List.of(
                    one.feature(),
                    one.quota().value(),
                    Integer.toString(one.people()),
                    Integer.toString(one.quota().least()),
                    Integer.toString(one.quota().most()),
                    decimal(one.expectedSeats()),
                    decimal(one.mean()),
                    decimal(one.least()),
                    decimal(one.greatest()),
                    decimal(one.shareOfPool()),
                    decimal(one.shareOfPanel()),
                    decimal(one.target())));
        }
        return PanelTables.table(
                answer,
                "features",
                "Chances by what the panel is to mirror",
                List.of(
                        Field.text("feature", "as the file of categories names it"),
                        Field.text("value", "of the feature"),
                        Field.integer("people", "who volunteered"),
                        Field.integer("least", "seats that the quota asks for"),
                        Field.integer("most", "seats that the quota allows"),
                        Field.number("expected_seats", "in the mean of all draws"),
                        Field.number("mean_chance", "of these people, 0 to 1; empty where there are none"),
                        Field.number("least_chance", "of these people"),
                        Field.number("greatest_chance", "of these people"),
                        Field.number("share_of_pool", "0 to 1"),
                        Field.number("share_of_panel", "expected_seats over all seats, 0 to 1"),
                        Field.number("target", "the middle of the quota over all seats, 0 to 1")),
                rows);
    }

    private Table intersections() {
        List<List<String>> rows = new ArrayList<>();
        for (int first = 0; first < features.size(); first++) {
            for (int second = first + 1; second < features.size(); second++) {
                int kinds = features.get(first).quotas().size()
                        * features.get(second).quotas().size();
                if (kinds <= MOST_KINDS && rows.size() + kinds <= MOST_ROWS) {
                    addPairs(first, second, rows);
                }
            }
        }
        return PanelTables.table(
                answer,
                "intersections",
                "Chances by two features at once; where fewer than " + FEWEST_SHOWN
                        + " people have both, their figures are withheld; features of very many values are left out",
                List.of(
                        Field.text("feature", "the first"),
                        Field.text("value", "of the first"),
                        Field.text("second_feature", "the second"),
                        Field.text("second_value", "of the second"),
                        Field.integer("people", "who volunteered and have both; empty where withheld"),
                        Field.number("expected_seats", "in the mean of all draws; empty where withheld"),
                        Field.number("mean_chance", "0 to 1; empty where withheld, or where there is nobody"),
                        Field.number(
                                "seats_if_unrelated",
                                "by the middles of both quotas, if the one said nothing of the other"),
                        Field.text("withheld", "yes where there are 1 to " + (FEWEST_SHOWN - 1) + " people")),
                rows);
    }

    private void addPairs(int first, int second, List<List<String>> rows) {
        int width = features.get(second).quotas().size();
        int[] people = new int[features.get(first).quotas().size() * width];
        double[] seats = new double[people.length];
        for (int person = 0; person < pool.people(); person++) {
            int cell = pool.value(person, first) * width + pool.value(person, second);
            people[cell]++;
            seats[cell] += answer.chances().of(person);
        }
        for (int cell = 0; cell < people.length; cell++) {
            Quota one = features.get(first).quotas().get(cell / width);
            Quota other = features.get(second).quotas().get(cell % width);
            boolean withheld = people[cell] > 0 && people[cell] < FEWEST_SHOWN;
            rows.add(List.of(
                    features.get(first).name(),
                    one.value(),
                    features.get(second).name(),
                    other.value(),
                    withheld ? "" : Integer.toString(people[cell]),
                    withheld ? "" : decimal(seats[cell]),
                    withheld ? "" : decimal(people[cell] == 0 ? Double.NaN : seats[cell] / people[cell]),
                    decimal(middle(one) * middle(other) / answer.classes().panelSize()),
                    withheld ? "yes" : ""));
        }
    }

    private static double middle(Quota quota) {
        return (quota.least() + quota.most()) / 2.0;
    }

    private Table panels() {
        Portfolio portfolio = answer.portfolio();
        List<List<String>> rows = new ArrayList<>();
        for (int feature = 0; feature < features.size(); feature++) {
            int[][] seats = seats(portfolio, feature);
            for (int value = 0; value < features.get(feature).quotas().size(); value++) {
                Quota quota = features.get(feature).quotas().get(value);
                int least = Integer.MAX_VALUE;
                int most = 0;
                long sum = 0;
                for (int[] panel : seats) {
                    least = Math.min(least, panel[value]);
                    most = Math.max(most, panel[value]);
                    sum += panel[value];
                }
                rows.add(List.of(
                        features.get(feature).name(),
                        quota.value(),
                        Integer.toString(quota.least()),
                        Integer.toString(quota.most()),
                        Integer.toString(least),
                        decimal((double) sum / portfolio.size()),
                        Integer.toString(most)));
            }
        }
        return PanelTables.table(
                answer,
                "panels",
                "How the " + portfolio.size() + " panels of the public lottery keep the quotas",
                List.of(
                        Field.text("feature", "as the file of categories names it"),
                        Field.text("value", "of the feature"),
                        Field.integer("least", "seats that the quota asks for"),
                        Field.integer("most", "seats that the quota allows"),
                        Field.integer("fewest_seats", "on any of the panels"),
                        Field.number("mean_seats", "over the panels"),
                        Field.integer("most_seats", "on any of the panels")),
                rows);
    }

    private int[][] seats(Portfolio portfolio, int feature) {
        int[][] seats = new int[portfolio.size()][features.get(feature).quotas().size()];
        for (int panel = 0; panel < seats.length; panel++) {
            for (int seat = 0; seat < portfolio.seats(panel); seat++) {
                seats[panel][pool.value(portfolio.person(panel, seat), feature)]++;
            }
        }
        return seats;
    }

    private static String decimal(double number) {
        return Decimals.fixed(number, DECIMALS);
    }
}
