package org.plumbline.model.budgeting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Reads the mirror's Pabulib files in the plainest way, for tests: no checks, and quotes only as the mirror has them. What
 * reads real files is held against it.
 */
public final class PlainPabulib {

    private PlainPabulib() {}

    public static Election read(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
            return read(new String(plain.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Election read(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        int projectsAt = lines.indexOf("PROJECTS");
        int votesAt = lines.indexOf("VOTES");
        Map<String, String> facts = new LinkedHashMap<>();
        lines.subList(2, projectsAt).forEach(line -> facts.put(cells(line)[0], cells(line)[1]));
        VoteType type = VoteType.find(get(facts, "vote_type")).orElseThrow();
        List<Map<String, String>> rows = rows(lines.subList(projectsAt + 1, votesAt));
        int decimals = Math.max(
                decimals(get(facts, "budget")),
                rows.stream().mapToInt(row -> decimals(get(row, "cost"))).max().orElseThrow());
        MoneyUnit money = new MoneyUnit(facts.getOrDefault("currency", ""), decimals);
        List<Project> projects = new ArrayList<>();
        Map<String, Integer> places = new LinkedHashMap<>();
        for (Map<String, String> row : rows) {
            places.put(get(row, "project_id"), projects.size());
            projects.add(new Project(
                    get(row, "project_id"),
                    row.getOrDefault("name", ""),
                    scaled(get(row, "cost"), decimals),
                    row.containsKey("category") ? List.of(get(row, "category").split(",")) : List.of(),
                    Map.of()));
        }
        ProfileBuilder ballots = new ProfileBuilder(type, 0);
        for (Map<String, String> row : rows(lines.subList(votesAt + 1, lines.size()))) {
            String vote = get(row, "vote");
            String[] named = vote.isEmpty() ? new String[0] : vote.split(",");
            int[] entries = new int[named.length];
            long[] points = new long[named.length];
            for (int i = 0; i < named.length; i++) {
                entries[i] = get(places, named[i]);
                points[i] = type.hasPoints() ? Long.parseLong(get(row, "points").split(",")[i]) : 1;
            }
            ballots.add(entries, points, named.length, 1);
        }
        return new Election(
                facts.getOrDefault("description", ""),
                facts,
                money,
                scaled(get(facts, "budget"), decimals),
                type,
                projects,
                ballots.build(),
                Optional.empty());
    }

    private static List<Map<String, String>> rows(List<String> lines) {
        String[] heading = cells(lines.get(0));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = cells(line);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < heading.length; i++) {
                row.put(heading[i], i < cells.length ? cells[i] : "");
            }
            rows.add(row);
        }
        return rows;
    }

    private static <T> T get(Map<String, T> row, String key) {
        return Objects.requireNonNull(row.get(key), key);
    }

    private static String[] cells(String line) {
        return line.contains("\"") && line.contains(";\"")
                ? line.replace("\"\"", "'").replace("\"", "").split(";", -1)
                : line.split(";", -1);
    }

    private static int decimals(String amount) {
        return Math.max(0, new BigDecimal(amount).stripTrailingZeros().scale());
    }

    private static long scaled(String amount, int decimals) {
        return new BigDecimal(amount).movePointRight(decimals).longValueExact();
    }
}
