package org.plumbline.engine.sortition.draw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.engine.tables.Field;
import org.plumbline.methods.sortition.draw.NamedSource;
import org.plumbline.methods.sortition.draw.PublicValues;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.model.problems.WrongValue;
import org.plumbline.recipes.RecipeBook;

/** Draws the panel of a commitment by public values, and draws it again from what was published. */
public final class Draws {
    private static final List<Field> VALUE_FIELDS = List.of(
            Field.text("source", "as the lottery's recipe names it"), Field.text("value", "as it was published"));
    private static final List<Field> OPENED_FIELDS = List.of(
            Field.integer("panel", "that was drawn"),
            Field.text("opening", "that opens its seal"),
            Field.text("feature", "by which the panel mirrors the population"),
            Field.text("value", "of the feature"),
            Field.integer("seats", "on the panel"));

    /**
     * @param values by the names of the sources, as they were published
     * @param run opens how many seats the drawn panel gives each quota; empty leaves it sealed
     * @throws WrongInput if a value is missing, too many, or not one of its source; or the run is not the committed one
     */
    public DrawAnswer draw(Commitment commitment, Map<String, String> values, Optional<OrganiserRun> run) {
        List<NamedSource> sources = commitment.recipe().sources();
        List<String> typed = typed(sources, values);
        Map<String, byte[]> inputs = new LinkedHashMap<>(commitment.inputs());
        List<List<String>> rows = new ArrayList<>();
        for (int source = 0; source < sources.size(); source++) {
            rows.add(List.of(sources.get(source).name(), typed.get(source)));
        }
        inputs.put(LotteryFiles.VALUES, LotteryFiles.csv(VALUE_FIELDS, rows));
        PublicValues known = new PublicValues(sources, typed);
        DrawAnswer sealed = new DrawAnswer(commitment, typed, known, List.of(), inputs);
        if (run.isEmpty()) {
            return sealed;
        }
        run.get().requireCommitted(commitment);
        int panel = sealed.panel();
        String opening = Seal.opening(panel + 1, run.get().pool());
        List<Seal.Seats> seats =
                Seal.seats(run.get().assembly(), run.get().seatsOfPanels().get(panel));
        inputs.put(LotteryFiles.OPENED, openedCsv(panel, opening, seats));
        return new DrawAnswer(commitment, typed, known, seats, inputs);
    }

    private static byte[] openedCsv(int panel, String opening, List<Seal.Seats> seats) {
        return LotteryFiles.csv(
                OPENED_FIELDS,
                seats.stream()
                        .map(one -> List.of(
                                Integer.toString(panel + 1),
                                opening,
                                one.feature(),
                                one.value(),
                                Integer.toString(one.seats())))
                        .toList());
    }

    /** The values in the order of the sources. */
    private static List<String> typed(List<NamedSource> sources, Map<String, String> values) {
        Problems problems = new Problems();
        List<String> names = sources.stream().map(NamedSource::name).toList();
        values.forEach((name, value) -> {
            if (!names.contains(name)) {
                problems.add(new Problem(
                        ProblemCode.WRONG_PUBLIC_VALUE,
                        Where.file(LotteryFiles.VALUES),
                        "a source that the lottery does not name",
                        name,
                        "one of: " + String.join(", ", names),
                        "the sources were named before the draw, and no other counts"));
            }
        });
        List<String> typed = new ArrayList<>();
        for (NamedSource source : sources) {
            String value = values.getOrDefault(source.name(), "").strip();
            try {
                source.source().canonical(value);
            } catch (WrongValue wrong) {
                problems.add(wrong.at(Where.file(source.name())));
            }
            typed.add(value);
        }
        problems.throwIfAny();
        return typed;
    }

    /**
     * A draw as it was published, made again.
     *
     * @throws WrongInput if a file is missing or wrong, or the drawn panel's seal does not open
     */
    public DrawAnswer published(RecipeBook book, String id, Function<String, Optional<byte[]>> inputs) {
        Commitment commitment = new Commitments().published(book, id, inputs);
        LotteryFiles files = new LotteryFiles(inputs);
        Map<String, String> values = new LinkedHashMap<>();
        Problems problems = new Problems();
        files.read(
                LotteryFiles.VALUES,
                List.of("source", "value"),
                row -> {
                    if (values.put(row.text("source"), row.text("value")) != null) {
                        problems.add(LotteryFiles.wrong(
                                row.where("source"), "a source twice", row.text("source"), "each once"));
                    }
                },
                problems);
        problems.throwIfAny();
        DrawAnswer drawn = draw(commitment, values, Optional.empty());
        return files.find(LotteryFiles.OPENED).isEmpty() ? drawn : opened(drawn, files);
    }

    private static DrawAnswer opened(DrawAnswer drawn, LotteryFiles files) {
        Problems problems = new Problems();
        List<Seal.Seats> seats = new ArrayList<>();
        List<String> openings = new ArrayList<>();
        files.read(
                LotteryFiles.OPENED,
                OPENED_FIELDS.stream().map(Field::name).toList(),
                row -> {
                    openings.add(row.text("opening"));
                    seats.add(new Seal.Seats(
                            row.text("feature"), row.text("value"), LotteryFiles.whole(row, "seats", problems)));
                },
                problems);
        problems.throwIfAny();
        if (openings.isEmpty()) {
            throw new WrongInput(LotteryFiles.wrong(
                    Where.file(LotteryFiles.OPENED),
                    "a file without a row",
                    "no seats",
                    "the seats of the drawn panel"));
        }
        String seal = drawn.commitment().seal(drawn.panel());
        if (!Seal.of(openings.get(0), seats).equals(seal)) {
            throw new WrongInput(new Problem(
                    ProblemCode.NOT_AS_COMMITTED,
                    Where.file(LotteryFiles.OPENED),
                    "the seats of the drawn panel do not open its seal",
                    "SHA-256 " + Seal.of(openings.get(0), seats),
                    "SHA-256 " + seal,
                    ""));
        }
        requireCommittedQuotas(drawn.commitment().seats(), seats);
        Map<String, byte[]> inputs = new LinkedHashMap<>(drawn.inputs());
        inputs.put(LotteryFiles.OPENED, openedCsv(drawn.panel(), openings.get(0), seats));
        List<String> typed = new ArrayList<>();
        for (int source = 0; source < drawn.values().sources().size(); source++) {
            typed.add(drawn.typed(source));
        }
        return new DrawAnswer(drawn.commitment(), typed, drawn.values(), seats, inputs);
    }

    private static void requireCommittedQuotas(List<SeatRange> committed, List<Seal.Seats> opened) {
        Problems problems = new Problems();
        for (int i = 0; i < Math.max(committed.size(), opened.size()); i++) {
            boolean keeps = i < committed.size()
                    && i < opened.size()
                    && committed.get(i).feature().equals(opened.get(i).feature())
                    && committed.get(i).value().equals(opened.get(i).value())
                    && opened.get(i).seats() >= committed.get(i).fewest()
                    && opened.get(i).seats() <= committed.get(i).highest();
            if (!keeps) {
                problems.add(new Problem(
                        ProblemCode.NOT_AS_COMMITTED,
                        Where.line(LotteryFiles.OPENED, i + 2),
                        "seats that are not within the committed range of their quota",
                        i < opened.size() ? opened.get(i).toString() : "",
                        i < committed.size() ? committed.get(i).toString() : "no such quota",
                        ""));
            }
        }
        problems.throwIfAny();
    }
}
