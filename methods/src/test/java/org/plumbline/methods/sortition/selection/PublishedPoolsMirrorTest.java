package org.plumbline.methods.sortition.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.solver.OrTools;
import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.solver.Solver;
import org.plumbline.methods.sortition.Chances;
import org.plumbline.methods.sortition.MirrorPool;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.measures.ChanceMeasures;
import org.plumbline.methods.sortition.proof.Checked;
import org.plumbline.methods.sortition.proof.NashChecked;
import org.plumbline.methods.sortition.proof.ProofCheck;
import org.plumbline.model.Mirror;

@Tag(Mirror.TAG)
class PublishedPoolsMirrorTest {
    private static final Solver SOLVER = new OrTools();
    private static final double[][] LEVELS = {
        {0.090909, 22},
        {0.115385, 26},
        {0.125, 16},
        {0.157895, 19},
        {0.166667, 18},
        {0.168606, 40},
        {0.174627, 2},
        {0.186805, 2},
        {0.235451, 2},
        {0.295536, 2},
        {0.470903, 1}
    };
    private static final ProofCheck CHECK = new ProofCheck(SOLVER, Patience.ENDLESS);

    @BeforeAll
    static void mirror() {
        Mirror.required();
    }

    private static PoolClasses scotland() {
        return PoolClasses.of(MirrorPool.read("scotland_22", "feature", "value"));
    }

    /** Levels and how many people have them, Gini and geometric mean: an independent column generation (gold.json of the mirror). */
    @Test
    void leximinOfScotlandHasTheKnownLevelsAndMeasuresAndIsProved() {
        PoolClasses classes = scotland();
        Selection selection = new Leximin().select(classes, SOLVER, Patience.ENDLESS);
        Chances chances = selection.lottery().chances(classes);
        double[] sorted =
                IntStream.range(0, 150).mapToDouble(chances::ofPerson).sorted().toArray();
        int person = 0;
        for (double[] level : LEVELS) {
            for (int i = 0; i < level[1]; i++) {
                assertThat(sorted[person++]).isCloseTo(level[0], within(1e-6));
            }
        }
        ChanceMeasures measures = ChanceMeasures.of(classes, chances);
        assertThat(measures.gini()).isCloseTo(0.14035127, within(1e-6));
        assertThat(measures.geometricMean()).isCloseTo(0.1412059, within(1e-6));
        assertThat(measures.least()).isCloseTo(1 / 11.0, within(1e-7));
        Checked checked = CHECK.leximin(classes, selection.lottery(), selection.certificate());
        assertThat(checked.isProved()).as("%s", checked).isTrue();
    }

    @Test
    void maximinAndNashOfScotlandAreProved() {
        PoolClasses classes = scotland();
        Selection maximin = new Maximin().select(classes, SOLVER, Patience.ENDLESS);
        assertThat(maximin.lottery().chances(classes).least()).isCloseTo(1 / 11.0, within(1e-7));
        Checked checked = CHECK.maximin(classes, maximin.lottery(), maximin.certificate());
        assertThat(checked.isProved()).as("%s", checked).isTrue();
        Selection nash = new Nash().select(classes, SOLVER, Patience.ENDLESS);
        NashChecked product = CHECK.nash(classes, nash.lottery());
        assertThat(product.isProvedTo(ProofCheck.TOLERANCE)).as("%s", product).isTrue();
    }

    /** 2,000 people who differ in two ways; nearly everybody has one in ten whatever the method. */
    @Test
    void everybodyOfTheLargeExampleHasOneInTen() {
        PoolClasses classes = PoolClasses.of(MirrorPool.read("example_large_200", "category", "feature"));
        for (PanelMethod method : new PanelMethod[] {new Leximin(), new Maximin(), new Nash()}) {
            Chances chances =
                    method.select(classes, SOLVER, Patience.ENDLESS).lottery().chances(classes);
            assertThat(chances.least()).isCloseTo(0.1, within(1e-8));
        }
    }

    @Test
    void theOlderMethodGivesSomebodyOfScotlandLess() {
        PoolClasses classes = scotland();
        Selection older = new OlderGreedy(150, 7).select(classes, SOLVER, Patience.ENDLESS);
        Chances chances = older.lottery().chances(classes);
        assertThat(chances.least()).isLessThan(1 / 11.0);
        assertThat(ChanceMeasures.shareBelow(classes, chances, 1 / 11.0)).isGreaterThan(0.01);
        Selection again = new OlderGreedy(150, 7).select(classes, SOLVER, Patience.ENDLESS);
        assertThat(again.lottery().panel(3)).isEqualTo(older.lottery().panel(3));
    }
}
