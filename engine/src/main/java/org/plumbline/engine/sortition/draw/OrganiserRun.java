package org.plumbline.engine.sortition.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.methods.sortition.draw.PanelSeats;
import org.plumbline.model.citations.Checksum;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Pool;
import org.plumbline.model.sortition.Quota;
import org.plumbline.sources.sortition.CanonicalAssembly;
import org.plumbline.sources.tables.TableFile;

/**
 * The folder of a run of {@code sortition select}, which the organiser may keep for themselves: the pool with everybody's features,
 * the quotas, and the panels. Each panel is looked at again: it must keep every quota and have at most one of a household where
 * the pool says who lives together.
 */
public final class OrganiserRun {
    private static final String RECORD = "run.json";
    private static final String INPUTS = "inputs";

    private final byte[] pool;
    private final byte[] portfolio;
    private final String recordSha256;
    private final Assembly assembly;
    private final PublicPanels panels;
    private final Map<String, Integer> numbers = new HashMap<>();

    private OrganiserRun(byte[] pool, byte[] portfolio, String recordSha256, Assembly assembly, PublicPanels panels) {
        this.pool = pool;
        this.portfolio = portfolio;
        this.recordSha256 = recordSha256;
        this.assembly = assembly;
        this.panels = panels;
        for (int person = 0; person < assembly.pool().people(); person++) {
            numbers.put(assembly.pool().key(person), person);
        }
    }

    /**
     * Reads the folder.
     *
     * @throws WrongInput if it is not the folder of such a run, or a panel breaks a quota
     */
    public static OrganiserRun read(Path folder) {
        if (!Files.isRegularFile(folder.resolve(RECORD))) {
            throw notARun(folder, "no " + RECORD);
        }
        byte[] pool = input(folder, CanonicalAssembly.POOL);
        byte[] quotas = input(folder, CanonicalAssembly.QUOTAS);
        byte[] portfolio = input(folder, LotteryFiles.PORTFOLIO);
        byte[] record = bytes(folder.resolve(RECORD));
        List<String> keys = new ArrayList<>();
        LotteryFiles.read(
                TableFile.of(CanonicalAssembly.POOL, pool, TableFile.MOST_BYTES),
                List.of("row_key"),
                row -> keys.add(row.text("row_key")),
                new Problems());
        keys.sort(null);
        byte[] people = PublicPanels.peopleCsv(keys);
        PublicPanels panels = PublicPanels.read(
                new LotteryFiles(name -> Optional.of(name.equals(LotteryFiles.PEOPLE) ? people : portfolio)));
        Assembly assembly = CanonicalAssembly.read(
                Map.of(CanonicalAssembly.POOL, pool, CanonicalAssembly.QUOTAS, quotas), "", panels.panelSize());
        OrganiserRun run = new OrganiserRun(pool, portfolio, Checksum.of(record), assembly, panels);
        run.requireEveryPanelToKeepTheRules();
        return run;
    }

    private static byte[] input(Path folder, String name) {
        Path file = folder.resolve(INPUTS).resolve(name);
        if (!Files.isRegularFile(file)) {
            throw notARun(folder, "no " + INPUTS + "/" + name);
        }
        return bytes(file);
    }

    private static byte[] bytes(Path file) {
        try (InputStream in = TableFile.read(file, TableFile.MOST_BYTES).open()) {
            return in.readAllBytes();
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(file.toString(), neverInMemory);
        }
    }

    private static WrongInput notARun(Path folder, String found) {
        return new WrongInput(new Problem(
                ProblemCode.RUN_FOLDER,
                Where.file(folder.toString()),
                "not the folder of a run that chose panels",
                found,
                "a folder that plumbline sortition select wrote",
                "name that folder"));
    }

