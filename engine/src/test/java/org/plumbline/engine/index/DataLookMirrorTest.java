package org.plumbline.engine.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.engine.studies.Progress;
import org.plumbline.engine.tables.Field;
import org.plumbline.engine.tables.Table;
import org.plumbline.model.Mirror;
import org.plumbline.recipes.RecipeBook;

/** The tables of the built-in ASEM index beside what COINr 1.1.14 gives for it: from the recipe to the cell. */
@Tag(Mirror.TAG)
class DataLookMirrorTest {
    private static Path asem;
    private static Map<String, Table> tables = new HashMap<>();

    @BeforeAll
    static void look() {
        asem = Mirror.required().resolve("index/asem");
        DataLook look = ToyIndex.with(
                indices -> indices.look(RecipeBook.builtIn(), "asem-2018", InputFiles.of(asem), Progress.SILENT));
        new LookTables(look).list().forEach(table -> tables.put(table.name(), table));
    }

    @Test
    void alphasAreThoseOfCoinr() throws IOException {
        int compared = 0;
        for (List<String> gold : gold("cronbach_alpha.csv")) {
            String set = gold.get(0);
            String group = gold.get(1).toLowerCase(Locale.ROOT);
            if (set.equals("Normalised") || (set.equals("Aggregated") && !group.equals("index"))) {
                String domain = group.equals("index") ? "asem-2018" : group;
                boolean ofIndicators = set.equals("Normalised")
                        && List.of("conn", "sust", "index").contains(group);
                double alpha = number("reliability", "alpha", domain, ofIndicators ? "indicators" : "parts");
                assertThat(alpha).as("%s %s", set, group).isCloseTo(Double.parseDouble(gold.get(3)), within(1e-9));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(13);
    }

    @Test
    void ranksWithoutEachPillarMoveAsTheyDoInCoinr() throws IOException {
        for (List<String> gold : gold("remove_pillar_mean_abs_rank_diff.csv")) {
            if (!gold.get(0).equals("Nominal")) {
                double mean =
                        number("importance", "mean_rank_change", gold.get(0).toLowerCase(Locale.ROOT));
                assertThat(mean).as(gold.get(0)).isCloseTo(Double.parseDouble(gold.get(1)), within(1e-9));
            }
        }
    }

    @Test
    void effectiveWeightsAreThoseOfCoinr() throws IOException {
        for (List<String> gold : gold("effective_weights.csv")) {
            if (!gold.get(0).equals("Index")) {
                double weight =
                        number("importance", "effective_weight", gold.get(0).toLowerCase(Locale.ROOT));
                assertThat(weight).as(gold.get(0)).isCloseTo(Double.parseDouble(gold.get(3)), within(1e-11));
            }
        }
    }

    private static double number(String table, String column, String... first) {
        Table of = Objects.requireNonNull(tables.get(table), table);
        int at = of.fields().stream().map(Field::name).toList().indexOf(column);
        return of.rows().stream()
                .filter(row -> row.subList(0, first.length).equals(List.of(first)))
                .mapToDouble(row -> Double.parseDouble(row.get(at)))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> gold(String file) throws IOException {
        return Files.readAllLines(asem.resolve("gold").resolve(file)).stream()
                .skip(1)
                .map(line -> List.of(line.replace("\"", "").split(",")))
                .toList();
    }
}
