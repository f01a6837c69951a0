package org.plumbline.methods.sortition.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.methods.solver.OrTools;
import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.solver.Solver;
import org.plumbline.methods.sortition.MirrorPool;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.generator.PoolGenerator;
import org.plumbline.methods.sortition.generator.PoolSettings;
import org.plumbline.methods.sortition.proof.Checked;
import org.plumbline.methods.sortition.proof.ProofCheck;
import org.plumbline.model.Mirror;
import org.plumbline.model.sortition.Assembly;

/** On pools of some size: LEXIMIN is finished and proved, its least chance is maximin's, and the older method's is no more. */
class LeastChancesTest {
    private static final Solver SOLVER = new OrTools();

    static Stream<PoolSettings> pools() {
        return Stream.of(
                PoolSettings.small(200, 20, 1),
                PoolSettings.small(200, 20, 2).withSharedHouseholds(0.3),
                new PoolSettings(300, 30, PoolSettings.usualFeatures(4), 0.1, 1.5, 0, 1, 1));
    }

    @ParameterizedTest
    @MethodSource("pools")
    void leximinIsProvedAndItsLeastIsMaximinsAndNoLessThanTheOlderMethods(PoolSettings settings) {
        check(new PoolGenerator(settings).make().assembly());
    }

    @Test
    @Tag(Mirror.TAG)
    void soItIsOnThePublishedPools() {
        Mirror.required();
        check(MirrorPool.read("scotland_22", "feature", "value"));
        check(MirrorPool.read("example_small_20", "category", "feature"));
        check(MirrorPool.read("example_large_200", "category", "feature"));
    }

    private static void check(Assembly assembly) {
        PoolClasses classes = PoolClasses.of(assembly);
        Selection leximin = new Leximin().select(classes, SOLVER, Patience.ENDLESS);
        assertThat(leximin.finished()).isTrue();
        Checked checked =
                new ProofCheck(SOLVER, Patience.ENDLESS).leximin(classes, leximin.lottery(), leximin.certificate());
        assertThat(checked.isProved()).as("%s", checked).isTrue();
        double best = least(leximin, classes);
        assertThat(least(new Maximin().select(classes, SOLVER, Patience.ENDLESS), classes))
                .isCloseTo(best, within(1e-6));
        for (long seed : List.of(1L, 2L)) {
            Selection older = new OlderGreedy(50, seed).select(classes, SOLVER, Patience.ENDLESS);
            assertThat(least(older, classes)).isLessThanOrEqualTo(best + 1e-6);
        }
    }

    private static double least(Selection selection, PoolClasses classes) {
        return selection.lottery().chances(classes).least();
    }
}
