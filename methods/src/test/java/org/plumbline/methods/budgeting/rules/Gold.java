package org.plumbline.methods.budgeting.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.PlainPabulib;

/** What two independent programs fund in the mirror's elections: {@code participation/gold/gold.json}. */
final class Gold {
    private final Path folder;
    private final Map<String, Object> instances;

    private Gold(Path folder, Map<String, Object> instances) {
        this.folder = folder;
        this.instances = instances;
    }

    static Gold of(Path mirror) {
        Path folder = mirror.resolve("participation");
        try {
            Object all = new PlainJson(Files.readString(folder.resolve("gold/gold.json"))).value();
            return new Gold(folder.resolve("pb"), object(field(object(all), "instances")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The mirror's elections, each with what is known of it; an election is read when it is its turn. */
    Stream<Known> elections() {
        return instances.entrySet().stream().map(entry -> known(entry.getKey(), object(entry.getValue())));
    }

    private Known known(String name, Map<String, Object> instance) {
        Path file = Stream.of(name + ".pb", name + ".pb.gz")
                .map(folder::resolve)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        Map<String, Result> results = new LinkedHashMap<>();
        object(field(instance, "results")).forEach((rule, result) -> {
            Map<String, Object> fields = object(result);
            results.put(rule, new Result(texts(fields.get("order"))));
        });
        List<String> official = texts(instance.get("official_selected")).orElse(List.of());
        return new Known(name, file, PlainPabulib.read(file), official, results);
    }

    /**
     * @param official ids of the projects that the city funded, where its file says so
     * @param results by the program and rule, such as {@code py/greedy_cost}
     */
    record Known(String name, Path file, Election election, List<String> official, Map<String, Result> results) {

        /** The order in which the program funded projects, by their ids; empty where it gave no result. */
        Optional<List<String>> order(String rule) {
            return Optional.ofNullable(results.get(rule)).flatMap(Result::order);
        }

        List<String> ids(Outcome outcome) {
            return outcome.funded().stream()
                    .map(project -> election.projects().get(project).id())
                    .toList();
        }
    }

    /** @param order empty where the program ran out of time */
    record Result(Optional<List<String>> order) {}

    private static Object field(Map<String, Object> object, String name) {
        return Objects.requireNonNull(object.get(name), name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    /** Empty where there is no list, or null. */
    private static Optional<List<String>> texts(@Nullable Object list) {
        return list instanceof List<?> some
                ? Optional.of(some.stream().map(String::valueOf).toList())
                : Optional.empty();
    }
}
