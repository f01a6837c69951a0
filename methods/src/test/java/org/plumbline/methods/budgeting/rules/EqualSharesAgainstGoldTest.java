package org.plumbline.methods.budgeting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.methods.budgeting.Outcome;
import org.plumbline.methods.budgeting.Outcome.EndowmentSearch;
import org.plumbline.methods.budgeting.Outcome.Stopped;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.TieOrder;
import org.plumbline.methods.budgeting.TieRule;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.methods.budgeting.rules.EqualShares.Increase;
import org.plumbline.methods.budgeting.rules.EqualShares.Returned;
import org.plumbline.methods.budgeting.rules.EqualShares.Step;
import org.plumbline.model.Mirror;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.Project;
import org.plumbline.model.budgeting.VoteType;

/**
 * Equal shares on the mirror's eighteen elections: in the order in which two independent programs fund, pabutools in exact
 * fractions and the tool of equalshares.net in floating point, and what two towns that use the rule have funded.
 */
@Tag(Mirror.TAG)
class EqualSharesAgainstGoldTest {
    private static final TieOrder AS_PABUTOOLS = TieOrder.of(TieRule.ID_AS_TEXT);
    /**
     * The tool takes the most votes, then the lowest cost. Its last rule was to be the id as text; of projects 19 and 177 in
     * Toulouse in 2022, of 200,000 each and of as many votes, it takes 19 first, as its tables of numbers stand.
     */
    private static final TieOrder AS_THE_TOOL =
            TieOrder.of(TieRule.MOST_VOTES, TieRule.LOWEST_COST, TieRule.ID_AS_NUMBER);

    private static final Greedy BY_VOTES = new Greedy(new Utility.Cardinality(), false, Rational.ZERO, true);
    private static final String ALL_AFFORDABLE = "Poland_Warszawa_2017_Plac_Wojska_Polskiego";
    private static List<Gold.Known> elections = List.of();

    @BeforeAll
    static void read() {
        elections = Gold.of(Mirror.required()).elections().toList();
    }

    @Test
    void everyOutcomeOfPabutoolsInItsOrder() {
        int compared = 0;
        for (Gold.Known known : elections) {
            for (String result : known.results().keySet()) {
                if (result.startsWith("py/mes_")) {
                    assertThat(known.ids(pabutools(known.election(), result.substring("py/mes_".length()))))
                            .as("%s of %s", result, known.name())
                            .isEqualTo(known.order(result).orElseThrow());
                    compared++;
                }
            }
        }
        assertThat(compared).isEqualTo(75);
    }

    @Test
    void everyOutcomeOfTheToolInItsOrder() {
        int compared = 0;
        for (Gold.Known known : elections) {
            for (String result : known.results().keySet()) {
                if (result.startsWith("js/") && (!known.name().equals(ALL_AFFORDABLE) || result.contains("none"))) {
                    assertThat(known.ids(tool(known.election(), result)))
                            .as("%s of %s", result, known.name())
                            .isEqualTo(known.order(result).orElseThrow());
                    compared++;
                }
            }
        }
        assertThat(compared).isEqualTo(25);
    }

    /**
     * All projects of this election cost less together than the budget, so that no endowment is ever over the budget. The
     * tool's result was recorded without a rise: it has the equal share as its endowment, not even rounded down where that was
     * asked for. With the rise that it describes, everything is funded, as the town did.
     */
    @Test
    void whereAllCanBeFundedTheRiseFundsAll() {
        Gold.Known known = known(ALL_AFFORDABLE);
        Election election = known.election();
        assertThat(election.projects().stream().mapToLong(Project::cost).sum())
                .isEqualTo(44_720)
                .isLessThan(election.budget());
        assertThat(known.order("js/add1/floats/").orElseThrow())
                .isEqualTo(known.ids(tool(election, "js/none/floats/")))
                .hasSize(3);
        for (String result : List.of("js/add1/floats/", "js/add1u/floats/", "js/add1u/floats/exhaustive,integral")) {
            Outcome outcome = tool(election, result);
            assertThat(known.ids(outcome)).hasSameElementsAs(known.official()).hasSize(4);
            assertThat(outcome.search().orElseThrow().stopped()).isEqualTo(Stopped.NOTHING_LEFT);
        }
    }

    /** 17 in Świecie by every reading of the rise; 30 in Wieliczka where it goes on until the next step is over the budget. */
    @Test
    void whatTwoTownsFunded() {
        Map<String, Integer> winners = Map.of("Poland_Swiecie_2023", 17, "Poland_Wieliczka_2023_Green_Budget", 30);
        winners.forEach((name, count) -> {
            Gold.Known known = known(name);
            for (Optional<Greedy> fill : List.of(Optional.<Greedy>empty(), Optional.of(BY_VOTES))) {
                Outcome outcome = raised(known.election(), false, false, fill, AS_THE_TOOL);
                assertThat(known.ids(outcome))
                        .as(name)
                        .hasSameElementsAs(known.official())
                        .hasSize(count);
                assertThat(known.ids(raised(known.election(), true, true, fill, AS_THE_TOOL)))
                        .hasSize(name.equals("Poland_Swiecie_2023") ? 17 : 31);
            }
        });
    }

