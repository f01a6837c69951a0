package org.plumbline.engine.sortition.invitations;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.engine.tables.Field;
import org.plumbline.engine.tables.Table;
import org.plumbline.methods.sortition.invitations.LettersNeeded;
import org.plumbline.methods.sortition.invitations.PoolsTried;
import org.plumbline.methods.sortition.invitations.QuotaOutlook;
import org.plumbline.model.sortition.Quota;

/** The tables that an invitation is published with. */
public final class InvitationTables {
    private static final int POINTS = 24;

    private final InvitationAnswer answer;

    public InvitationTables(InvitationAnswer answer) {
        this.answer = answer;
    }

    public List<Table> list() {
        return List.of(summary(), byTenth(), byPlace(), probability(), quotas());
    }

    private Table summary() {
        LettersNeeded.Letters found = answer.found();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("letters", Integer.toString(answer.letters()), "sent in all"));
        rows.add(List.of("expected_volunteers", Decimals.fixed(answer.expected(), 1), "on average"));
        rows.add(List.of(
                "letters_each_quota",
                count(found.each()),
                "with fewer, some quota by itself is short more often than allowed; exact"));
        rows.add(List.of(
                "letters_all_quotas",
                count(found.all()),
                "from here on the probabilities that quotas are short add up to no more than allowed; exact"));
        rows.add(List.of(
                "letters_enough",
                count(found.needed()),
                "shown by simulation to be enough for all quotas together, with 99% certainty"));
        rows.add(List.of("simulations", Integer.toString(found.tried().count()), "rounds of letters"));
        rows.add(List.of(
                "together",
                Integer.toString(found.tried().together()),
                "rounds in which the quotas were met each by itself before all could be met together"));
        answer.drawn().ifPresent(drawn -> {
            rows.add(List.of("address_seed", drawn.seed(), "addresses were drawn from it"));
            rows.add(List.of("addresses_listed", Long.toString(drawn.listed()), "in the organiser's list"));
            rows.add(List.of("addresses_sha256", drawn.listSha256(), "of the organiser's list"));
            rows.add(List.of("drawn_sha256", drawn.drawnSha256(), "of the private list of addresses with a letter"));
        });
        return table(
                "summary",
                "How many letters",
                List.of(
                        Field.text("what", "is told"),
                        Field.text("value", "of it; empty where no number is"),
                        Field.text("meaning", "in words")),
                rows);
    }

    private static String count(int letters) {
        return letters == 0 ? "" : Integer.toString(letters);
    }

    private Table byTenth() {
        return table(
                "letters-by-tenth",
                "Letters and expected volunteers by tenth of deprivation",
                List.of(
                        Field.integer("tenth", "of deprivation; 1 is the most deprived"),
                        Field.integer("places", "of that tenth"),
                        Field.integer("addresses", "of these places"),
                        Field.integer("letters", "sent to them"),
                        Field.number("letters_percent_of_addresses", "how likely an address is to have one"),
                        Field.number("answered_percent", "of the letters, on average over rounds"),
                        Field.number("expected_volunteers", "on average")),
                answer.byTenth().stream()
                        .map(one -> List.of(
                                Integer.toString(one.tenth()),
                                Integer.toString(one.places()),
                                Long.toString(one.addresses()),
                                Integer.toString(one.letters()),
                                Decimals.fixed(100.0 * one.letters() / one.addresses(), 2),
                                Decimals.upTo(100 * one.rate(), 4),
                                Decimals.fixed(one.expected(), 1)))
                        .toList());
    }

    private Table byPlace() {
        return table(
                "letters-by-place",
                "How many letters each place has",
                List.of(
                        Field.text("code", "of the place"),
                        Field.text("name", "of the place"),
                        Field.integer("tenth", "of deprivation; 1 is the most deprived"),
                        Field.integer("addresses", "of the place"),
                        Field.integer("letters", "sent to it"),
                        Field.number("expected_volunteers", "on average")),
                answer.places().stream()
                        .map(one -> List.of(
                                one.code(),
                                one.name(),
                                Integer.toString(one.tenth()),
                                Integer.toString(one.addresses()),
                                Integer.toString(one.letters()),
                                Decimals.fixed(one.expected(), 2)))
                        .toList());
    }

    private Table probability() {
        return table(
                "probability",
                "How probable it is that those who answer can meet every quota, by the number of letters",
                List.of(
                        Field.integer("letters", "sent in all"),
                        Field.number("probability", "the share of simulated rounds that can"),
                        Field.number("low", "the true probability is at least this, with 99% certainty"),
                        Field.number("high", "and at most this, with 99% certainty")),
                curve(answer).stream()
                        .map(point -> List.of(
                                Integer.toString(point.letters()),
                                Decimals.fixed(point.share(), 4),
                                Decimals.fixed(point.low(), 4),
                                Decimals.fixed(point.high(), 4)))
                        .toList());
    }

    /** The curve from nought to half as many letters again, as far as was simulated, with the number itself. */
    public static List<PoolsTried.Probability> curve(InvitationAnswer answer) {
        int centre = Math.max(answer.letters(), answer.found().needed());
        int end = Math.max(answer.letters(), Math.min(answer.found().simulated(), centre + centre / 2));
        TreeSet<Integer> points = new TreeSet<>(List.of(answer.letters()));
        for (int point = 0; point <= POINTS; point++) {
            points.add((int) ((long) end * point / POINTS));
        }
        if (answer.found().needed() > 0) {
            points.add(answer.found().needed());
        }
        return points.stream()
                .map(letters -> answer.found().tried().probability(letters))
                .toList();
    }

    private Table quotas() {
        int count = answer.found().tried().count();
        return table(
                "quotas",
                "What is to be expected of each quota",
                List.of(
                        Field.text("feature", ""),
                        Field.text("value", "of the feature"),
                        Field.integer("min", "seats"),
                        Field.integer("max", "seats"),
                        Field.integer("needed", "volunteers; above min where the other values cannot fill the panel"),
                        Field.number("expected_volunteers", "on average"),
                        Field.number(
                                "short_probability", "that fewer volunteer than are needed; exact under the model"),
                        Field.number("last_share", "of simulated rounds in which this was the last quota to be met")),
                answer.outlook().stream().map(one -> row(one, count)).toList());
    }

    private List<String> row(QuotaOutlook one, int count) {
        Quota quota = answer.quotas().features().get(one.feature()).quotas().get(one.value());
        return List.of(
                answer.quotas().features().get(one.feature()).name(),
                quota.value(),
                Integer.toString(quota.least()),
                Integer.toString(quota.most()),
                Integer.toString(one.least()),
                Decimals.fixed(one.expected(), 1),
                Decimals.fixed(one.shortChance(), 6),
                Decimals.fixed((double) answer.found().tried().last(one.feature(), one.value()) / count, 4));
    }

    private Table table(String name, String title, List<Field> fields, List<List<String>> rows) {
        return new Table(name, title, List.of(answer.recipe().id()), fields, rows);
    }
}
