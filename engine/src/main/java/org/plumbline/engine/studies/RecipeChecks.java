package org.plumbline.engine.studies;

import org.plumbline.engine.data.IndexChecks;
import org.plumbline.engine.data.TableChecks;
import org.plumbline.engine.target.TargetChecks;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.recipes.AllocationRecipe;
import org.plumbline.recipes.AuditRecipe;
import org.plumbline.recipes.AwardSelection;
import org.plumbline.recipes.CompositeIndexRecipe;
import org.plumbline.recipes.Need;
import org.plumbline.recipes.RecipeFile;
import org.plumbline.recipes.ShareRule;
import org.plumbline.recipes.StudyChain;
import org.plumbline.recipes.Worse;
import org.plumbline.sources.Catalogue;
import org.plumbline.sources.SourceTable;
import org.plumbline.sources.TableKind;

/** Whether the recipes of a study fit together, and the tables and columns that they name are there. */
final class RecipeChecks {
    private final TableChecks checks;

    RecipeChecks(Catalogue catalogue) {
        this.checks = new TableChecks(catalogue);
    }

    /** @throws org.plumbline.model.problems.WrongInput with every name that leads nowhere */
    void check(StudyChain chain) {
        AllocationRecipe allocation = chain.allocation().as(AllocationRecipe.class);
        if (chain.basis().recipe() instanceof CompositeIndexRecipe index) {
            index(chain.basis(), index);
            sameData(chain.allocation(), allocation.data(), index.data());
        } else {
            new TargetChecks(checks, chain.basis(), chain.indices()).check(allocation.data());
        }
        allocation(chain.allocation(), allocation, chain.basis());
        audit(chain.audit(), chain.audit().as(AuditRecipe.class), allocation.data());
        sameMoney(chain);
        checks.throwIfAny();
    }

    /** A study says how sure its need is and sets it beside what was published. */
    private void index(RecipeFile file, CompositeIndexRecipe recipe) {
        new IndexChecks(checks).check(file, recipe, RecipeChecks::isOfDistricts);
        if (recipe.benchmark().isEmpty()) {
            missing(file, "benchmark");
        }
        if (recipe.margins().isEmpty()) {
            missing(file, "margins");
        }
    }

    private void missing(RecipeFile file, String key) {
        checks.add(
                new Problem(
                        ProblemCode.MISSING_KEY,
                        file.whereOf("/id"),
                        "a study measures need by this index, and the index has no " + key,
                        "",
                        "the key " + key,
                        "need-districts-england-2019 shows how it is written: plumbline recipes show need-districts-england-2019"));
    }

    private static boolean isOfDistricts(SourceTable table) {
        return table.kind() == TableKind.PLACES;
    }

    private static boolean isLedger(SourceTable table) {
        return table.kind() == TableKind.AWARDS;
    }

    private void allocation(RecipeFile file, AllocationRecipe recipe, RecipeFile basis) {
        checks.table(file, "/pot/awards/table", recipe.pot().table(), RecipeChecks::isLedger);
        checks.table(file, "/data", recipe.data(), RecipeChecks::isOfDistricts).ifPresent(there -> {
            checks.people(file, "/population/column", there, recipe.populationColumn());
            for (int i = 0; i < recipe.rules().size(); i++) {
                if (recipe.rules().get(i).need() instanceof Need.OfColumn need) {
                    checks.worse(file, "/rules/" + i + "/need/column", there, need.column(), Worse.HIGHER);
                }
            }
        });
        for (int i = 0; i < recipe.rules().size(); i++) {
            ShareRule rule = recipe.rules().get(i);
            columnName(file, i, rule.id());
            String named = rule.need() instanceof Need.OfIndex index
                    ? index.recipe()
                    : rule.need() instanceof Need.OfTarget target ? target.recipe() : basis.id();
            if (!named.equals(basis.id())) {
                checks.add(new Problem(
                        ProblemCode.UNKNOWN_RECIPE,
                        file.whereOf("/rules/" + i + "/need/recipe"),
                        "the rule's need is a recipe that the study does not compute",
                        named,
                        basis.id(),
                        "name the study's own recipe here, or the other one in the study"));
            }
        }
    }

    private void audit(RecipeFile file, AuditRecipe recipe, String data) {
        sameData(file, recipe.data(), data);
        checks.table(file, "/awards/table", recipe.awards().table(), RecipeChecks::isLedger);
        checks.table(file, "/data", recipe.data(), RecipeChecks::isOfDistricts).ifPresent(there -> {
            checks.people(file, "/population/column", there, recipe.populationColumn());
            checks.worse(file, "/deprivation/column", there, recipe.deprivationColumn(), Worse.HIGHER);
        });
    }

    /** The report sets awards beside shares, so both are about the same awards and the same people. */
    private void sameMoney(StudyChain chain) {
        AllocationRecipe allocation = chain.allocation().as(AllocationRecipe.class);
        AuditRecipe audit = chain.audit().as(AuditRecipe.class);
        if (!audit.awards().equals(allocation.pot())) {
            checks.add(different(chain.audit(), "/awards", awards(audit.awards()), awards(allocation.pot())));
        }
        if (!audit.populationColumn().equals(allocation.populationColumn())) {
            checks.add(different(
                    chain.audit(), "/population/column", audit.populationColumn(), allocation.populationColumn()));
        }
    }

    private static String awards(AwardSelection selection) {
        return selection.table() + ", " + selection.nation() + ", rounds " + selection.rounds() + ", "
                + selection.fund();
    }

    private static Problem different(RecipeFile file, String key, String found, String expected) {
        return new Problem(
                ProblemCode.WRONG_VALUE,
                file.whereOf(key),
                "the audit and the allocation of a study are about the same awards and people",
                found,
                expected,
                "say the same in both recipes");
    }

    private void sameData(RecipeFile file, String data, String expected) {
        if (!data.equals(expected)) {
            checks.add(new Problem(
                    ProblemCode.UNKNOWN_SOURCE,
                    file.whereOf("/data"),
                    "the recipes of one study are about the same table of districts",
                    data,
                    expected,
                    ""));
        }
    }

    /** A rule's id becomes part of column names, and these endings are those of other columns. */
    private void columnName(RecipeFile file, int rule, String id) {
        if (id.endsWith("-low") || id.endsWith("-high") || id.endsWith("-per-head")) {
            checks.add(new Problem(
                    ProblemCode.WRONG_VALUE,
                    file.whereOf("/rules/" + rule + "/id"),
                    "an id that would name another column of the tables",
                    id,
                    "an id that does not end in -low, -high or -per-head",
                    ""));
        }
    }
}
