package org.plumbline.engine.budgeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.tables.Field;
import org.plumbline.engine.tables.Table;
import org.plumbline.methods.budgeting.reasons.Ledger;
import org.plumbline.methods.budgeting.reasons.Loss;
import org.plumbline.methods.budgeting.reasons.Payment;

/** The tables that say who paid for what, and what was missing, under a rule by which voters hold money. */
final class PaymentTables {
    private final BudgetAnswer answer;
    private final Ledger ledger;
    private final BudgetCells cells;

    PaymentTables(BudgetAnswer answer, Ledger ledger) {
        this.answer = answer;
        this.ledger = ledger;
        this.cells = new BudgetCells(answer.election());
    }

    List<Table> list() {
        return List.of(payments(), losses(), flows());
    }

    private Table payments() {
        List<List<String>> rows = new ArrayList<>();
        for (Payment payment : ledger.payments()) {
            rows.add(List.of(
                    cells.id(payment.project()),
                    cells.money(payment.price()),
                    Long.toString(payment.paidInFull()),
                    Long.toString(payment.paidTheRest()),
                    Long.toString(payment.paidNothing()),
                    cells.money(payment.most()),
                    cells.money(payment.least()),
                    BudgetCells.rounded(payment.effectiveSupport())));
        }
        return answer.ofChosen(
                "payments",
                "How each project that voters paid for was paid",
                List.of(
                        BudgetCells.PROJECT,
                        Field.number("price", "what a supporter who could paid for an amount of one"),
                        Field.integer("in_full", "supporters who paid the price for their amount"),
                        Field.integer("the_rest", "supporters who had less and paid all of it"),
                        Field.integer("nothing", "supporters who had nothing left"),
                        Field.number("most", "that one voter paid"),
                        Field.number("least", "that one voter paid who paid anything"),
                        Field.number("effective_support", "its cost over its price")),
                rows);
    }

    private Table losses() {
        List<List<String>> rows = new ArrayList<>();
        for (Loss loss : ledger.losses().values()) {
            Optional<Loss.OutOfReach> dropped = loss.outOfReach();
            rows.add(List.of(
                    cells.id(loss.project()),
                    Long.toString(loss.supporters()),
                    cells.money(loss.left()),
                    cells.money(loss.missing()),
                    dropped.map(one -> Integer.toString(one.after())).orElse(""),
                    dropped.map(one -> cells.money(one.left())).orElse(""),
                    dropped.map(one -> cells.money(one.missing())).orElse("")));
        }
        return answer.ofChosen(
                "losses",
                "What the supporters of each project that is not funded had left for it",
                List.of(
                        BudgetCells.PROJECT,
                        Field.integer("supporters", "voters"),
                        Field.number("left", "what they held together when the last project had been paid"),
                        Field.number("missing", "by how much that is less than the cost"),
                        Field.integer(
                                "after", "how many projects had been paid when they first held less than the cost"),
                        Field.number("left_then", "what they held together then"),
                        Field.number("missing_then", "by how much that was less than the cost")),
                rows);
    }

    private Table flows() {
        List<List<String>> rows = new ArrayList<>();
        for (Loss loss : ledger.losses().values()) {
            for (Loss.Spent spent : loss.spent()) {
                rows.add(List.of(
                        cells.id(loss.project()),
                        cells.id(spent.project()),
                        cells.money(spent.money()),
                        Long.toString(spent.voters())));
            }
        }
        return answer.ofChosen(
                "flows",
                "Which funded projects the supporters of each other project paid for",
                List.of(
                        BudgetCells.PROJECT,
                        Field.text("paid_for", "the id of a funded project"),
                        Field.number("money", "that they paid for it together"),
                        Field.integer("voters", "how many of them paid anything for it")),
                rows);
    }
}
