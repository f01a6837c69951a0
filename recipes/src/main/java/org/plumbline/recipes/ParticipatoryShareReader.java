package org.plumbline.recipes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plumbline.model.funding.Sterling;
import org.plumbline.model.indicators.Period;
import org.plumbline.model.indicators.Unit;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.AreaType;
import org.plumbline.model.problems.Problem;
import org.plumbline.recipes.budgeting.BudgetEntry;
import org.plumbline.recipes.budgeting.BudgetLedger;
import org.plumbline.recipes.budgeting.ShareAsked;
import org.plumbline.recipes.budgeting.SpendingRule;
import org.plumbline.recipes.internal.yaml.YamlMap;

/** Reads {@link ParticipatoryShareRecipe}s. */
final class ParticipatoryShareReader implements KindReader {

    @Override
    public List<Problem> check(YamlMap recipe) {
        return ParticipatoryShareProblems.of(recipe);
    }

    @Override
    public ParticipatoryShareRecipe read(Fields recipe) {
        return new ParticipatoryShareRecipe(
                recipe.text("id"),
                recipe.text("title"),
                recipe.text("summary"),
                recipe.citation("source"),
                Period.parse(recipe.text("year")),
                share(recipe.fields("share")),
                spending(recipe.fields("spending")),
                ledger(recipe.fields("through")),
                recipe.texts("notes"));
    }

    private static ShareAsked share(Fields share) {
        return new ShareAsked(
                new BigDecimal(share.text("percent")),
                Period.parse(share.text("stated")),
                share.citation("source"),
                share.textIfAny("note"));
    }

    private static SpendingRule spending(Fields spending) {
        SpendingRule.Described described = new SpendingRule.Described(
                spending.text("title"), spending.text("holds"), spending.text("lacks"), spending.textIfAny("note"));
        if (spending.text("from").equals("stated")) {
            return new SpendingRule.Stated(
                    described,
                    spending.listFields("amounts").stream()
                            .map(ParticipatoryShareReader::amount)
                            .toList());
        }
        Fields authority = spending.fields("authority");
        return new SpendingRule.OfTable(
                described,
                spending.text("table"),
                authority.text("code"),
                authority.text("name"),
                spending.text("year"),
                spending.text("column"),
                spending.choice("unit", Unit.class),
                spending.texts("of").stream()
                        .map(type -> AreaType.valueOf(constant(type)))
                        .collect(Collectors.toSet()),
                spending.texts("only").stream().map(AreaCode::parse).toList());
    }

    private static SpendingRule.Amount amount(Fields amount) {
        return new SpendingRule.Amount(
                AreaCode.parse(amount.text("authority")),
                amount.text("name"),
                Sterling.parsePence(amount.text("pounds")),
                amount.citation("source"));
    }

    private static BudgetLedger ledger(Fields through) {
        return new BudgetLedger(
                through.texts("counts").stream()
                        .map(who -> BudgetEntry.Residents.valueOf(constant(who)))
                        .collect(Collectors.toSet()),
                through.listFields("complete").stream()
                        .map(one -> new BudgetLedger.Completeness(
                                AreaCode.parse(one.text("authority")), one.citation("source")))
                        .toList(),
                through.listFields("entries").stream()
                        .map(ParticipatoryShareReader::entry)
                        .toList(),
                through.textIfAny("note"));
    }

    /** The amount is read here and nowhere else, so that one taken from a published count has one place to go. */
    private static BudgetEntry entry(Fields entry) {
        return new BudgetEntry(
                AreaCode.parse(entry.text("authority")),
                entry.text("title"),
                Period.parse(entry.text("year")),
                Sterling.parsePence(entry.text("pounds")),
                entry.choice("residents", BudgetEntry.Residents.class),
                entry.citation("source"));
    }

    private static String constant(String choice) {
        return choice.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
