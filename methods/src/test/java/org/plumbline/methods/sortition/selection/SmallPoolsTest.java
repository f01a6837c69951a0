package org.plumbline.methods.sortition.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.methods.solver.OjAlgo;
import org.plumbline.methods.solver.OrTools;
import org.plumbline.methods.solver.Patience;
import org.plumbline.methods.solver.Solver;
import org.plumbline.methods.sortition.Chances;
import org.plumbline.methods.sortition.ClassPanel;
import org.plumbline.methods.sortition.Fixtures;
import org.plumbline.methods.sortition.Lottery;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.SmallCase;
import org.plumbline.methods.sortition.SmallPools;
import org.plumbline.methods.sortition.proof.Checked;
import org.plumbline.methods.sortition.proof.Fault;
import org.plumbline.methods.sortition.proof.NashChecked;
import org.plumbline.methods.sortition.proof.ProofCheck;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.model.sortition.Pool;

/** Every method on random pools of up to twelve people, against leximin without rounding over every panel of people. */
class SmallPoolsTest {
    private static final Solver SOLVER = new OrTools();
    private static final ProofCheck CHECK = new ProofCheck(SOLVER, Patience.ENDLESS);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    static LongStream someSeeds() {
        return LongStream.range(300, 370);
    }

    static LongStream fewSeeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leximinIsThatOfTryingEveryPanelAndItsProofHolds(long seed) {
        SmallCase one = SmallCase.of(seed);
        Selection selection = new Leximin().select(one.classes(), SOLVER, Patience.ENDLESS);
        assertThat(selection.finished()).isTrue();
        checkLottery(one, selection.lottery());
        Chances chances = selection.lottery().chances(one.classes());
        for (int person = 0; person < one.people(); person++) {
            assertThat(chances.ofPerson(person))
                    .as("person %d", person)
                    .isCloseTo(one.exact().chance(person), within(1e-6));
        }
        Checked checked = CHECK.leximin(one.classes(), selection.lottery(), selection.certificate());
        assertThat(checked.faults()).isEmpty();
        assertThat(checked.isProved()).as("%s", checked).isTrue();
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void leximinInPureJavaIsTheSame(long seed) {
        SmallCase one = SmallCase.of(seed);
        Selection selection = new Leximin().select(one.classes(), new OjAlgo(), Patience.ENDLESS);
        Chances chances = selection.lottery().chances(one.classes());
        for (int person = 0; person < one.people(); person++) {
            assertThat(chances.ofPerson(person)).isCloseTo(one.exact().chance(person), within(1e-6));
        }
    }

    @ParameterizedTest
    @MethodSource("someSeeds")
    void maximinHasTheSameLeastAndTheOlderMethodNoMore(long seed) {
        SmallCase one = SmallCase.of(seed);
        Selection maximin = new Maximin().select(one.classes(), SOLVER, Patience.ENDLESS);
        checkLottery(one, maximin.lottery());
        assertThat(CHECK.maximin(one.classes(), maximin.lottery(), maximin.certificate())
                        .isProved())
                .isTrue();
        double best = one.exact().leastOfThoseWhoCan();
        assertThat(leastOfThoseWhoCan(one, maximin.lottery())).isCloseTo(best, within(1e-6));
        try {
            Selection older = new OlderGreedy(50, seed).select(one.classes(), SOLVER, Patience.ENDLESS);
            checkLottery(one, older.lottery());
            assertThat(leastOfThoseWhoCan(one, older.lottery())).isLessThanOrEqualTo(best + 1e-9);
        } catch (NoAnswer deadEnds) {
            assertThat(deadEnds).hasMessageContaining("tries");
        }
    }

    @ParameterizedTest
    @MethodSource("someSeeds")
    void nashLeavesNoPanelWorthMoreThanThePeopleAndNobodyOutWhoCanSit(long seed) {
        SmallCase one = SmallCase.of(seed);
        Selection selection = new Nash().select(one.classes(), SOLVER, Patience.ENDLESS);
        assertThat(selection.finished()).isTrue();
        checkLottery(one, selection.lottery());
        NashChecked checked = CHECK.nash(one.classes(), selection.lottery());
        assertThat(checked.faults()).isEmpty();
        assertThat(checked.gap()).isLessThanOrEqualTo(ProofCheck.TOLERANCE);
        Chances chances = selection.lottery().chances(one.classes());
        double greatest = 0;
        for (int panel : one.panels()) {
            double sum = 0;
            for (int person = 0; person < one.people(); person++) {
                sum += (panel >> person & 1) / Math.max(1e-300, chances.ofPerson(person));
            }
            greatest = Math.max(greatest, sum);
        }
        assertThat(greatest).isCloseTo(checked.people(), within(1e-6 * checked.people()));
    }

    /** Chances of another lottery, such as leximin's, are only proved where they are those of Nash welfare. */
    @ParameterizedTest
    @MethodSource("fewSeeds")
    void whatIsNotNashWelfareIsNotProvedAsSuch(long seed) {
        SmallCase one = SmallCase.of(seed);
        Lottery nash =
                new Nash().select(one.classes(), SOLVER, Patience.ENDLESS).lottery();
        Lottery leximin = one.exact().lottery();
        double off = 0;
        for (int number = 0; number < one.classes().count(); number++) {
            off = Math.max(
                    off,
                    Math.abs(nash.chances(one.classes()).ofClass(number)
                            - leximin.chances(one.classes()).ofClass(number)));
        }
        NashChecked checked = CHECK.nash(one.classes(), leximin);
        if (off > 1e-2) {
            assertThat(checked.isProvedTo(ProofCheck.TOLERANCE)).isFalse();
        }
        if (off < 1e-8) {
            assertThat(checked.isProvedTo(ProofCheck.TOLERANCE)).isTrue();
        }
    }

    /** Patience ends after the first answers; everybody who was seen to have a seat has a chance all the same, and the gap is stated. */
    @ParameterizedTest
    @MethodSource("fewSeeds")
    void nashCutShortKeepsQuotasAndItsGapIsStated(long seed) {
        SmallCase one = SmallCase.of(seed);
        AtomicInteger asked = new AtomicInteger();
        Patience brief = () -> asked.incrementAndGet() > 12 ? 0 : 10_000;
        Selection selection = new Nash().select(one.classes(), SOLVER, brief);
        checkLottery(one, selection.lottery());
        NashChecked checked = CHECK.nash(one.classes(), selection.lottery());
        if (selection.finished()) {
            assertThat(checked.isProvedTo(ProofCheck.TOLERANCE)).isTrue();
        } else {
            assertThat(checked.faults()).allMatch(fault -> fault.kind() == Fault.Kind.LEFT_OUT);
            assertThat(checked.faults().isEmpty() || !checked.isProvedTo(Lottery.ONE))
                    .isTrue();
            Lottery best =
                    new Nash().select(one.classes(), SOLVER, Patience.ENDLESS).lottery();
            double bound = Math.exp((double) checked.gap() / Lottery.ONE * checked.people());
            if (checked.faults().isEmpty()) {
                assertThat(product(one, best))
                        .isLessThanOrEqualTo(product(one, selection.lottery()) * bound * (1 + 1e-6));
            }
        }
    }

    private static double product(SmallCase one, Lottery lottery) {
        double product = 1;
        for (int person = 0; person < one.people(); person++) {
            product *= one.exact().chance(person) > 0
                    ? lottery.chances(one.classes()).ofPerson(person)
                    : 1;
        }
        return product;
    }

    @Test
    void someoneWhoCouldSitAndHasNoChanceIsNamed() {
        PoolClasses classes = PoolClasses.of(Fixtures.example5());
        ClassPanel panel = new Leximin()
                .select(classes, SOLVER, Patience.ENDLESS)
                .lottery()
                .panel(0);
        NashChecked checked = CHECK.nash(classes, new Lottery(List.of(panel), new long[] {Lottery.ONE}));
        assertThat(checked.faults()).isNotEmpty().allMatch(fault -> fault.kind() == Fault.Kind.LEFT_OUT);
        assertThat(checked.isProvedTo(Lottery.ONE)).isFalse();
    }

    @Test
    void quotasThatNoPanelKeepsHaveNoAnswerWhateverTheMethod() {
        long seed = LongStream.range(0, 300)
                .filter(any -> SmallCase.find(any).isEmpty())
                .findFirst()
                .orElseThrow();
        PoolClasses classes = PoolClasses.of(SmallPools.of(seed));
        for (PanelMethod method : List.of(new Leximin(), new Maximin(), new Nash(), new OlderGreedy(20, 1))) {
            for (Solver solver : new Solver[] {SOLVER, new OjAlgo()}) {
                assertThatThrownBy(() -> method.select(classes, solver, Patience.ENDLESS))
                        .isInstanceOf(NoAnswer.class);
            }
        }
    }

    private static double leastOfThoseWhoCan(SmallCase one, Lottery lottery) {
        double least = 1;
        for (int person = 0; person < one.people(); person++) {
            boolean can = one.exact().chance(person) > 0;
            least = can ? Math.min(least, lottery.chances(one.classes()).ofPerson(person)) : least;
        }
        return least;
    }

    /** Every panel is one of those found by trying all; chances add up to the seats; people alike have the same chance. */
    private static void checkLottery(SmallCase one, Lottery lottery) {
        Set<ClassPanel> all = new HashSet<>(one.classPanels());
        for (int panel = 0; panel < lottery.size(); panel++) {
            assertThat(all).contains(lottery.panel(panel));
        }
        Assembly assembly = one.classes().assembly();
        Chances chances = lottery.chances(one.classes());
        double sum = 0;
        for (int person = 0; person < one.people(); person++) {
            sum += chances.ofPerson(person);
            for (int other = 0; other < person; other++) {
                if (isAlike(assembly, person, other)) {
                    assertThat(chances.ofPerson(person)).isEqualTo(chances.ofPerson(other));
                }
            }
        }
        assertThat(sum).isCloseTo(assembly.quotas().panelSize(), within(1e-9));
    }

    private static boolean isAlike(Assembly assembly, int person, int other) {
        Pool pool = assembly.pool();
        for (int feature = 0; feature < pool.features(); feature++) {
            if (pool.value(person, feature) != pool.value(other, feature)) {
                return false;
            }
        }
        return !assembly.onePerHousehold() || pool.household(person) == pool.household(other);
    }
}
