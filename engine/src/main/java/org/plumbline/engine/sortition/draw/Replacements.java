package org.plumbline.engine.sortition.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.engine.tables.Field;
import org.plumbline.methods.sortition.draw.PanelSeats;
import org.plumbline.methods.sortition.draw.Replacing;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Quota;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.sources.tables.Row;

/** Replaces members of a drawn panel who withdraw, by the recipe's rule; and reads again what was published of it. */
public final class Replacements {
    private static final String PANEL = "panel";
    private static final String RESERVE = "reserve";
    private static final List<Field> REPLACED_FIELDS = List.of(
            Field.text("withdrawn", "row key"),
            Field.text("was", "on the panel, or a reserve"),
            Field.text("replaced_by", "row key; empty for a reserve, and where nobody is left"),
            Field.integer("missed_seats", "by which the panel misses its quotas afterwards, over all of them"));
    private static final List<Field> KEPT_FIELDS = List.of(
            Field.text("feature", "by which the panel mirrors the population"),
            Field.text("value", "of the feature"),
            Field.integer("least", "seats that the quota asks for"),
            Field.integer("most", "seats that the quota allows"),
            Field.integer("missed", "seats by which the panel misses it after the replacements"));

    /**
     * Who replaces whom.
     *
     * @param run that the panel was drawn of
     * @param withdrawn row keys, in the order of withdrawing; reserves who withdraw too
     * @param nearest whether to take whoever misses by the fewest seats where nobody keeps every quota
     * @throws WrongInput if a key is of nobody on the panel or among the reserves, or twice; or the run is not the committed one
     * @throws NoAnswer if nobody keeps every quota and {@code nearest} is false, naming who misses by the fewest seats
     */
    public ReplacementAnswer replace(DrawAnswer draw, OrganiserRun run, List<String> withdrawn, boolean nearest) {
        run.requireCommitted(draw.commitment());
        requireKnown(draw, withdrawn);
        List<Replacing.Step> steps = new Replacing(
                        run.assembly(), draw.commitment().recipe().alikeFirst())
                .replace(
                        numbers(draw, draw.members(), run),
                        numbers(draw, draw.reserves(), run),
                        withdrawn.stream().mapToInt(run::number).toArray());
        List<Replacement> replacements = new ArrayList<>();
        for (Replacing.Step step : steps) {
            Replacement one = new Replacement(
                    run.people().key(step.withdrawn()), step.wasOnPanel(), key(step.by(), run), step.missedSeats());
            requireKept(one, replacements, nearest);
            replacements.add(one);
        }
        ReplacementAnswer seated = new ReplacementAnswer(draw, replacements, List.of(), Map.of());
        List<KeptQuota> quotas = quotas(run, seated.members());
        return new ReplacementAnswer(draw, replacements, quotas, inputs(draw, replacements, quotas));
    }

    private static Optional<String> key(OptionalInt person, OrganiserRun run) {
        return person.isPresent() ? Optional.of(run.people().key(person.getAsInt())) : Optional.empty();
    }

    private static int[] numbers(DrawAnswer draw, int[] people, OrganiserRun run) {
        return Arrays.stream(people)
                .map(person -> run.number(draw.commitment().panels().key(person)))
                .toArray();
    }

    private static void requireKnown(DrawAnswer draw, List<String> withdrawn) {
        ReplacementAnswer before = new ReplacementAnswer(draw, List.of(), List.of(), Map.of());
        Set<String> known = new LinkedHashSet<>(before.members());
        known.addAll(before.reserves());
        Problems problems = new Problems();
        Set<String> seen = new LinkedHashSet<>();
        for (String key : withdrawn) {
            if (!known.contains(key) || !seen.add(key)) {
                problems.add(new Problem(
                        ProblemCode.WRONG_TEXT,
                        Where.file("--withdrawn"),
                        known.contains(key) ? "somebody who withdraws twice" : "nobody of the panel or the reserves",
                        key,
                        "row keys of members or reserves, each once",
                        "they stand in tables/panel.csv and tables/reserves.csv of the draw"));
            }
        }
        problems.throwIfAny();
    }

    private static void requireKept(Replacement one, List<Replacement> before, boolean nearest) {
        int earlier = before.isEmpty() ? 0 : before.get(before.size() - 1).missedSeats();
        boolean kept = one.missedSeats() == 0 || one.missedSeats() < earlier;
        if (nearest || !one.wasOnPanel() || (kept && one.by().isPresent())) {
            return;
        }
        throw new NoAnswer("Nobody of the reserves can take the place of " + one.withdrawn()
                + " and keep every quota. "
                + one.by()
                        .map(key -> key + " misses by the fewest seats: " + one.missedSeats()
                                + " over all quotas. Say --nearest to take whoever misses by the fewest.")
                        .orElse("No reserve is left who could come at all. Say --nearest to leave the seat empty."));
    }

    private static List<KeptQuota> quotas(OrganiserRun run, List<String> members) {
        int[][] seats = PanelSeats.of(
                run.assembly(), members.stream().mapToInt(run::number).toArray());
        List<KeptQuota> quotas = new ArrayList<>();
        for (int feature = 0; feature < seats.length; feature++) {
            Feature one = run.assembly().quotas().features().get(feature);
            for (int value = 0; value < seats[feature].length; value++) {
                Quota quota = one.quotas().get(value);
                quotas.add(new KeptQuota(
                        one.name(), quota.value(), quota.least(), quota.most(), quota.missedBy(seats[feature][value])));
            }
        }
        return quotas;
    }

