package org.plumbline.methods.sortition.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.methods.budgeting.rules.PlainJson;
import org.plumbline.methods.solver.OrTools;
import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.sortition.Chances;
import org.plumbline.methods.sortition.MirrorPool;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.measures.ChanceMeasures;
import org.plumbline.model.Mirror;
import org.plumbline.model.sortition.Assembly;

/** The chance of every kind of people of the published pools: an independent column generation ({@code gold.json} of the mirror). */
@Tag(Mirror.TAG)
class KnownChancesMirrorTest {

    @ParameterizedTest
    @CsvSource({
        "scotland_22, feature, value, 0.14035, 0.090909",
        "example_small_20, category, feature, 0, 0.1",
        "example_large_200, category, feature, 0, 0.1"
    })
    void everyKindOfPeopleHasItsKnownChance(String name, String feature, String value, double gini, double least)
            throws IOException {
        Map<String, double[]> known = known(name);
        PoolClasses classes = PoolClasses.of(MirrorPool.read(name, feature, value));
        Chances chances = new Leximin()
                .select(classes, new OrTools(), Patience.ENDLESS)
                .lottery()
                .chances(classes);
        assertThat(known).hasSize(classes.count());
        for (int number = 0; number < classes.count(); number++) {
            String label = label(classes, number);
            double[] figures = Objects.requireNonNull(known.get(label), label);
            assertThat(classes.size(number)).isEqualTo((int) figures[0]);
            assertThat(chances.ofClass(number)).as(label).isCloseTo(figures[1], within(1e-5));
        }
        ChanceMeasures measures = ChanceMeasures.of(classes, chances);
        assertThat(measures.gini()).isCloseTo(gini, within(1e-5));
        assertThat(measures.least()).isCloseTo(least, within(1e-6));
    }

    /** Values in the order of the alphabet, because features stand in another order there. */
    private static String label(PoolClasses classes, int number) {
        Assembly assembly = classes.assembly();
        List<String> values = new ArrayList<>();
        for (int feature = 0; feature < assembly.pool().features(); feature++) {
            int value = classes.value(number, feature);
            values.add(assembly.quotas()
                    .features()
                    .get(feature)
                    .quotas()
                    .get(value)
                    .value()
                    .toLowerCase(Locale.ROOT));
        }
        return sorted(values);
    }

    private static String sorted(List<String> values) {
        return String.join("|", values.stream().sorted().toList());
    }

    /** How many people, and the chance of each. */
    private static Map<String, double[]> known(String name) throws IOException {
        Object all = new PlainJson(Files.readString(Mirror.required().resolve("participation/gold/gold.json"))).value();
        Map<String, double[]> known = new TreeMap<>();
        for (String field : List.of("sortition", "leximin_independent", "pools", name, "by_type")) {
            all = Objects.requireNonNull(((Map<?, ?>) all).get(field), field);
        }
        for (Object row : (List<?>) all) {
            List<?> cells = (List<?>) row;
            double[] figures = {
                Double.parseDouble(cells.get(1).toString()),
                Double.parseDouble(cells.get(2).toString())
            };
            known.put(sorted(List.of(cells.get(0).toString().split("\\|"))), figures);
        }
        return known;
    }
}
