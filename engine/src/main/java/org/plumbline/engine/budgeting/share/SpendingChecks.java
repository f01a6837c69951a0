package org.plumbline.engine.budgeting.share;

import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.engine.data.TableChecks;
import org.plumbline.model.indicators.Unit;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.recipes.RecipeFile;
import org.plumbline.recipes.budgeting.SpendingRule;
import org.plumbline.sources.Catalogue;
import org.plumbline.sources.SourceColumn;
import org.plumbline.sources.SourceTable;
import org.plumbline.sources.columns.ColumnKind;

/** Whether the table and columns that a recipe takes spending from are there, and are money in the unit that it says. */
final class SpendingChecks {
    private final RecipeFile file;
    private final SpendingRule.OfTable rule;
    private final TableChecks checks;

    SpendingChecks(Catalogue catalogue, RecipeFile file, SpendingRule.OfTable rule) {
        this.file = file;
        this.rule = rule;
        this.checks = new TableChecks(catalogue);
    }

    /** @throws org.plumbline.model.problems.WrongInput with every name that led nowhere */
    void require() {
        checks.table(file, "/spending/table", rule.table(), SpendingChecks::hasMoneyOfAuthorities)
                .ifPresent(table -> {
                    checks.code(file, "/spending/authority/code", table, rule.code());
                    checks.text(file, "/spending/authority/name", table, rule.name());
                    checks.number(file, "/spending/year", table, rule.year());
                    checks.number(file, "/spending/column", table, rule.column());
                    table.findColumn(rule.column())
                            .filter(column -> column.form().kind() == ColumnKind.NUMBER)
                            .ifPresent(column -> unit(table, column));
                });
        checks.throwIfAny();
    }

    private static boolean hasMoneyOfAuthorities(SourceTable table) {
        return table.columns().stream().anyMatch(column -> isMoney(column.unit()))
                && table.columns().stream().anyMatch(column -> column.form().kind() == ColumnKind.CODE);
    }

    private static boolean isMoney(Optional<Unit> unit) {
        return unit.equals(Optional.of(Unit.POUNDS)) || unit.equals(Optional.of(Unit.MILLION_POUNDS));
    }

    private void unit(SourceTable table, SourceColumn column) {
        String fix = "plumbline sources show " + table.id() + " says what each column counts";
        if (!isMoney(column.unit())) {
            checks.add(new Problem(
                    ProblemCode.WRONG_VALUE,
                    file.whereOf("/spending/column"),
                    "a column that is not money",
                    rule.column(),
                    "one of "
                            + table.columns().stream()
                                    .filter(other -> isMoney(other.unit()))
                                    .map(SourceColumn::name)
                                    .collect(Collectors.joining(", ")),
                    fix));
        } else if (!column.unit().equals(Optional.of(rule.unit()))) {
            checks.add(new Problem(
                    ProblemCode.WRONG_VALUE,
                    file.whereOf("/spending/unit"),
                    "another unit than the table's",
                    rule.unit().label(),
                    column.unit().map(Unit::label).orElse(""),
                    fix));
        }
    }
}
