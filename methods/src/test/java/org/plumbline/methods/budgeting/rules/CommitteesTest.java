package org.plumbline.methods.budgeting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.TieOrder;
import org.plumbline.methods.budgeting.TieRule;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.model.Mirror;
import org.plumbline.model.budgeting.Election;

/**
 * Committees are budgets in which everything costs 1: the winning committees that abcvoting (an independent program) lists
 * for some small elections, all that any order of ties can give.
 */
@Tag(Mirror.TAG)
class CommitteesTest {
    private static final Pattern RESULT =
            Pattern.compile("- rule_id: (\\S+)\\s+result: (\\[\\[[\\d,\\s\\[\\]]*]])\\s+resolute: (true|false)");
    private static final Greedy BY_VOTES = new Greedy(new Utility.Cardinality(), false, Rational.ZERO, true);
    private static final Utility NUMBER = new Utility.Cardinality();
    private static List<Committees> files = List.of();

    /** @param winning the committees that a rule can elect, by the rule's name */
    private record Committees(String name, Election election, Map<String, Set<Set<Integer>>> winning) {

        Set<Set<Integer>> of(String rule) {
            return winning.getOrDefault(rule, Set.of());
        }
    }

    @BeforeAll
    static void read() throws IOException {
        List<Committees> read = new ArrayList<>();
        try (Stream<Path> all = Files.list(Mirror.required().resolve("participation/pb/abc"))) {
            for (Path file : all.sorted().toList()) {
                read.add(parse(file.getFileName().toString(), Files.readString(file)));
            }
        }
        files = read;
    }

    @Test
    void approvalVotingIsGreedyByVotes() {
        electsExactly(BY_VOTES, "av");
    }

    @Test
    void phragmensSequentialRule() {
        electsExactly(new Phragmen(false), "seqphragmen");
    }

    @Test
    void mostVotesTogetherIsApprovalVoting() {
        electsExactly(new MaximumWelfare(NUMBER), "av");
    }

    @Test
    void equalSharesFilledByVotes() {
        electsExactly(
                new EqualShares(NUMBER, Optional.empty(), Optional.of(BY_VOTES), Optional.empty()),
                "equal-shares-with-av-completion");
    }

    /** Its own completion is Phragmén's rule, which is not offered here: what equal shares elect by themselves is part of it. */
    @Test
    void equalSharesByThemselvesElectAPart() {
        EqualShares rule = new EqualShares(NUMBER, Optional.empty(), Optional.empty(), Optional.empty());
        for (Committees file : files) {
            for (Set<Integer> elected : electedByAnyOrder(rule, file.election())) {
                assertThat(file.of("equal-shares"))
                        .as(file.name())
                        .anySatisfy(whole -> assertThat(whole).containsAll(elected));
            }
        }
    }

    /**
     * Everyone's money is raised by a part of 1 for all together until the committee is full. That program ends a step as soon
     * as the committee is full, where the same step here would cost more than there is, and the one before is the outcome.
     */
    @Test
    void equalSharesWithMoreMoneyStepByStep() {
        int full = 0;
        for (Committees file : files) {
            Rational step = Rational.of(1, file.election().profile().voters());
            EqualShares rule = new EqualShares(
                    NUMBER,
                    Optional.of(new EqualShares.Increase(
                            new EqualShares.Step.Money(step), false, true, EqualShares.Returned.LAST)),
                    Optional.empty(),
                    Optional.empty());
            Outcome outcome = decided(rule, file.election(), TieOrder.of(TieRule.ID_AS_NUMBER));
            if (outcome.funded().size() == file.election().budget()) {
                assertThat(file.of("equal-shares-with-increment-completion"))
                        .as(file.name())
                        .contains(new TreeSet<>(outcome.funded()));
                full++;
            } else {
                assertThat(outcome.search().orElseThrow().stopped())
                        .as(file.name())
                        .isEqualTo(Outcome.Stopped.NEXT_IS_OVER_BUDGET);
            }
        }
        assertThat(full).isPositive();
    }

    private static void electsExactly(BudgetRule rule, String name) {
        for (Committees file : files) {
            assertThat(file.of(name)).as("%s of %s", name, file.name()).isNotEmpty();
            assertThat(file.of(name))
                    .as("%s of %s", name, file.name())
                    .contains(new TreeSet<>(decided(rule, file.election(), TieOrder.of(TieRule.ID_AS_NUMBER))
                            .funded()));
            assertThat(electedByAnyOrder(rule, file.election()))
                    .as("%s of %s", name, file.name())
                    .isEqualTo(file.of(name));
        }
    }

    /** By many orders of ties, drawn by seeds. */
    private static Set<Set<Integer>> electedByAnyOrder(BudgetRule rule, Election election) {
        Set<Set<Integer>> elected = new HashSet<>();
        for (int seed = 0; seed < 300; seed++) {
            TieOrder ties = new TieOrder(List.of(TieRule.PUBLIC_SEED), "seed " + seed);
            elected.add(new TreeSet<>(decided(rule, election, ties).funded()));
        }
        return elected;
    }

    /** A rule that is still being built ends the test. */
    private static Outcome decided(BudgetRule rule, Election election, TieOrder ties) {
        try {
            return rule.decide(election, Constraints.NONE, ties);
        } catch (UnsupportedOperationException beingBuilt) {
            throw new TestAbortedException("not built yet: " + rule, beingBuilt);
        }
    }

    private static Committees parse(String name, String text) {
        int candidates = Integer.parseInt(first(text, "num_cand: (\\d+)"));
        long size = Long.parseLong(first(text, "committeesize: (\\d+)"));
        List<List<Integer>> ballots = lists(first(text, "profile: (\\[\\[[\\d,\\s\\[\\]]*]])"));
        List<Long> costs = Stream.generate(() -> 1L).limit(candidates).toList();
        Map<String, Set<Set<Integer>>> winning = new LinkedHashMap<>();
        for (Matcher result = RESULT.matcher(text); result.find(); ) {
            Set<Set<Integer>> committees = winning.computeIfAbsent(result.group(1), any -> new HashSet<>());
            lists(result.group(2)).forEach(committee -> committees.add(new TreeSet<>(committee)));
        }
        return new Committees(name, SmallElections.approvals(size, costs, ballots), winning);
    }

    private static String first(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    /** Lists of numbers within a list. */
    private static List<List<Integer>> lists(String text) {
        String inner = text.replaceAll("\\s", "");
        return Arrays.stream(inner.substring(2, inner.length() - 2).split("],\\[", -1))
                .map(list -> Arrays.stream(list.split(","))
                        .filter(number -> !number.isEmpty())
                        .map(Integer::valueOf)
                        .toList())
                .toList();
    }
}
