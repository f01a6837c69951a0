package org.plumbline.engine.studies;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.model.indicators.Polarity;
import org.plumbline.model.indicators.Unit;
import org.plumbline.model.places.Places;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.recipes.AllocationRecipe;
import org.plumbline.recipes.AuditRecipe;
import org.plumbline.recipes.AwardSelection;
import org.plumbline.recipes.CompositeIndexRecipe;
import org.plumbline.recipes.Need;
import org.plumbline.recipes.PlaceSet;
import org.plumbline.recipes.RecipeFile;
import org.plumbline.recipes.ShareRule;
import org.plumbline.recipes.StudyChain;
import org.plumbline.sources.Catalogue;
import org.plumbline.sources.SourceColumn;
import org.plumbline.sources.SourceTable;
import org.plumbline.sources.TableKind;

/** What a recipe cannot know of itself: whether the tables, columns and recipes that it names are there and fit together. */
final class RecipeChecks {
    private final Catalogue catalogue;
    private final Problems problems = new Problems();

    RecipeChecks(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @throws WrongInput with every name that leads nowhere */
    void check(StudyChain chain) {
        CompositeIndexRecipe index = chain.index().as(CompositeIndexRecipe.class);
        index(chain.index(), index);
        allocation(chain.allocation(), chain.allocation().as(AllocationRecipe.class), index);
        audit(chain.audit(), chain.audit().as(AuditRecipe.class), index);
        sameMoney(chain);
        problems.throwIfAny();
    }

    /** @throws WrongInput if the table does not hold as many places of the kind as the index's recipe says */
    static void requireCount(RecipeFile file, CompositeIndexRecipe recipe, Places places) {
        PlaceSet stated = recipe.places();
        boolean fits = stated.count() == places.size()
                && stated.type() == places.type()
                && stated.vintage().equals(places.vintage());
        if (!fits) {
            throw new WrongInput(new Problem(
                    ProblemCode.WRONG_NUMBER_OF_ROWS,
                    file.whereOf("/places"),
                    "the table " + recipe.data() + " does not hold the places that the recipe is about",
                    places.size() + " " + places.type().plural() + " of " + places.vintage(),
                    stated.count() + " " + stated.type().plural() + " of " + stated.vintage(),
                    "change the recipe's places, or name another table under data"));
        }
    }

    private void index(RecipeFile file, CompositeIndexRecipe recipe) {
        Optional<SourceTable> table = table(file, "/data", recipe.data(), TableKind.PLACES);
        for (int i = 0; i < recipe.indicators().size(); i++) {
            String key = "/indicators/" + i + "/column";
            String column = recipe.indicators().get(i).column();
            table.ifPresent(there -> worse(file, key, there, column));
        }
        table.ifPresent(there ->
                column(file, "/benchmark/column", there, recipe.benchmark().column()));
    }

    private void allocation(RecipeFile file, AllocationRecipe recipe, CompositeIndexRecipe index) {
        sameData(file, recipe.data(), index);
        table(file, "/pot/awards/table", recipe.pot().table(), TableKind.AWARDS);
        Optional<SourceTable> table = table(file, "/data", recipe.data(), TableKind.PLACES);
        table.ifPresent(there -> people(file, there, recipe.populationColumn()));
        requireIndexFirst(file, recipe);
        for (int i = 0; i < recipe.rules().size(); i++) {
            ShareRule rule = recipe.rules().get(i);
            String key = "/rules/" + i + "/need";
            columnName(file, i, rule.id());
            if (rule.need() instanceof Need.OfColumn need) {
                table.ifPresent(there -> worse(file, key + "/column", there, need.column()));
            } else if (rule.need() instanceof Need.OfIndex need
                    && !need.recipe().equals(index.id())) {
                problems.add(new Problem(
                        ProblemCode.UNKNOWN_RECIPE,
                        file.whereOf(key + "/recipe"),
                        "the rule's need is an index that the study does not compute",
                        need.recipe(),
                        index.id(),
                        "name the study's index here, or the other index in the study"));
            }
        }
    }

    /** The margins of the main rule's shares are read from the draws of the index. */
    private void requireIndexFirst(RecipeFile file, AllocationRecipe recipe) {
        if (!(recipe.rules().get(0).need() instanceof Need.OfIndex)) {
            problems.add(new Problem(
                    ProblemCode.WRONG_VALUE,
                    file.whereOf("/rules/0/need"),
                    "the first rule is the main one, and its margins come from the index",
                    recipe.rules().get(0).id(),
                    "a rule whose need is the study's index",
                    "put such a rule first"));
        }
    }

    private void audit(RecipeFile file, AuditRecipe recipe, CompositeIndexRecipe index) {
        sameData(file, recipe.data(), index);
        table(file, "/awards/table", recipe.awards().table(), TableKind.AWARDS);
        table(file, "/data", recipe.data(), TableKind.PLACES).ifPresent(there -> {
            people(file, there, recipe.populationColumn());
            worse(file, "/deprivation/column", there, recipe.deprivationColumn());
        });
    }

    /** The report sets awards beside shares, so both are about the same awards and the same people. */
    private void sameMoney(StudyChain chain) {
        AllocationRecipe allocation = chain.allocation().as(AllocationRecipe.class);
        AuditRecipe audit = chain.audit().as(AuditRecipe.class);
        if (!audit.awards().equals(allocation.pot())) {
            problems.add(different(
                    chain.audit(),
                    "/awards",
                    audit.awards().toString(),
                    allocation.pot().toString()));
        }
        if (!audit.populationColumn().equals(allocation.populationColumn())) {
            problems.add(different(
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

    private void sameData(RecipeFile file, String data, CompositeIndexRecipe index) {
        if (!data.equals(index.data())) {
            problems.add(new Problem(
                    ProblemCode.UNKNOWN_SOURCE,
                    file.whereOf("/data"),
                    "the recipes of one study are about the same table of places",
                    data,
                    index.data(),
                    ""));
        }
    }

    private Optional<SourceTable> table(RecipeFile file, String key, String id, TableKind kind) {
        Optional<SourceTable> table = catalogue.findTable(id).filter(there -> there.kind() == kind);
        if (table.isEmpty()) {
            problems.add(new Problem(
                    ProblemCode.UNKNOWN_SOURCE,
                    file.whereOf(key),
                    "no such table",
                    id,
                    "one of "
                            + catalogue.list().stream()
                                    .flatMap(source -> source.tables().stream())
                                    .filter(there -> there.kind() == kind)
                                    .map(SourceTable::id)
                                    .collect(Collectors.joining(", ")),
                    "plumbline sources lists the tables and their columns"));
        }
        return table;
    }

    private void people(RecipeFile file, SourceTable table, String column) {
        column(file, "/population/column", table, column);
        table.findColumn(column)
                .filter(there -> there.findIndicator().isPresent())
                .filter(there -> !there.unit().equals(Optional.of(Unit.PERSONS)))
                .ifPresent(there -> problems.add(new Problem(
                        ProblemCode.WRONG_VALUE,
                        file.whereOf("/population/column"),
                        "a population that does not count people",
                        column + ", in " + there.unit().map(Unit::label).orElse("no unit"),
                        "a column that counts people",
                        "plumbline sources show " + table.id() + " says which those are")));
    }

    /** A rule's id becomes part of column names, and these endings are those of other columns. */
    private void columnName(RecipeFile file, int rule, String id) {
        if (id.endsWith("-low") || id.endsWith("-high") || id.endsWith("-per-head")) {
            problems.add(new Problem(
                    ProblemCode.WRONG_VALUE,
                    file.whereOf("/rules/" + rule + "/id"),
                    "an id that would name another column of the tables",
                    id,
                    "an id that does not end in -low, -high or -per-head",
                    ""));
        }
    }

    /** Need and deprivation are measured so that more is worse; a column that says otherwise would turn the order round. */
    private void worse(RecipeFile file, String key, SourceTable table, String column) {
        column(file, key, table, column);
        table.findColumn(column)
                .filter(there -> there.findIndicator().isPresent())
                .filter(there -> there.polarity() != Polarity.LOWER_IS_BETTER)
                .ifPresent(there -> problems.add(new Problem(
                        ProblemCode.WRONG_VALUE,
                        file.whereOf(key),
                        "a measure of need or deprivation whose higher values are not worse",
                        column + ", which is "
                                + there.polarity()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'),
                        "a column that is lower-is-better",
                        "plumbline sources show " + table.id() + " says which those are")));
    }

    private void column(RecipeFile file, String key, SourceTable table, String column) {
        if (table.findColumn(column).flatMap(SourceColumn::findIndicator).isEmpty()) {
            problems.add(new Problem(
                    ProblemCode.UNKNOWN_SOURCE,
                    file.whereOf(key),
                    "table " + table.id() + " has no such column of numbers",
                    column,
                    "a column that the table has",
                    "plumbline sources show " + table.id() + " lists them"));
        }
    }
}
