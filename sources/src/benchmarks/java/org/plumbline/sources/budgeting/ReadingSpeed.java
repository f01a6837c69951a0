package org.plumbline.sources.budgeting;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;

/**
 * How fast files of votes are read. {@code repeat FROM TO MEGABYTES} writes the votes of a Pabulib file again and again, each time by
 * other voters; {@code generate TO BALLOTS} makes up ballots of three to seven of 160 projects, so that more than half differ;
 * {@code alike TO BALLOTS} those of a city, of which a quarter differ, and {@code differ TO BALLOTS} those that all do;
 * {@code warm FILE} times it beside plainer ways in the same run; {@code read FILE} reads once, to be timed as a whole process.
 */
public final class ReadingSpeed {
    private static final int RUNS = 7;

    private ReadingSpeed() {}

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "repeat" -> repeat(file, Path.of(arguments[2]), Long.parseLong(arguments[3]) * 1_000_000);
            case "generate" -> generate(file, Integer.parseInt(arguments[2]));
            case "alike" -> MadeUpVotes.alike(file, Integer.parseInt(arguments[2]));
            case "differ" -> MadeUpVotes.differ(file, Integer.parseInt(arguments[2]));
            case "warm" -> warm(file);
            default ->
                System.out.println(ElectionReader.read(file, ReadOptions.plain())
                                .election()
                                .profile()
                                .size() + " different ballots");
        }
    }

    private static void repeat(Path from, Path to, long bytes) throws IOException {
        String text;
        try (InputStream stored = Files.newInputStream(from);
                InputStream plain = from.toString().endsWith(".gz") ? new GZIPInputStream(stored) : stored) {
            text = new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
        int votes = text.indexOf('\n', text.indexOf("\nVOTES") + 1) + 1;
        int rows = text.indexOf('\n', votes) + 1;
        List<String> ballots = text.substring(rows).lines().toList();
        try (BufferedWriter writer = Files.newBufferedWriter(to)) {
            writer.write(text.substring(0, rows).replaceFirst("num_votes;.*\n", ""));
            long written = 0;
            for (int round = 0; written < bytes; round++) {
                for (String ballot : ballots) {
                    writer.write(round + ballot + "\n");
                    written += ballot.length() + 2;
                }
            }
        }
    }

    private static void generate(Path to, int ballots) throws IOException {
        SplittableRandom random = new SplittableRandom(7);
        try (BufferedWriter writer = Files.newBufferedWriter(to)) {
            writer.write("META\nkey;value\nbudget;1000000\nvote_type;approval\nPROJECTS\nproject_id;cost\n");
            for (int i = 1; i <= 160; i++) {
                writer.write(i + ";" + (10_000 + i) + "\n");
            }
            writer.write("VOTES\nvoter_id;vote\n");
            for (int voter = 0; voter < ballots; voter++) {
                int first = random.nextInt(1, 20);
                StringBuilder vote = new StringBuilder().append(first);
                for (int left = random.nextInt(2, 7); left > 0; left--) {
                    first += random.nextInt(1, 21);
                    vote.append(',').append(first);
                }
                writer.write(voter + ";" + vote + "\n");
            }
        }
    }

    private static void warm(Path file) throws Exception {
        double megabytes = Files.size(file) / 1e6;
        tell("Plumbline", megabytes, () -> (long) ElectionReader.read(file, ReadOptions.plain())
                .election()
                .profile()
                .size());
        tell("rows and cells alone", megabytes, () -> cells(file));
        tell("FastCSV, rows and cells alone", megabytes, () -> fastCsv(file));
        tell("lines of a BufferedReader, split at semicolons and commas", megabytes, () -> lines(file));
    }

    private static long cells(Path file) {
        long count = 0;
        try (org.plumbline.sources.tables.ByteRows rows = new org.plumbline.sources.tables.ByteRows(
                org.plumbline.sources.tables.StoredFile.at(file), ';', Long.MAX_VALUE, 1 << 20)) {
            while (rows.next()) {
                count += rows.cells();
            }
        }
        return count;
    }

    private static long fastCsv(Path file) throws IOException {
        CellCount cells = new CellCount();
        try (CsvReader<Long> reader = CsvReader.builder()
                .fieldSeparator(';')
                .allowMissingFields(true)
                .allowExtraFields(true)
                .build(cells, Files.newBufferedReader(file))) {
            long count = 0;
            for (Long row : reader) {
                count += row;
            }
            return count;
        }
    }

    private static long lines(Path file) throws IOException {
        long count = 0;
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            List<String> last = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split(";", -1);
                last = List.of(cells[cells.length > 1 ? 1 : 0].split(","));
                count += last.size();
            }
        }
        return count;
    }

    private static void tell(String what, double megabytes, Callable<Long> work) throws Exception {
        double[] seconds = new double[RUNS];
        long result = 0;
        for (int run = 0; run < RUNS; run++) {
            double before = cpuSeconds();
            result = work.call();
            seconds[run] = cpuSeconds() - before;
        }
        java.util.Arrays.sort(seconds);
        System.out.printf(
                "%-60s %6.2f s of CPU  %5.0f MB/s  (%d)%n",
                what, seconds[RUNS / 2], megabytes / seconds[RUNS / 2], result);
    }

    private static double cpuSeconds() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }
}
