package org.plumbline.methods.sortition.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.methods.solver.OjAlgo;
import org.plumbline.methods.solver.OrTools;
import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.sortition.Certificate;
import org.plumbline.methods.sortition.ClassPanel;
import org.plumbline.methods.sortition.Fixtures;
import org.plumbline.methods.sortition.Lottery;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.SmallCase;

class ProofCheckTest {
    private static final ProofCheck CHECK = new ProofCheck(new OrTools(), Patience.ENDLESS);

    static LongStream seeds() {
        return LongStream.range(0, 80);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theExactAnswerIsProved(long seed) {
        SmallCase one = SmallCase.of(seed);
        Checked checked = check(one, one.exact().lottery(), one.exact().certificate());
        assertThat(checked.faults()).isEmpty();
        assertThat(checked.greatestClassGap()).isLessThan(1_000);
        assertThat(checked.isProved()).isTrue();
        assertThat(checked.isUnfinished()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anotherLibraryProvesTheSame(long seed) {
        assumeFalse(seed > 30);
        SmallCase one = SmallCase.of(seed);
        Checked checked = new ProofCheck(new OjAlgo(), Patience.ENDLESS)
                .leximin(one.classes(), one.exact().lottery(), one.exact().certificate());
        assertThat(checked.isProved()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLevelThatIsNotTheChanceIsRejectedWithItsStageAndByHowMuch(long seed) {
        SmallCase one = SmallCase.of(seed);
        List<Certificate.Stage> stages =
                new ArrayList<>(one.exact().certificate().stages());
        int last = stages.size() - 1;
        stages.set(
                last, copy(stages.get(last), 2_000_000, new long[one.classes().count()]));
        Checked checked = check(one, one.exact().lottery(), new Certificate(stages));
        assertThat(checked.isProved()).isFalse();
        assertThat(checked.faults()).anySatisfy(fault -> {
            assertThat(fault.kind()).isEqualTo(Fault.Kind.CHANCE_IS_NOT_THE_LEVEL);
            assertThat(fault.stage()).isEqualTo(last);
            assertThat(fault.by()).isBetween(1_999_000L, 2_001_000L);
        });
    }

    /** Other weights than the prices prove less; what they are said to prove still holds of the exact answer. */
    @ParameterizedTest
    @MethodSource("seeds")
    void otherWeightsLeaveAGapThatIsStated(long seed) {
        SmallCase one = SmallCase.of(seed);
        Random random = new Random(seed);
        List<Certificate.Stage> stages = new ArrayList<>();
        for (Certificate.Stage stage : one.exact().certificate().stages()) {
            long[] more = IntStream.range(0, one.classes().count())
                    .mapToLong(any -> random.nextInt(100_000))
                    .toArray();
            stages.add(copy(stage, 0, more));
        }
        Certificate other = new Certificate(stages);
        Checked checked = check(one, one.exact().lottery(), other);
        assertThat(checked.faults()).isEmpty();
        for (int number = 0; number < stages.size(); number++) {
            StageProof proof = checked.stages().get(number);
            assertThat(proof.gap()).isBetween(0L, proof.classGap());
            assertThat(proof.how()).isNotEqualTo(StageProof.How.UNFINISHED);
            assertThat(proof.most()).isGreaterThanOrEqualTo(greatest(one, stages.get(number)));
            if (proof.how() == StageProof.How.BY_SEARCH) {
                assertThat(proof.most()).isEqualTo(greatest(one, stages.get(number)));
            }
        }
    }

    private static long greatest(SmallCase one, Certificate.Stage stage) {
        long greatest = 0;
        for (ClassPanel panel : one.classPanels()) {
            long sum = 0;
            for (int number = 0; number < one.classes().count(); number++) {
                sum += stage.weight(number) * panel.seats(number);
            }
            greatest = Math.max(greatest, sum);
        }
        return greatest;
    }

    /** Any other lottery over the panels, with its own chances as levels: proved only if its chances are the exact ones. */
    @ParameterizedTest
    @MethodSource("seeds")
    void anotherLotteryIsNeverProvedUnlessItsChancesAreTheSame(long seed) {
        SmallCase one = SmallCase.of(seed);
        Random random = new Random(seed);
        double[] weights =
                one.panels().stream().mapToDouble(any -> 1 + random.nextInt(5)).toArray();
        Lottery other = Lottery.of(one.classPanels(), weights);
        Certificate exact = one.exact().certificate();
        boolean same = true;
        for (int person = 0; person < one.people(); person++) {
            double chance = other.chances(one.classes()).ofPerson(person);
            same &= Math.abs(chance - one.exact().chance(person)) < 1e-7;
        }
        assertThat(check(one, other, exact).isProved()).isEqualTo(same);
        List<Certificate.Stage> stages = new ArrayList<>();
        for (Certificate.Stage stage : exact.stages()) {
            for (int place = 0; place < stage.settledCount(); place++) {
                int number = stage.settled(place);
                long chance = other.expectedSeats(number) / one.classes().size(number);
                stages.add(new Certificate.Stage(chance, new int[] {number}, weights(stage)));
            }
        }
        stages.sort((a, b) -> Long.compare(a.level(), b.level()));
        assertThat(check(one, other, new Certificate(stages)).isProved()).isEqualTo(same);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPanelThatBreaksAQuotaIsNamed(long seed) {
        SmallCase one = SmallCase.of(seed);
        Lottery lottery = one.exact().lottery();
        List<ClassPanel> panels = new ArrayList<>();
        long[] weights = new long[lottery.size()];
        for (int panel = 0; panel < lottery.size(); panel++) {
            panels.add(lottery.panel(panel));
            weights[panel] = lottery.weight(panel);
        }
        int[] seats = IntStream.range(0, one.classes().count())
                .map(number -> lottery.panel(0).seats(number))
                .toArray();
        seats[0]++;
        panels.set(0, new ClassPanel(seats));
        Checked checked = check(one, new Lottery(panels, weights), one.exact().certificate());
        assertThat(checked.isProved()).isFalse();
        assertThat(checked.faults()).containsExactly(new Fault(Fault.Kind.PANEL, -1, 0, 0));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCertificateThatSettlesAClassTwiceOrNeverOrWithoutWeightHasFaults(long seed) {
        SmallCase one = SmallCase.of(seed);
        List<Certificate.Stage> stages = one.exact().certificate().stages();
        List<Certificate.Stage> twice = new ArrayList<>(stages);
        twice.add(stages.get(0));
        assertThat(check(one, one.exact().lottery(), new Certificate(twice)).faults())
                .extracting(Fault::kind)
                .contains(Fault.Kind.SETTLED_TWICE);
        assertThat(check(one, one.exact().lottery(), new Certificate(stages.subList(1, stages.size())))
                        .faults())
                .extracting(Fault::kind)
                .contains(Fault.Kind.NOT_SETTLED);
        Certificate.Stage first = stages.get(0);
        List<Certificate.Stage> weightless = new ArrayList<>(stages);
        weightless.set(
                0,
                new Certificate.Stage(
                        first.level(), settled(first), new long[one.classes().count()]));
        assertThat(check(one, one.exact().lottery(), new Certificate(weightless))
                        .faults())
                .extracting(Fault::kind)
                .contains(Fault.Kind.WEIGHT);
    }

    /** Up to the first level above nought: who can have a chance at all has the most that all of them can have. */
    @ParameterizedTest
    @MethodSource("seeds")
    void theStagesUpToTheFirstLevelAboveNoughtProveMaximin(long seed) {
        SmallCase one = SmallCase.of(seed);
        List<Certificate.Stage> stages = one.exact().certificate().stages();
        int nought = (int) stages.stream().filter(stage -> stage.level() == 0).count();
        Certificate first = new Certificate(stages.subList(0, nought + 1));
        Checked checked = CHECK.maximin(one.classes(), one.exact().lottery(), first);
        assertThat(checked.isProved()).isTrue();
        assertThat(checked.greatestGap()).isLessThan(1_000);
    }

    /** That somebody can have no chance says nothing of the others, of whom the lottery could leave out anybody. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aLastStageOfNoughtThatLeavesSomebodyOpenProvesNothing(long seed) {
        SmallCase one = SmallCase.of(seed);
        List<Certificate.Stage> stages = one.exact().certificate().stages();
        assumeTrue(stages.get(0).level() == 0);
        Certificate nought = new Certificate(stages.subList(0, 1));
        Checked checked = CHECK.maximin(one.classes(), one.exact().lottery(), nought);
        assertThat(checked.isProved()).isFalse();
        assertThat(checked.faults()).isNotEmpty().allMatch(fault -> fault.kind() == Fault.Kind.NOT_SETTLED);
    }

    /**
     * One of z, who cannot sit, a and b; b has the seat. That a can have none is said with nearly all of the weight on z, so that the
     * two together gain next to nothing, though a alone could have the seat.
     */
    @Test
    void whoCouldSitIsNotSettledAtNoughtInTheShadowOfWhoCannot() {
        Certificate.Stage shadow = new Certificate.Stage(0, new int[] {0, 1}, new long[] {1L << 50, 1, 0});
        Certificate.Stage rest = new Certificate.Stage(Lottery.ONE, new int[] {2}, new long[] {0, 0, 1});
        Checked checked = CHECK.maximin(ONE_OF_THREE, FOR_B, new Certificate(List.of(shadow, rest)));
        assertThat(checked.isProved()).isFalse();
        assertThat(checked.gap()).isEqualTo(Lottery.ONE);
    }

    /** The same with a level that is nought but for what rounding may be off. */
    @Test
    void aLastLevelWithinTheToleranceOfNoughtProvesNothingEither() {
        for (long level : new long[] {1, ProofCheck.TOLERANCE}) {
            Certificate.Stage shadow = new Certificate.Stage(level, new int[] {0}, new long[] {1L << 50, 1, 1});
            Checked checked = CHECK.maximin(ONE_OF_THREE, FOR_B, new Certificate(List.of(shadow)));
            assertThat(checked.isProved()).as("level %d", level).isFalse();
        }
    }

    private static final PoolClasses ONE_OF_THREE = PoolClasses.of(Fixtures.of(1)
            .quota("kind", "z", 0, 0)
            .quota("kind", "a", 0, 1)
            .quota("kind", "b", 0, 1)
            .person("z", "z")
            .person("a", "a")
            .person("b", "b")
            .alone());

    private static final Lottery FOR_B =
            new Lottery(List.of(new ClassPanel(new int[] {0, 0, 1})), new long[] {Lottery.ONE});

    @Test
    void withoutPatienceNothingIsProvedAndThatIsSaid() {
        SmallCase one = SmallCase.of(1);
        Checked checked = new ProofCheck(new OrTools(), () -> 0)
                .leximin(one.classes(), one.exact().lottery(), one.exact().certificate());
        assertThat(checked.isUnfinished()).isTrue();
        assertThat(checked.isProved()).isFalse();
        assertThat(checked.greatestGap()).isPositive();
    }

    private static Checked check(SmallCase one, Lottery lottery, Certificate certificate) {
        return CHECK.leximin(one.classes(), lottery, certificate);
    }

    private static Certificate.Stage copy(Certificate.Stage stage, long levelBy, long[] weightsBy) {
        long[] weights = weights(stage);
        for (int one = 0; one < weights.length; one++) {
            weights[one] += weightsBy[one];
        }
        return new Certificate.Stage(stage.level() + levelBy, settled(stage), weights);
    }

    private static int[] settled(Certificate.Stage stage) {
        return IntStream.range(0, stage.settledCount()).map(stage::settled).toArray();
    }

    private static long[] weights(Certificate.Stage stage) {
        return IntStream.range(0, stage.classes()).mapToLong(stage::weight).toArray();
    }
}
