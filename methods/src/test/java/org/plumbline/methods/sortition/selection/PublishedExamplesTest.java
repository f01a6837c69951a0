package org.plumbline.methods.sortition.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.methods.solver.OjAlgo;
import org.plumbline.methods.solver.OrTools;
import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.solver.Solver;
import org.plumbline.methods.sortition.Chances;
import org.plumbline.methods.sortition.Fixtures;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.model.sortition.Assembly;

/**
 * The small cases whose chances the tests of sortition-algorithms (0.10.1) state; the pools are written here from their description.
 * Each can be worked out by hand from the panels there are.
 */
class PublishedExamplesTest {

    private static Solver solver(boolean pureJava) {
        return pureJava ? new OjAlgo() : new OrTools();
    }

    private static Map<String, Double> chances(PanelMethod method, Assembly assembly, boolean pureJava) {
        PoolClasses classes = PoolClasses.of(assembly);
        Chances chances = method.select(classes, solver(pureJava), Patience.ENDLESS)
                .lottery()
                .chances(classes);
        Map<String, Double> byKey = new HashMap<>();
        for (int person = 0; person < assembly.pool().people(); person++) {
            byKey.put(assembly.pool().key(person), chances.ofPerson(person));
        }
        return byKey;
    }

    private static void assertChance(Map<String, Double> chances, double expected, String... keys) {
        for (String key : keys) {
            assertThat(chances.get(key)).as(key).isCloseTo(expected, within(1e-7));
        }
    }

    /** Panels: marge with louie, marge with dewey, lisa with scrooge. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void example1GivesEachOfThreePanelsAThird(boolean pureJava) {
        for (PanelMethod method : new PanelMethod[] {new Leximin(), new Maximin()}) {
            Map<String, Double> chances = chances(method, Fixtures.example1().alone(), pureJava);
            assertChance(chances, 1 / 3.0, "lisa", "scrooge", "louie", "dewey");
            assertChance(chances, 2 / 3.0, "marge");
        }
    }

    /** Lisa and scrooge, who need each other, live together: neither can be on any panel. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void example1WithHouseholdsLeavesOutWhoNeedOneOfTheirOwnHousehold(boolean pureJava) {
        for (PanelMethod method : new PanelMethod[] {new Leximin(), new Maximin(), new Nash()}) {
            Map<String, Double> chances = chances(method, Fixtures.example1WithHouseholds(), pureJava);
            assertChance(chances, 0.5, "louie", "dewey");
            assertChance(chances, 1, "marge");
            assertChance(chances, 0, "lisa", "scrooge");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void example3SeatsTheOnlyOneOfAKindForCertain(boolean pureJava) {
        for (PanelMethod method : new PanelMethod[] {new Leximin(), new Maximin(), new Nash()}) {
            Map<String, Double> chances = chances(method, Fixtures.example3(), pureJava);
            assertChance(chances, 1, "a");
            assertChance(chances, 1 / 3.0, "b", "c", "d");
        }
    }

    /**
     * Elinor and frank are in together with chance t, grace with 1 - t, the four others share 4 - t seats. The least is greatest at
     * t = 1/2; t^2 (1 - t) (1 - t / 4)^4 at t = 4/7, where 2 / t = 1 / (1 - t) + 4 / (4 - t).
     */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void example5HasSevenths(boolean pureJava) {
        Map<String, Double> nash = chances(new Nash(), Fixtures.example5(), pureJava);
        assertChance(nash, 6 / 7.0, "adam", "brian", "cameron", "dave");
        assertChance(nash, 4 / 7.0, "elinor", "frank");
        assertChance(nash, 3 / 7.0, "grace");
        for (PanelMethod method : new PanelMethod[] {new Leximin(), new Maximin()}) {
            Map<String, Double> chances = chances(method, Fixtures.example5(), pureJava);
            assertChance(chances, 0.5, "elinor", "grace");
            assertThat(chances.values()).allMatch(chance -> chance >= 0.5 - 1e-7);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void example6LeavesOutTheLast(boolean pureJava) {
        for (PanelMethod method : new PanelMethod[] {new Leximin(), new Maximin(), new Nash()}) {
            Map<String, Double> chances = chances(method, Fixtures.example6(), pureJava);
            assertChance(chances, 0, "p61");
            assertChance(chances, 46 / 60.0, "p1", "p60");
        }
    }
}
