package org.plumbline.engine.budgeting.share;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.engine.data.TableReads;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.recipes.ParticipatoryShareRecipe;
import org.plumbline.recipes.RecipeFile;
import org.plumbline.recipes.budgeting.SpendingRule;
import org.plumbline.sources.Catalogue;
import org.plumbline.sources.DataTable;

/** Finds the relevant spending of the authorities that a recipe is about: in the recipe itself, or in a table. */
final class SpendingReading {
    private final Catalogue catalogue;
    private final RecipeFile file;
    private final ParticipatoryShareRecipe recipe;
    private final TableReads reads;

    /** @param file of a participatory share */
    SpendingReading(Catalogue catalogue, RecipeFile file) {
        this.catalogue = catalogue;
        this.file = file;
        this.recipe = file.as(ParticipatoryShareRecipe.class);
        this.reads = new TableReads(catalogue);
    }

    /** The tables that were read. */
    TableReads reads() {
        return reads;
    }

    /**
     * @throws WrongInput if the table has not what the recipe names
     * @throws org.plumbline.model.problems.CannotSay if the table is not here
     */
    Spending read() {
        if (recipe.spending() instanceof SpendingRule.Stated stated) {
            return new Spending(
                    stated.amounts().stream()
                            .map(one ->
                                    new Spending.OfAuthority(one.authority(), one.name(), OptionalLong.of(one.pence())))
                            .toList(),
                    RowsLeftOut.nothing());
        }
        SpendingRule.OfTable rule = (SpendingRule.OfTable) recipe.spending();
        new SpendingChecks(catalogue, file, rule).require();
        reads.want(rule.table(), List.of(rule.code(), rule.name(), rule.year(), rule.column()));
        DataTable all = reads.data(rule.table());
        DataTable year = all.only(rule.year(), recipe.year().startYear());
        if (year.texts(rule.name()).isEmpty()) {
            throw new WrongInput(noSuchYear(rule, all));
        }
        return of(rule, year);
    }

    private Problem noSuchYear(SpendingRule.OfTable rule, DataTable all) {
        String years = Arrays.stream(all.numbers(rule.year()))
                .mapToLong(Math::round)
                .sorted()
                .distinct()
                .limit(20)
                .mapToObj(Long::toString)
                .collect(Collectors.joining(", "));
        return new Problem(
                ProblemCode.WRONG_VALUE,
                file.whereOf("/year"),
                "a year that the table has not",
                recipe.year().toString(),
                "a year that starts in one of " + years,
                "");
    }

    private Spending of(SpendingRule.OfTable rule, DataTable year) {
        List<String> names = year.texts(rule.name());
        double[] values = year.numbers(rule.column());
        Set<AreaCode> listed = new HashSet<>();
        Map<AreaCode, Spending.OfAuthority> found = new LinkedHashMap<>();
        List<String> withoutCode = new ArrayList<>();
        int notMeant = 0;
        for (int row = 0; row < values.length; row++) {
            Optional<AreaCode> code = year.findCode(rule.code(), row);
            if (code.isEmpty()) {
                withoutCode.add(names.get(row));
                continue;
            }
            listed.add(code.get());
            if (!rule.means(code.get())) {
                notMeant++;
                continue;
            }
            add(found, new Spending.OfAuthority(code.get(), names.get(row), pence(rule, values[row], names.get(row))));
        }
        requireListed(rule, listed);
        List<Spending.OfAuthority> authorities = found.values().stream()
                .filter(one -> one.pence().isPresent() || rule.only().contains(one.code()))
                .toList();
        return new Spending(authorities, new RowsLeftOut(withoutCode, found.size() - authorities.size(), notMeant));
    }

    private static OptionalLong pence(SpendingRule.OfTable rule, double value, String name) {
        long pence = Double.isNaN(value) ? 0 : TablePence.of(value, rule.unit(), name);
        // An authority that spends nothing has no share of anything; published tables write so of one that is not
        // there.
        return pence == 0 ? OptionalLong.empty() : OptionalLong.of(pence);
    }

    /** An authority may stand twice under one code, by its old name and its new one, of which one has no value. */
    private static void add(Map<AreaCode, Spending.OfAuthority> found, Spending.OfAuthority one) {
        Spending.OfAuthority other = found.get(one.code());
        if (other == null || other.pence().isEmpty()) {
            found.put(one.code(), one);
        } else if (one.pence().isPresent()) {
            throw new NoAnswer(
                    "The table has two amounts of spending under " + one.code() + " in this year: of " + other.name()
                            + " and of " + one.name() + ". Which is meant cannot be told; name others with only.");
        }
    }

    private void requireListed(SpendingRule.OfTable rule, Set<AreaCode> listed) {
        Problems problems = new Problems();
        for (int i = 0; i < rule.only().size(); i++) {
            AreaCode code = rule.only().get(i);
            if (!listed.contains(code) || !rule.means(code)) {
                problems.add(new Problem(
                        ProblemCode.UNKNOWN_AREA_CODE,
                        file.whereOf("/spending/only/" + i),
                        listed.contains(code)
                                ? "an authority of another kind than the recipe means"
                                : "an authority that the table has not",
                        code.text(),
                        "the code of an authority of " + rule.table() + " in " + recipe.year(),
                        "look it up: plumbline find NAME; codes change when councils merge"));
            }
        }
        problems.throwIfAny();
    }
}
