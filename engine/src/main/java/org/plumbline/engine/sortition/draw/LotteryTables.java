package org.plumbline.engine.sortition.draw;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.engine.tables.Field;
import org.plumbline.engine.tables.Table;
import org.plumbline.methods.sortition.draw.NamedSource;

/** The tables of commitment, draw and replacement. */
public final class LotteryTables {

    private LotteryTables() {}

    public static List<Table> of(Commitment commitment) {
        return List.of(commitment.table(), chances(commitment));
    }

    public static List<Table> of(DrawAnswer draw) {
        return List.of(draw.commitment().table(), arithmetic(draw), panel(draw), reserves(draw));
    }

    public static List<Table> of(ReplacementAnswer answer) {
        return List.of(
                answer.draw().commitment().table(),
                arithmetic(answer.draw()),
                replacements(answer),
                panelNow(answer),
                reservesNow(answer));
    }

    private static Table chances(Commitment commitment) {
        PublicPanels panels = commitment.panels();
        return table(
                commitment,
                "chances",
                "Everybody's chance of a seat, by row key",
                List.of(
                        Field.text("row_key", "of a volunteer"),
                        Field.integer("panels", "that the person is on"),
                        Field.integer("of", "panels, each as likely as any other"),
                        Field.number("chance", "of a seat, 0 to 1"),
                        Field.number("one_in", "N of 1 in N, to one decimal; empty where there is no chance")),
                IntStream.range(0, panels.people())
                        .mapToObj(person -> row(panels.key(person), commitment.chance(person)))
                        .toList());
    }

    private static List<String> row(String key, Chance chance) {
        return List.of(
                key, Integer.toString(chance.panels()), Integer.toString(chance.of()), chance.share(), chance.oneIn());
    }

    private static Table arithmetic(DrawAnswer draw) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("commitment", draw.commitment().fingerprint()));
        List<NamedSource> sources = draw.values().sources();
        for (int source = 0; source < sources.size(); source++) {
            rows.add(List.of("published_" + sources.get(source).name(), draw.typed(source)));
            rows.add(List.of(
                    "canonical_" + sources.get(source).name(), draw.values().canonical(source)));
        }
        BigInteger number = draw.numbers().number(0);
        rows.add(List.of("key", draw.values().key()));
        rows.add(List.of("hash", draw.commitment().recipe().hashing().words()));
        rows.add(List.of("number_0_hexadecimal", draw.numbers().hex(0)));
        rows.add(List.of("number_0", number.toString()));
        rows.add(List.of("panels", Integer.toString(draw.commitment().panels().panels())));
        rows.add(List.of("remainder", Integer.toString(draw.panel())));
        rows.add(List.of("panel", Integer.toString(draw.panel() + 1)));
        return table(
                draw.commitment(),
                "draw",
                "The draw, line by line",
                List.of(Field.text("key", "what"), Field.text("value", "is")),
                rows);
    }

    private static Table panel(DrawAnswer draw) {
        PublicPanels panels = draw.commitment().panels();
        List<List<String>> rows = new ArrayList<>();
        for (int person : draw.members()) {
            rows.add(row(panels.key(person), draw.commitment().chance(person)));
        }
        return table(
                draw.commitment(),
                "panel",
                "The panel that was drawn",
                List.of(
                        Field.text("row_key", "of a member"),
                        Field.integer("panels", "that the person was on"),
                        Field.integer("of", "panels, each as likely as any other"),
                        Field.number("chance", "of a seat that the person had, 0 to 1"),
                        Field.number("one_in", "N of 1 in N, to one decimal")),
                rows);
    }

    private static Table reserves(DrawAnswer draw) {
        PublicPanels panels = draw.commitment().panels();
        int[] reserves = draw.reserves();
        return table(
                draw.commitment(),
                "reserves",
                "The reserves, in their order",
                List.of(Field.integer("place", "from 1 on"), Field.text("row_key", "of a reserve")),
                IntStream.range(0, reserves.length)
                        .mapToObj(place -> List.of(Integer.toString(place + 1), panels.key(reserves[place])))
                        .toList());
    }

    private static Table replacements(ReplacementAnswer answer) {
        List<List<String>> rows = new ArrayList<>();
        for (Replacement one : answer.replacements()) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    one.withdrawn(),
                    one.wasOnPanel() ? "panel" : "reserve",
                    one.by().orElse(""),
                    Integer.toString(one.missedSeats())));
        }
        return table(
                answer.draw().commitment(),
                "replacements",
                "Who withdrew and who came, in order",
                List.of(
                        Field.integer("step", "from 1 on"),
                        Field.text("withdrawn", "row key"),
                        Field.text("was", "on the panel, or a reserve"),
                        Field.text("replaced_by", "row key"),
                        Field.integer("missed_seats", "by which the panel misses its quotas afterwards")),
                rows);
    }

    private static Table panelNow(ReplacementAnswer answer) {
        return table(
                answer.draw().commitment(),
                "panel",
                "The panel after the replacements",
                List.of(Field.text("row_key", "of a member")),
                answer.members().stream().map(List::of).toList());
    }

    private static Table reservesNow(ReplacementAnswer answer) {
        List<String> reserves = answer.reserves();
        return table(
                answer.draw().commitment(),
                "reserves",
                "The reserves who are left, in their order",
                List.of(Field.integer("place", "from 1 on"), Field.text("row_key", "of a reserve")),
                IntStream.range(0, reserves.size())
                        .mapToObj(place -> List.of(Integer.toString(place + 1), reserves.get(place)))
                        .toList());
    }

    private static Table table(
            Commitment commitment, String name, String title, List<Field> fields, List<List<String>> rows) {
        return new Table(name, title, List.of(commitment.recipe().id()), fields, rows);
    }
}
