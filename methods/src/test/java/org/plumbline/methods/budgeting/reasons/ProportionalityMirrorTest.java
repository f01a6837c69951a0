package org.plumbline.methods.budgeting.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.TieOrder;
import org.plumbline.methods.budgeting.TieRule;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.methods.budgeting.rules.BudgetRule;
import org.plumbline.methods.budgeting.rules.EqualShares;
import org.plumbline.methods.budgeting.rules.Greedy;
import org.plumbline.model.Mirror;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.PlainPabulib;

/**
 * Approval elections that were held (arXiv:2012.06539). Of the nine in the mirror, greedy by votes fails EJR+ up to one project
 * by cost in six; it holds in Amsterdam 252, Cambridge 2015 and Plac Wojska Polskiego.
 */
@Tag(Mirror.TAG)
class ProportionalityMirrorTest {
    private static final Utility COST = new Utility.Cost();

    @ParameterizedTest
    @CsvSource({
        "Poland_Swiecie_2023.pb, true",
        "Poland_Wieliczka_2023_Green_Budget.pb, true",
        "France_Toulouse_2022.pb, true",
        "Poland_Lodz_2022.pb.gz, true",
        "US_Stanford_Dataset_PB_Cambridge_2015_vote_knapsacks.pb, false",
        "Poland_Warszawa_2017_Plac_Wojska_Polskiego.pb, false"
    })
    void greedyByVotesFailsWhereEqualSharesDoNot(String file, boolean fails) {
        Election election =
                PlainPabulib.read(Mirror.required().resolve("participation/pb").resolve(file));
        BudgetRule greedy = new Greedy(new Utility.Cardinality(), false, Rational.ZERO, true);
        BudgetRule shares = new EqualShares(COST, Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(Proportionality.of(election, funded(election, greedy), COST).holds())
                .isEqualTo(!fails);
        assertThat(Proportionality.of(election, funded(election, shares), COST).holds())
                .isTrue();
    }

    private static List<Integer> funded(Election election, BudgetRule rule) {
        TieOrder ties = TieOrder.of(TieRule.MOST_VOTES, TieRule.LOWEST_COST, TieRule.ID_AS_TEXT);
        return rule.decide(election, Constraints.NONE, ties).funded();
    }
}