    private void requireEveryPanelToKeepTheRules() {
        Problems problems = new Problems();
        for (int panel = 0; panel < panels.panels(); panel++) {
            Where where = Where.line(LotteryFiles.PORTFOLIO, panel + 2);
            int[] members = members(panel);
            brokenQuota(PanelSeats.of(assembly, members))
                    .ifPresent(quota -> problems.add(
                            LotteryFiles.wrong(where, "a panel that breaks a quota", quota, "every quota kept")));
            if (assembly.onePerHousehold()
                    && Arrays.stream(members)
                                    .map(assembly.pool()::household)
                                    .distinct()
                                    .count()
                            < members.length) {
                problems.add(LotteryFiles.wrong(
                        where,
                        "a panel with two people of a household",
                        "panel " + (panel + 1),
                        "one of each at most"));
            }
        }
        problems.throwIfAny();
    }

    private Optional<String> brokenQuota(int[][] seats) {
        for (int feature = 0; feature < seats.length; feature++) {
            Feature one = assembly.quotas().features().get(feature);
            for (int value = 0; value < seats[feature].length; value++) {
                if (!one.quotas().get(value).allows(seats[feature][value])) {
                    return Optional.of(
                            one.name() + " " + one.quotas().get(value).value() + ": " + seats[feature][value]);
                }
            }
        }
        return Optional.empty();
    }

    /** Who is on a panel, by their numbers in the pool of {@link #assembly}. */
    int[] members(int panel) {
        return Arrays.stream(panels.members(panel))
                .map(person -> number(panels.key(person)))
                .toArray();
    }

    /** The number of a person in the pool of {@link #assembly}. */
    int number(String key) {
        Integer number = numbers.get(key);
        if (number == null) {
            throw new IllegalArgumentException("nobody has the row key " + key);
        }
        return number;
    }

    public Assembly assembly() {
        return assembly;
    }

    List<String> sortedKeys() {
        return panels.keys();
    }

    byte[] pool() {
        return pool.clone();
    }

    byte[] portfolio() {
        return portfolio.clone();
    }

    String recordSha256() {
        return recordSha256;
    }

    /** For each panel the seats of each value of each feature. */
    List<int[][]> seatsOfPanels() {
        List<int[][]> seats = new ArrayList<>();
        for (int panel = 0; panel < panels.panels(); panel++) {
            seats.add(PanelSeats.of(assembly, members(panel)));
        }
        return seats;
    }

    /**
     * Looks whether a commitment is of this run.
     *
     * @throws WrongInput with what differs
     */
    void requireCommitted(Commitment commitment) {
        Problems problems = new Problems();
        require(
                problems,
                CanonicalAssembly.POOL,
                Checksum.of(pool),
                commitment.origin().pool());
        require(problems, RECORD, recordSha256, commitment.origin().run());
        problems.throwIfAny();
    }

    private static void require(Problems problems, String file, String here, String committed) {
        if (!here.equals(committed)) {
            problems.add(new Problem(
                    ProblemCode.NOT_AS_COMMITTED,
                    Where.file(file),
                    "not the run that was committed",
                    "SHA-256 " + here,
                    "SHA-256 " + committed,
                    "name the folder of the run that the commitment was made of, unchanged"));
        }
    }

    /** A quota with its seats on the drawn panel and after the replacements. */
    public record BeforeAndAfter(String quota, String asked, int before, int after) {}

    /** Quota by quota, for the organiser's eyes. */
    public List<BeforeAndAfter> seatsBeforeAndAfter(ReplacementAnswer answer) {
        int[][] before = PanelSeats.of(assembly, members(answer.draw().panel()));
        int[][] after = PanelSeats.of(
                assembly, answer.members().stream().mapToInt(this::number).toArray());
        List<BeforeAndAfter> rows = new ArrayList<>();
        for (int feature = 0; feature < before.length; feature++) {
            Feature one = assembly.quotas().features().get(feature);
            for (int value = 0; value < before[feature].length; value++) {
                Quota quota = one.quotas().get(value);
                rows.add(new BeforeAndAfter(
                        one.name() + ": " + quota.value(),
                        quota.least() + "-" + quota.most(),
                        before[feature][value],
                        after[feature][value]));
            }
        }
        return rows;
    }

    /** The pool of {@link #assembly}. */
    Pool people() {
        return assembly.pool();
    }
}
