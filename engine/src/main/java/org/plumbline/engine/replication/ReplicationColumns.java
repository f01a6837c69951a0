package org.plumbline.engine.replication;

import java.util.List;
import org.plumbline.engine.data.TableChecks;
import org.plumbline.engine.data.TableReads;
import org.plumbline.recipes.PartClaim;
import org.plumbline.recipes.PartInput;
import org.plumbline.recipes.PartRule;
import org.plumbline.recipes.RecipeFile;
import org.plumbline.recipes.ReplicationRecipe;
import org.plumbline.recipes.TableColumn;
import org.plumbline.sources.SourceTable;

/** The columns that a replication names: announced before tables are read, and checked against what tables have. */
final class ReplicationColumns {
    private final RecipeFile file;
    private final TableChecks checks;

    private ReplicationColumns(RecipeFile file, TableChecks checks) {
        this.file = file;
        this.checks = checks;
    }

    static void want(ReplicationRecipe recipe, TableReads reads) {
        recipe.tables().forEach(table -> reads.want(table, List.of()));
        recipe.parts().stream().flatMap(part -> part.inputs().stream()).forEach(input -> want(input, reads));
        recipe.parts().stream()
                .flatMap(part -> part.claim().stream().flatMap(PartClaim::certified))
                .forEach(reads::want);
        recipe.base().ifPresent(base -> {
            reads.want(recipe.rows().table(), List.of(base.column()));
            reads.want(base.residents());
            reads.want(base.residents().table(), List.of(base.by()));
            reads.want(base.through(), List.of(base.by(), base.to()));
        });
    }

    private static void want(PartInput input, TableReads reads) {
        if (input instanceof PartInput.OfColumn of) {
            reads.want(of.column());
            of.only().ifPresent(only -> reads.want(new TableColumn(of.column().table(), only.column())));
        }
        if (input instanceof PartInput.OfCounts of) {
            reads.want(of.cases());
            reads.want(of.among());
            reads.want(of.among().table(), List.of(of.around()));
        }
    }

    /** Adds a problem for every table and column that is not there. */
    static void check(RecipeFile file, ReplicationRecipe recipe, TableChecks checks) {
        ReplicationColumns columns = new ReplicationColumns(file, checks);
        checks.table(file, "/rows/table", recipe.rows().table(), ReplicationColumns::isKeyed);
        for (int i = 0; i < recipe.parts().size(); i++) {
            columns.part("/parts/" + i, recipe.parts().get(i));
        }
        recipe.base().ifPresent(columns::base);
    }

    private static boolean isKeyed(SourceTable table) {
        return !table.key().isEmpty();
    }

    private void part(String key, PartRule part) {
        for (int i = 0; i < part.inputs().size(); i++) {
            input(key + "/of/" + i, part.inputs().get(i));
        }
        part.claim().ifPresent(claim -> {
            String at = key + "/replicates";
            claim.score()
                    .ifPresent(score -> number(at + "/table", at + "/score/column", claim.table(), score.column()));
            claim.rank().ifPresent(rank -> number(at + "/table", at + "/rank/column", claim.table(), rank.column()));
        });
    }

    private void input(String key, PartInput input) {
        if (input instanceof PartInput.OfColumn of) {
            number(
                    key + "/table",
                    key + "/column",
                    of.column().table(),
                    of.column().column());
            of.only()
                    .ifPresent(only -> checks.find(of.column().table())
                            .ifPresent(table -> checks.text(file, key + "/only/column", table, only.column())));
        }
        if (input instanceof PartInput.OfCounts of) {
            String at = key + "/counts";
            number(at + "/table", at + "/cases", of.cases().table(), of.cases().column());
            number(
                    at + "/among-table",
                    at + "/among",
                    of.among().table(),
                    of.among().column());
            code(at + "/among-table", at + "/around", of.among().table(), of.around());
        }
    }

    private void base(ReplicationRecipe.Base base) {
        String at = "/base/residents";
        number(
                at + "/table",
                at + "/column",
                base.residents().table(),
                base.residents().column());
        code(at + "/table", at + "/by", base.residents().table(), base.by());
        code(at + "/through", at + "/by", base.through(), base.by());
        code(at + "/through", at + "/to", base.through(), base.to());
    }

    private void number(String tableKey, String key, String table, String column) {
        checks.table(file, tableKey, table, ReplicationColumns::isKeyed)
                .ifPresent(there -> checks.number(file, key, there, column));
    }

    private void code(String tableKey, String key, String table, String column) {
        checks.table(file, tableKey, table, ReplicationColumns::isKeyed)
                .ifPresent(there -> checks.code(file, key, there, column));
    }
}
