package org.plumbline.methods.budgeting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.Refusal;
import org.plumbline.methods.budgeting.TieOrder;
import org.plumbline.methods.budgeting.TieRule;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.model.Mirror;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.VoteType;

/**
 * The mirror's eighteen elections: what pabutools funds (exact fractions; ties by the id as text), what cities said they
 * funded, and what files print as votes and points.
 */
@Tag(Mirror.TAG)
class RulesAgainstGoldTest {
    private static final TieOrder AS_PABUTOOLS = TieOrder.of(TieRule.ID_AS_TEXT);
    private static List<Gold.Known> elections = List.of();

    @BeforeAll
    static void read() {
        elections = Gold.of(Mirror.required()).elections().toList();
    }

    @Test
    void greedyFundsWhatPabutoolsFundsInTheSameOrder() {
        int compared = 0;
        for (Gold.Known known : elections) {
            compared += sameOrder(known, "py/greedy_cost", greedy(new Utility.Cardinality(), false));
            compared += sameOrder(known, "py/greedy_card", greedy(new Utility.Cardinality(), true));
            if (known.results().containsKey("py/greedy_add")) {
                compared += sameOrder(known, "py/greedy_add", greedy(additive(known.election(), 0), true));
            }
        }
        assertThat(compared).isEqualTo(17 + 5 + 6);
    }

    @Test
    void phragmenFundsTheSetThatPabutoolsFunds() {
        int compared = 0;
        for (Gold.Known known : elections) {
            if (known.order("py/phragmen").isPresent()) {
                assertThat(funded(known, new Phragmen(false)))
                        .as(known.name())
                        .hasSameElementsAs(known.order("py/phragmen").orElseThrow());
                compared++;
            }
        }
        assertThat(compared).isEqualTo(10);
    }

    /** The rule that the file names, by the points that the city counts: 3, 2 and 1 in an order of three. */
    @Test
    void greedyFundsWhatTheCityFunded() {
        Set<String> rules = new HashSet<>();
        for (Gold.Known known : elections) {
            String rule = known.election().facts().getOrDefault("rule", "");
            if (rule.startsWith("greedy") && !known.official().isEmpty()) {
                Rational least = Rational.of(
                        Long.parseLong(known.election().facts().getOrDefault("min_project_score_threshold", "0")));
                Greedy greedy = new Greedy(additive(known.election(), 1), false, least, !rule.equals("greedy-no-skip"));
                assertThat(funded(known, greedy)).as(known.name()).hasSameElementsAs(known.official());
                rules.add(rule);
            }
        }
        assertThat(rules).containsExactlyInAnyOrder("greedy", "greedy-threshold", "greedy-no-skip");
    }

    /** In Chicago's ward, too, where orders have one to four places, a project has as many points as stand at or after it. */
    @Test
    void theScoresThatFilesPrintAreTheSumsOfBallots() throws IOException {
        int scores = 0;
        for (Gold.Known known : elections) {
            Support votes = Support.of(known.election(), new Utility.Cardinality());
            Support points = Support.of(known.election(), additive(known.election(), 1));
            List<String[]> rows = projectRows(known);
            List<String> heading = Arrays.asList(rows.get(0));
            for (int project = 0; project < known.election().projects().size(); project++) {
                String[] row = rows.get(project + 1);
                assertThat(votes.sum(project)).as(known.name()).hasToString(row[heading.indexOf("votes")]);
                if (heading.contains("score")) {
                    BigDecimal printed = new BigDecimal(row[heading.indexOf("score")]);
                    assertThat(points.sum(project)).as(known.name()).isEqualTo(printed.toBigIntegerExact());
                    scores++;
                }
            }
        }
        assertThat(scores).isGreaterThan(200);
    }

    @Test
    void theSetThatIsWorthMostIsProvedForEveryElection() {
        for (Gold.Known known : elections) {
            for (Utility utility : Samples.utilities(known.election())) {
                Support support = Support.of(known.election(), utility);
                Set<Integer> best = new LinkedHashSet<>(new MaximumWelfare(utility)
                        .decide(known.election(), Constraints.NONE, AS_PABUTOOLS)
                        .funded());
                List<Integer> byVotes = greedy(new Utility.Cardinality(), false)
                        .decide(known.election(), Constraints.NONE, AS_PABUTOOLS)
                        .funded();
                assertThat(worth(support, best)).as(known.name()).isGreaterThanOrEqualTo(worth(support, byVotes));
            }
        }
    }

    private static Rational worth(Support support, Iterable<Integer> projects) {
        Rational worth = Rational.ZERO;
        for (int project : projects) {
            worth = worth.plus(new Rational(support.sum(project), BigInteger.ONE));
        }
        return worth;
    }

    private static int sameOrder(Gold.Known known, String result, Greedy rule) {
        if (known.order(result).isEmpty()) {
            return 0;
        }
        assertThat(funded(known, rule))
                .as("%s of %s", result, known.name())
                .isEqualTo(known.order(result).orElseThrow());
        return 1;
    }

    /** A project without a supporter, which pabutools may fund, would have to be told apart; the mirror has none. */
    private static List<String> funded(Gold.Known known, BudgetRule rule) {
        var outcome = rule.decide(known.election(), Constraints.NONE, AS_PABUTOOLS);
        if (!(rule instanceof Greedy greedy) || !(greedy.support() instanceof Utility.Borda)) {
            assertThat(outcome.refusals().values())
                    .extracting(Refusal::reason)
                    .doesNotContain(Refusal.Reason.NO_SUPPORTERS);
        }
        return known.ids(outcome);
    }

    private static Greedy greedy(Utility support, boolean perCost) {
        return new Greedy(support, perCost, Rational.ZERO, true);
    }

    /** Points, or Borda points with as many for the last place as said; pabutools has 0 there, cities 1. */
    private static Utility additive(Election election, int last) {
        if (election.voteType() == VoteType.ORDINAL) {
            return new Utility.Borda(Utility.Places.OF_THE_BALLOT, last);
        }
        return election.voteType().hasPoints() ? new Utility.Points() : new Utility.Cardinality();
    }

    /** The heading and the rows; only columns before the name, which may be quoted, can be trusted. */
    private static List<String[]> projectRows(Gold.Known known) throws IOException {
        try (InputStream bytes = Files.newInputStream(known.file());
                InputStream plain = known.file().toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .dropWhile(line -> !line.equals("PROJECTS"))
                    .skip(1)
                    .takeWhile(line -> !line.equals("VOTES"))
                    .map(line -> line.split(";"))
                    .toList();
        }
    }
}
