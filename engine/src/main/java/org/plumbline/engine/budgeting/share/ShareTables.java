package org.plumbline.engine.budgeting.share;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.plumbline.engine.tables.Field;
import org.plumbline.engine.tables.Table;
import org.plumbline.model.funding.Sterling;
import org.plumbline.model.places.AreaCode;
import org.plumbline.recipes.ParticipatoryShareRecipe;
import org.plumbline.recipes.budgeting.BudgetEntry;

/** The tables that a participatory share is published with: the authorities, the entries behind them, and sums by kind. */
public final class ShareTables {
    private final ShareAnswer answer;
    private final ParticipatoryShareRecipe recipe;

    public ShareTables(ShareAnswer answer) {
        this.answer = answer;
        this.recipe = answer.recipe();
    }

    public List<Table> list() {
        return List.of(authorities(), entries(), totals());
    }

    private Table authorities() {
        String asked = recipe.share().percent().stripTrailingZeros().toPlainString() + "% of the spending";
        return table(
                "authorities",
                "The relevant spending of each authority, the share asked for, and what is recorded as gone through"
                        + " participatory budgets",
                List.of(
                        Field.text("code", "GSS code of the authority"),
                        Field.text("name", "of the authority"),
                        Field.text("kind", "of authority; sums are made of one kind at a time"),
                        Field.text("year", "of the spending and of what is counted against it"),
                        Field.number("spending_gbp", "relevant spending, to the penny; empty where it is not known"),
                        Field.number("asked_gbp", asked + ", rounded up to the penny"),
                        Field.number("decided_gbp", "recorded: residents decided; empty where nothing is"),
                        Field.number(
                                "advised_gbp",
                                "recorded: residents advised and others decided; empty where nothing is"),
                        Field.number(
                                "counted_gbp",
                                "what counts towards the share, at the least where the record is not complete; empty where"
                                        + " nothing is recorded, which is not nought"),
                        Field.number("percent_so_far", "counted_gbp in percent of spending_gbp, rounded down"),
                        Field.number("gap_gbp", "what is missing of asked_gbp; empty where the record does not say"),
                        Field.number("gap_at_most_gbp", "what is missing if there is nothing but what is recorded"),
                        Field.text("complete", "yes where somebody says that the record is complete"),
                        Field.text("finding", "what can be said")),
                answer.authorities().stream().map(this::row).toList());
    }

    private List<String> row(AuthorityShare one) {
        AuthorityShare.Through through = one.through();
        return List.of(
                one.code().text(),
                one.name(),
                one.code().type().singular(),
                recipe.year().toString(),
                pounds(one.spendingPence()),
                pounds(one.askedPence()),
                recorded(through, through.decidedPence()),
                recorded(through, through.advisedPence()),
                through.isKnown() ? Sterling.plain(through.countedPence()) : "",
                one.percentSoFar().map(BigDecimal::toPlainString).orElse(""),
                pounds(one.gapPence()),
                pounds(one.gapAtMostPence()),
                through.complete() ? "yes" : "no",
                one.finding().words());
    }

    /** Nought is said only where it is known. */
    private static String recorded(AuthorityShare.Through through, long pence) {
        return pence > 0 || through.complete() ? Sterling.plain(pence) : "";
    }

    private Table entries() {
        Map<AreaCode, String> names =
                answer.authorities().stream().collect(Collectors.toMap(AuthorityShare::code, AuthorityShare::name));
        return table(
                "entries",
                "What is recorded as gone through participatory budgets, each with its source; also of other years, which"
                        + " do not count",
                List.of(
                        Field.text("code", "GSS code of the authority"),
                        Field.text("name", "of the authority"),
                        Field.text("title", "what it was called"),
                        Field.text("year", "in which it was voted on"),
                        Field.number("amount_gbp", "how much"),
                        Field.text("residents", "decided, or advised where others decided"),
                        Field.text("counts", "whether it counts towards the share of " + recipe.year()),
                        Field.text("source", "who published it, and as what"),
                        Field.text("url", "where")),
                recipe.through().entries().stream()
                        .map(entry -> List.of(
                                entry.authority().text(),
                                names.getOrDefault(entry.authority(), ""),
                                entry.title(),
                                entry.year().toString(),
                                Sterling.plain(entry.pence()),
                                words(entry.residents()),
                                recipe.through().counts(entry, recipe.year()) ? "yes" : "no",
                                entry.source().publisher() + ": "
                                        + entry.source().title(),
                                entry.source().url()))
                        .toList());
    }

    private static String words(BudgetEntry.Residents residents) {
        return residents.name().toLowerCase(Locale.ROOT);
    }

    private Table totals() {
        return table(
                "totals",
                "Sums by kind of authority. They are not to be added up: a county and the districts inside it both have"
                        + " rows",
                List.of(
                        Field.text("kind", "of authority"),
                        Field.integer("authorities", "whose spending is known"),
                        Field.number("spending_gbp", "relevant spending"),
                        Field.number("asked_gbp", "the sum of their shares, each rounded up to the penny"),
                        Field.number(
                                "counted_gbp",
                                "what is recorded and counts, at the least unless open is 0; empty where nothing is recorded"),
                        Field.integer("reached", "have reached the share"),
                        Field.integer("short", "are short of it for certain"),
                        Field.integer("open", "of which it cannot be said")),
                answer.totals().stream()
                        .map(total -> List.of(
                                total.kind().plural(),
                                Integer.toString(total.authorities()),
                                Sterling.plain(total.spendingPence()),
                                Sterling.plain(total.askedPence()),
                                total.isKnown() ? Sterling.plain(total.countedPence()) : "",
                                Integer.toString(total.reached()),
                                Integer.toString(total.falling()),
                                Integer.toString(total.open())))
                        .toList());
    }

    private Table table(String name, String title, List<Field> fields, List<List<String>> rows) {
        return new Table(name, title, List.of(recipe.id()), fields, rows);
    }

    private static String pounds(OptionalLong pence) {
        return pence.isPresent() ? Sterling.plain(pence.getAsLong()) : "";
    }
}