    private static Map<String, byte[]> inputs(DrawAnswer draw, List<Replacement> replacements, List<KeptQuota> quotas) {
        Map<String, byte[]> inputs = new LinkedHashMap<>(draw.inputs());
        inputs.put(LotteryFiles.REPLACED, LotteryFiles.csv(REPLACED_FIELDS, replacedRows(replacements)));
        inputs.put(LotteryFiles.KEPT, LotteryFiles.csv(KEPT_FIELDS, keptRows(quotas)));
        return inputs;
    }

    private static List<List<String>> replacedRows(List<Replacement> replacements) {
        return replacements.stream()
                .map(one -> List.of(
                        one.withdrawn(),
                        one.wasOnPanel() ? PANEL : RESERVE,
                        one.by().orElse(""),
                        Integer.toString(one.missedSeats())))
                .toList();
    }

    private static List<List<String>> keptRows(List<KeptQuota> quotas) {
        return quotas.stream()
                .map(one -> List.of(
                        one.feature(),
                        one.value(),
                        Integer.toString(one.least()),
                        Integer.toString(one.most()),
                        Integer.toString(one.missed())))
                .toList();
    }

    /**
     * Replacements as they were published: that they follow from the draw, not that nobody before them would have done, which
     * only the pool tells.
     *
     * @throws WrongInput if a file is missing or wrong
     */
    public ReplacementAnswer published(RecipeBook book, String id, Function<String, Optional<byte[]>> inputs) {
        DrawAnswer draw = new Draws().published(book, id, inputs);
        LotteryFiles files = new LotteryFiles(inputs);
        Problems problems = new Problems();
        List<Replacement> replacements = new ArrayList<>();
        files.read(
                LotteryFiles.REPLACED,
                REPLACED_FIELDS.stream().map(Field::name).toList(),
                row -> replacements.add(replacement(row, draw, replacements, problems)),
                problems);
        List<KeptQuota> quotas = new ArrayList<>();
        files.read(
                LotteryFiles.KEPT,
                KEPT_FIELDS.stream().map(Field::name).toList(),
                row -> quotas.add(quota(row, draw, quotas.size(), problems)),
                problems);
        requireSums(draw, replacements, quotas, problems);
        return new ReplacementAnswer(draw, replacements, quotas, inputs(draw, replacements, quotas));
    }

    private static Replacement replacement(Row row, DrawAnswer draw, List<Replacement> before, Problems problems) {
        ReplacementAnswer sofar = new ReplacementAnswer(draw, before, List.of(), Map.of());
        String by = row.text("replaced_by");
        Replacement one = new Replacement(
                row.text("withdrawn"),
                row.text("was").equals(PANEL),
                by.isEmpty() ? Optional.empty() : Optional.of(by),
                LotteryFiles.whole(row, "missed_seats", problems));
        List<String> from = one.wasOnPanel() ? sofar.members() : sofar.reserves();
        if (!from.contains(one.withdrawn())) {
            problems.add(LotteryFiles.wrong(
                    row.where("withdrawn"),
                    "nobody who was there to withdraw",
                    one.withdrawn(),
                    one.wasOnPanel() ? "a member of the panel" : "a reserve"));
        }
        if (one.by().isPresent() && (!one.wasOnPanel() || !sofar.reserves().contains(by))) {
            problems.add(LotteryFiles.wrong(
                    row.where("replaced_by"), "nobody who was there to come", by, "a reserve of the draw, each once"));
        }
        return one;
    }

    private static KeptQuota quota(Row row, DrawAnswer draw, int place, Problems problems) {
        KeptQuota quota = new KeptQuota(
                row.text("feature"),
                row.text("value"),
                LotteryFiles.whole(row, "least", problems),
                LotteryFiles.whole(row, "most", problems),
                LotteryFiles.whole(row, "missed", problems));
        List<SeatRange> committed = draw.commitment().seats();
        boolean same = place < committed.size()
                && committed.get(place).feature().equals(quota.feature())
                && committed.get(place).value().equals(quota.value())
                && committed.get(place).least() == quota.least()
                && committed.get(place).most() == quota.most();
        if (!same) {
            problems.add(LotteryFiles.wrong(
                    row.where("feature"),
                    "another quota than was committed",
                    quota.feature() + " " + quota.value() + ", " + quota.least() + " to " + quota.most(),
                    "the quotas of " + LotteryFiles.SEATS));
        }
        return quota;
    }

    private static void requireSums(
            DrawAnswer draw, List<Replacement> replacements, List<KeptQuota> quotas, Problems problems) {
        int missed = quotas.stream().mapToInt(KeptQuota::missed).sum();
        ReplacementAnswer answer = new ReplacementAnswer(draw, replacements, quotas, Map.of());
        if (missed != answer.missedSeats()
                || quotas.size() != draw.commitment().seats().size()) {
            problems.add(LotteryFiles.wrong(
                    Where.file(LotteryFiles.KEPT),
                    "seats missed that do not sum to what " + LotteryFiles.REPLACED + " says",
                    Integer.toString(missed),
                    Integer.toString(answer.missedSeats())));
        }
        problems.throwIfAny();
    }
}
