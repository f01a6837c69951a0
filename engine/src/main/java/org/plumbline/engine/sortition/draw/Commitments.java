package org.plumbline.engine.sortition.draw;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.engine.tables.Field;
import org.plumbline.model.citations.Checksum;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.recipes.PanelLotteryRecipe;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.recipes.RecipeFile;

/** Makes commitments: of an organiser's run, and again of what was published. */
public final class Commitments {
    private static final String POOL = "pool_sha256";
    private static final String RUN = "run_sha256";
    private static final List<Field> ORIGIN_FIELDS =
            List.of(Field.text("key", "what stays with the organiser"), Field.text("value", "its checksum"));
    private static final List<Field> SEAL_FIELDS =
            List.of(Field.integer("panel", "from 1 on"), Field.text("seal", "SHA-256 of its opening and its seats"));

    /**
     * The commitment of a run.
     *
     * @param id of a panel lottery in the book
     * @throws WrongInput if the recipe is wrong
     */
    public Commitment commit(RecipeBook book, String id, OrganiserRun run) {
        RecipeFile lottery = book.get(id, PanelLotteryRecipe.class);
        Map<String, byte[]> inputs = new LinkedHashMap<>();
        inputs.put(LotteryFiles.PEOPLE, PublicPanels.peopleCsv(run.sortedKeys()));
        inputs.put(LotteryFiles.PORTFOLIO, run.portfolio());
        List<int[][]> seats = run.seatsOfPanels();
        inputs.put(
                LotteryFiles.SEATS,
                LotteryFiles.csv(
                        SeatRange.FIELDS,
                        SeatRange.of(run.assembly(), seats).stream()
                                .map(SeatRange::cells)
                                .toList()));
        inputs.put(LotteryFiles.SEALS, seals(run, seats));
        inputs.put(
                LotteryFiles.ORIGIN,
                LotteryFiles.csv(
                        ORIGIN_FIELDS,
                        List.of(List.of(POOL, Checksum.of(run.pool())), List.of(RUN, run.recordSha256()))));
        return of(lottery, new LotteryFiles(name -> Optional.ofNullable(inputs.get(name))));
    }

    private static byte[] seals(OrganiserRun run, List<int[][]> seats) {
        List<List<String>> rows = new ArrayList<>();
        for (int panel = 0; panel < seats.size(); panel++) {
            rows.add(List.of(
                    Integer.toString(panel + 1),
                    Seal.of(Seal.opening(panel + 1, run.pool()), Seal.seats(run.assembly(), seats.get(panel)))));
        }
        return LotteryFiles.csv(SEAL_FIELDS, rows);
    }

    /**
     * A commitment as it was published.
     *
     * @param inputs the bytes of its files
     * @throws WrongInput if one is missing or wrong
     */
    public Commitment published(RecipeBook book, String id, Function<String, Optional<byte[]>> inputs) {
        return of(book.get(id, PanelLotteryRecipe.class), new LotteryFiles(inputs));
    }

    private static Commitment of(RecipeFile lottery, LotteryFiles files) {
        PublicPanels panels = PublicPanels.read(files);
        Map<String, byte[]> inputs = new LinkedHashMap<>();
        for (String name : List.of(
                LotteryFiles.PEOPLE,
                LotteryFiles.PORTFOLIO,
                LotteryFiles.SEATS,
                LotteryFiles.SEALS,
                LotteryFiles.ORIGIN)) {
            inputs.put(name, files.get(name));
        }
        return new Commitment(
                lottery, panels, SeatRange.read(files), seals(files, panels.panels()), origin(files), inputs);
    }

    private static List<String> seals(LotteryFiles files, int panels) {
        Problems problems = new Problems();
        List<String> seals = new ArrayList<>();
        files.read(
                LotteryFiles.SEALS,
                List.of("panel", "seal"),
                row -> {
                    if (!isChecksum(row.text("seal"))
                            || !row.text("panel").equals(Integer.toString(seals.size() + 1))) {
                        problems.add(LotteryFiles.wrong(
                                row.where("panel"),
                                "not the seal of the next panel",
                                row.text("panel") + ": " + row.text("seal"),
                                (seals.size() + 1) + ", and 64 hexadecimal digits"));
                    }
                    seals.add(row.text("seal"));
                },
                problems);
        problems.throwIfAny();
        if (seals.size() != panels) {
            throw new WrongInput(LotteryFiles.wrong(
                    Where.file(LotteryFiles.SEALS),
                    "not a seal for each panel",
                    seals.size() + " seals",
                    panels + " panels"));
        }
        return seals;
    }

    private static Commitment.Origin origin(LotteryFiles files) {
        Map<String, String> lines = new LinkedHashMap<>();
        Problems problems = new Problems();
        files.read(
                LotteryFiles.ORIGIN,
                List.of("key", "value"),
                row -> lines.put(row.text("key"), row.text("value")),
                problems);
        String pool = lines.getOrDefault(POOL, "");
        String run = lines.getOrDefault(RUN, "");
        if (lines.size() != 2 || !isChecksum(pool) || !isChecksum(run)) {
            throw new WrongInput(LotteryFiles.wrong(
                    Where.file(LotteryFiles.ORIGIN),
                    "not the checksums of pool and run",
                    String.join(", ", lines.keySet()),
                    POOL + " and " + RUN + ", 64 hexadecimal digits each"));
        }
        return new Commitment.Origin(pool, run);
    }

    private static boolean isChecksum(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length == 64 && text.matches("[0-9a-f]{64}");
    }
}
