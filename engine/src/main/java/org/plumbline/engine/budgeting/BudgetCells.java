package org.plumbline.engine.budgeting;

import java.util.Locale;
import org.plumbline.engine.tables.Field;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.model.budgeting.Election;

/** How the tables of a count write what they hold. */
final class BudgetCells {
    /** Prices are fractions with hundreds of digits; whoever needs them exactly counts again. */
    static final int DECIMALS = 6;

    static final Field PROJECT = Field.text("project_id", "as in the file of votes");

    private final Election election;

    BudgetCells(Election election) {
        this.election = election;
    }

    String id(int project) {
        return election.projects().get(project).id();
    }

    /** In units of the currency, rounded to {@link #DECIMALS} places. */
    String money(Rational amount) {
        return rounded(amount.over(Rational.parse("1e" + election.money().decimals())));
    }

    static String rounded(Rational number) {
        return number.rounded(DECIMALS).toPlainString();
    }

    /** A constant as files write it: {@code over-budget}. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
