package org.plumbline.recipes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.model.citations.Citation;

/**
 * A published index made again part by part, each beside what was published.
 *
 * @param base over which rows the scales that ask for one are taken
 * @param parts each after those that it is made of
 * @param notPossible what is not made again, and why
 * @param notes what a reader of the certificate should know
 */
public record ReplicationRecipe(
        String id,
        String title,
        String summary,
        Citation source,
        Rows rows,
        Optional<Base> base,
        List<PartRule> parts,
        List<NotPossible> notPossible,
        List<String> notes)
        implements Recipe {

    public ReplicationRecipe {
        parts = List.copyOf(parts);
        notPossible = List.copyOf(notPossible);
        notes = List.copyOf(notes);
    }

    /**
     * What has a score.
     *
     * @param are what they are, in the plural
     */
    public record Rows(String table, int count, String are) {}

    /**
     * The rows over which means and deviations are taken, each counting by its residents.
     *
     * @param column of the rows, and its value in those meant
     * @param residents summed up by {@code by}, a column of codes of their table
     * @param through the table that puts these codes, called as in {@code by}, beside those of the rows, called {@code to}
     */
    public record Base(String column, double is, TableColumn residents, String by, String through, String to) {}

    /** A published result that is not made again. */
    public record NotPossible(String title, String why) {}

    @Override
    public List<String> tables() {
        Stream<String> inputs =
                parts.stream().flatMap(part -> part.inputs().stream()).flatMap(ReplicationRecipe::tables);
        Stream<String> published = parts.stream().flatMap(part -> part.claim().map(PartClaim::table).stream());
        Stream<String> bases =
                base.stream().flatMap(over -> Stream.of(over.residents().table(), over.through()));
        return Stream.of(Stream.of(rows.table()), inputs, published, bases)
                .flatMap(tables -> tables)
                .distinct()
                .toList();
    }

    private static Stream<String> tables(PartInput input) {
        if (input instanceof PartInput.OfColumn of) {
            return Stream.of(of.column().table());
        }
        return input instanceof PartInput.OfCounts of
                ? Stream.of(of.cases().table(), of.among().table())
                : Stream.empty();
    }
}