    /** The tool's printed endowments: 67 and 126 in Łódź, 1765 and 3383 in Toulouse, 58 and 69 in Amsterdam, 646 in Świecie. */
    @Test
    void theEndowmentsOfTheTool() {
        endowments("Poland_Lodz_2022", 67, 126, 61, 6_104_880);
        endowments("France_Toulouse_2022", 1765, 3383, 1620, 7_996_720);
        endowments("Netherlands_Amsterdam_252", 58, 69, 13, 499_000);
        endowments("Poland_Swiecie_2023", 419, 646, 228, 1_040_337);
    }

    private static void endowments(String name, long first, long last, long steps, long cost) {
        Election election = known(name).election();
        Outcome outcome = tool(election, "js/add1u/floats/exhaustive,integral");
        EndowmentSearch search = outcome.search().orElseThrow();
        assertThat(search.first()).isEqualTo(Rational.of(first));
        assertThat(search.last()).isEqualTo(Rational.of(last));
        assertThat(search.computed() + search.skipped()).isEqualTo(steps);
        assertThat(outcome.funded().stream().mapToLong(election::cost).sum()).isEqualTo(cost);
    }

    private static Gold.Known known(String name) {
        return elections.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void jumpingFundsWhatSteppingFundsInRealElectionsToo() {
        List<String> jumped = new ArrayList<>();
        for (Gold.Known known : elections) {
            if (known.results().containsKey("js/add1u/floats/exhaustive,integral")) {
                EqualShares rule = rising(true, true, Optional.empty());
                Outcome jumping = rule.decide(known.election(), Constraints.NONE, AS_THE_TOOL, true);
                Outcome stepping = rule.decide(known.election(), Constraints.NONE, AS_THE_TOOL, false);
                assertThat(jumping.rounds()).as(known.name()).isEqualTo(stepping.rounds());
                assertThat(jumping.refusals()).as(known.name()).isEqualTo(stepping.refusals());
                assertThat(jumping.ties()).as(known.name()).isEqualTo(stepping.ties());
                if (jumping.search().orElseThrow().skipped() > 0) {
                    jumped.add(known.name());
                }
            }
        }
        assertThat(jumped)
                .contains(
                        "Poland_Swiecie_2023",
                        "Poland_Wieliczka_2023_Green_Budget",
                        "France_Toulouse_2022",
                        "US_Stanford_Dataset_PB_Cambridge_2015_vote_knapsacks");
    }

    /** @param name such as {@code cost_add1greedy}: the utility, and what follows */
    private static Outcome pabutools(Election election, String name) {
        String[] parts = name.split("_");
        Utility additive = election.voteType() == VoteType.ORDINAL
                ? new Utility.Borda(Utility.Places.OF_THE_BALLOT, 0)
                : new Utility.Points();
        Utility utility = Map.of("cost", new Utility.Cost(), "card", new Utility.Cardinality(), "add", additive)
                .getOrDefault(parts[0], additive);
        String then = parts.length > 1 ? parts[1] : "";
        Utility support = utility instanceof Utility.Cost ? new Utility.Cardinality() : utility;
        Optional<Greedy> fill = then.endsWith("greedy")
                ? Optional.of(new Greedy(support, !(utility instanceof Utility.Cost), Rational.ZERO, true))
                : Optional.empty();
        Optional<Increase> increase = Optional.empty();
        if (then.startsWith("add1") || then.startsWith("pct1")) {
            Step step = then.startsWith("add1") ? new Step.Money(Rational.of(1)) : new Step.Percent(Rational.of(1));
            increase = Optional.of(new Increase(step, false, true, Returned.LAST));
        }
        return new EqualShares(utility, increase, fill, Optional.empty())
                .decide(election, Constraints.NONE, AS_PABUTOOLS);
    }

    /** @param name such as {@code js/add1u/floats/exhaustive,integral}: the completion, the numbers and the options */
    private static Outcome tool(Election election, String name) {
        if (name.contains("none")) {
            return new EqualShares(new Utility.Cost(), Optional.empty(), Optional.empty(), Optional.empty())
                    .decide(election, Constraints.NONE, AS_THE_TOOL);
        }
        return raised(
                election,
                name.contains("integral"),
                name.contains("exhaustive"),
                name.contains("add1u") ? Optional.of(BY_VOTES) : Optional.empty(),
                AS_THE_TOOL);
    }

    private static Outcome raised(
            Election election, boolean integral, boolean exhaustive, Optional<Greedy> fill, TieOrder ties) {
        return rising(integral, exhaustive, fill).decide(election, Constraints.NONE, ties);
    }

    private static EqualShares rising(boolean integral, boolean exhaustive, Optional<Greedy> fill) {
        Increase increase = new Increase(new Step.Money(Rational.of(1)), integral, exhaustive, Returned.LAST);
        return new EqualShares(new Utility.Cost(), Optional.of(increase), fill, Optional.empty());
    }
}
