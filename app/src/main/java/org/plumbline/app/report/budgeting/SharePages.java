package org.plumbline.app.report.budgeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.plumbline.app.report.ReportPage.Picture;
import org.plumbline.app.report.TargetPage.Grid;
import org.plumbline.app.report.Whence;
import org.plumbline.app.report.WhencePages;
import org.plumbline.app.report.charts.GapChart;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.budgeting.share.AuthorityShare;
import org.plumbline.engine.budgeting.share.Finding;
import org.plumbline.engine.budgeting.share.ShareAnswer;
import org.plumbline.engine.runs.Run;
import org.plumbline.model.citations.Citation;
import org.plumbline.model.funding.Sterling;
import org.plumbline.model.places.AreaCode;
import org.plumbline.recipes.ParticipatoryShareRecipe;
import org.plumbline.recipes.budgeting.BudgetEntry;
import org.plumbline.recipes.budgeting.SpendingRule;

/** Puts the report of a participatory share together. */
final class SharePages {
    private static final int MOST_DRAWN = 15;

    private final Run run;
    private final ShareAnswer answer;
    private final ParticipatoryShareRecipe recipe;
    private final ShareWords words;

    SharePages(Run run, ShareAnswer answer) {
        this.run = run;
        this.answer = answer;
        this.recipe = answer.recipe();
        this.words = new ShareWords(answer);
    }

    SharePage page() {
        return new SharePage(
                recipe.title(),
                recipe.summary(),
                words.headline(),
                what(),
                gaps(),
                answer.authorities().size() > 1 ? Optional.of(totals()) : Optional.empty(),
                answer.authorities().size() > 1 ? Optional.of(authorities()) : Optional.empty(),
                entries(),
                sure(),
                how(),
                new WhencePages(run).page(commands()));
    }

    private List<String> what() {
        return List.of("The spending is " + recipe.spending().described().title() + ". In it: "
                + lower(recipe.spending().described().holds()) + " Not in it: "
                + lower(recipe.spending().described().lacks()));
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.UK) + text.substring(1);
    }

    private Optional<Picture<GapChart>> gaps() {
        List<AuthorityShare> drawn = words.byGap().stream()
                .filter(one -> one.askedPence().isPresent())
                .limit(MOST_DRAWN)
                .toList();
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        boolean all = drawn.size() == answer.authorities().size();
        String finding = drawn.get(0).gapAtMostPence().orElse(0) == 0
                ? "The share is reached by all of whom it can be said"
                : "The largest gap " + (drawn.get(0).gapPence().isPresent() ? "is " : "may be ")
                        + Words.millions(drawn.get(0).gapAtMostPence().orElseThrow()) + ", in "
                        + drawn.get(0).name();
        if (answer.authorities().size() == 1) {
            finding = switch (drawn.get(0).finding()) {
                case REACHED -> "The share is reached";
                case SHORT -> "The gap is " + gap(drawn.get(0));
                case SHORT_AS_RECORDED -> "The gap is at most " + gap(drawn.get(0));
                case NOTHING_RECORDED, NO_SPENDING -> "How large the gap is cannot be said";
            };
        }
        return Optional.of(new Picture<>(
                finding,
                GapChart.of(
                        "What went through participatory budgets and the share asked for, by authority",
                        drawn.stream().map(SharePages::bar).toList()),
                (all
                                ? ""
                                : "The " + Words.count(drawn.size()) + " authorities where most may be missing, of "
                                        + Words.whole(answer.authorities().size()) + ". ")
                        + "Square: what is recorded as gone through participatory budgets. Ring: " + words.percent()
                        + " of the spending. A dashed grey line without a square: nothing is recorded, which is not nought.",
                "tables/authorities.csv"));
    }

    private static String gap(AuthorityShare one) {
        return Sterling.text(one.gapAtMostPence().orElseThrow());
    }

    private static GapChart.Bar bar(AuthorityShare one) {
        return new GapChart.Bar(
                one.name(),
                one.through().isKnown() ? Optional.of(one.through().countedPence()) : Optional.empty(),
                !one.through().complete(),
                one.askedPence().orElseThrow());
    }

    private Grid totals() {
        return new Grid(
                List.of(
                        "Kind",
                        "Authorities",
                        "Spending",
                        words.percent(),
                        "Recorded",
                        "Reached",
                        "Short",
                        "Cannot say"),
                answer.totals().stream()
                        .map(total -> List.of(
                                Words.capital(total.kind().plural()),
                                Words.whole(total.authorities()),
                                Words.millions(total.spendingPence()),
                                Words.millions(total.askedPence()),
                                total.isKnown()
                                        ? (total.open() > 0 ? "at least " : "") + Words.millions(total.countedPence())
                                        : "nothing",
                                Words.whole(total.reached()),
                                Words.whole(total.falling()),
                                Words.whole(total.open())))
                        .toList(),
                "Sums are made of one kind at a time. The kinds are not added up, because a county and the districts inside it"
                        + " both have rows.",
                "tables/totals.csv");
    }

    private Grid authorities() {
        return new Grid(
                List.of("Authority", "Spending", words.percent(), "Recorded", "Gap", "So far"),
                answer.authorities().stream()
                        .sorted(Comparator.comparing(AuthorityShare::name).thenComparing(AuthorityShare::code))
                        .map(SharePages::row)
                        .toList(),
                "To the penny. A gap that is told \"at most\" is of a record that nobody says is complete.",
                "tables/authorities.csv");
    }

    private static List<String> row(AuthorityShare one) {
        return List.of(
                one.name(),
                money(one.spendingPence()),
                money(one.askedPence()),
                one.through().isKnown() ? Sterling.text(one.through().countedPence()) : "nothing",
                one.gapPence().isPresent()
                        ? money(one.gapPence())
                        : one.gapAtMostPence().isPresent() ? "at most " + money(one.gapAtMostPence()) : "cannot say",
                one.percentSoFar()
                        .map(percent -> (one.through().complete() ? "" : "at least ") + percent.toPlainString() + "%")
                        .orElse("cannot say"));
    }

    private static String money(OptionalLong pence) {
        return pence.isPresent() ? Sterling.text(pence.getAsLong()) : "not known";
    }

    private SharePage.Entries entries() {
        List<BudgetEntry> all = recipe.through().entries();
        long counted = all.stream()
                .filter(entry -> recipe.through().counts(entry, recipe.year()))
                .count();
        List<String> sentences = new ArrayList<>();
        if (all.isEmpty()) {
            sentences.add(
                    "The recipe's ledger is empty. Whoever knows of a participatory budget can add it to a copy of the"
                            + " recipe: the authority, what it was called, the year, the amount, whether residents decided or advised,"
                            + " and who published it.");
        }
        if (!recipe.through().note().isEmpty()) {
            sentences.add(recipe.through().note());
        }
        Map<AreaCode, String> names =
                answer.authorities().stream().collect(Collectors.toMap(AuthorityShare::code, AuthorityShare::name));
        return new SharePage.Entries(
                all.isEmpty()
                        ? "Nothing is recorded yet"
                        : Words.countFirst(counted) + " of " + Words.count(all.size())
                                + " recorded participatory budgets " + (counted == 1 ? "counts" : "count") + " towards "
                                + words.year(),
                sentences,
                all.stream().map(entry -> entry(names, entry)).toList());
    }

    private SharePage.Entry entry(Map<AreaCode, String> names, BudgetEntry entry) {
        String who = entry.residents() == BudgetEntry.Residents.DECIDED ? "residents decided" : "residents advised";
        return new SharePage.Entry(
                names.getOrDefault(entry.authority(), entry.authority().text()),
                entry.title(),
                Sterling.text(entry.pence()) + ", " + ShareWords.period(entry.year()) + ", " + who
                        + (recipe.through().counts(entry, recipe.year()) ? "." : "; not counted."),
                link(entry.source()));
    }

    private static Whence.Link link(Citation citation) {
        return new Whence.Link(citation.publisher() + ": " + citation.title(), citation.url());
    }

    private SharePage.Sure sure() {
        int open = answer.count(Finding.NOTHING_RECORDED) + answer.count(Finding.SHORT_AS_RECORDED);
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "The shares are exact for the spending as it is stated. Each is rounded up to the penny, because a penny"
                        + " less would not reach it; what has gone through is told in per cent rounded down.");
        sentences.add(
                "What is not recorded is not nought. A gap is told to the penny only where the recipe says, with a source,"
                        + " that the record is complete, and a share is said to be reached only on what is recorded.");
        if (!recipe.spending().described().note().isEmpty()) {
            sentences.add(recipe.spending().described().note());
        }
        return new SharePage.Sure(
                open == 0
                        ? "The record is said to be complete, or reaches the share."
                        : "Of " + (open == answer.authorities().size() && open > 1 ? "all " : "")
                                + Words.count(open) + (open == 1 ? " authority" : " authorities")
                                + " nobody says that the record is complete.",
                sentences);
    }

    private SharePage.How how() {
        List<String> sentences = new ArrayList<>();
        sentences.add("At least " + words.percent() + " is asked for, as stated in "
                + ShareWords.period(recipe.share().stated()) + "."
                + spaced(recipe.share().note()));
        if (!recipe.tables().isEmpty()) {
            sentences.add(
                    "The spending is read from the table " + recipe.tables().get(0)
                            + ". Its numbers are taken to fifteen digits and rounded to the penny, halves up."
                            + spaced(leftOut()));
        } else {
            sentences.add("The spending is stated by the recipe, with its source.");
        }
        List<Whence.Link> sources = new ArrayList<>(List.of(link(recipe.share().source())));
        if (recipe.spending() instanceof SpendingRule.Stated stated) {
            stated.amounts().forEach(amount -> sources.add(link(amount.source())));
        }
        recipe.through().complete().forEach(one -> sources.add(link(one.source())));
        return new SharePage.How(sentences, sources.stream().distinct().toList(), recipe.notes());
    }

    private static String spaced(String text) {
        return text.isEmpty() ? "" : " " + text;
    }

    private String leftOut() {
        List<String> parts = new ArrayList<>();
        if (answer.leftOut().withoutSpending() > 0) {
            parts.add(Words.count(answer.leftOut().withoutSpending())
                    + " without spending in the year, which had ended or not begun");
        }
        if (answer.leftOut().notMeant() > 0) {
            parts.add(Words.count(answer.leftOut().notMeant()) + " that the recipe does not mean");
        }
        if (!answer.leftOut().withoutCode().isEmpty()) {
            parts.add(Words.list(answer.leftOut().withoutCode()) + ", without a code");
        }
        return parts.isEmpty() ? "" : "Left out of the table's authorities: " + String.join("; ", parts) + ".";
    }

    private List<String> commands() {
        String id = recipe.id();
        boolean own = answer.recipes().stream().anyMatch(file -> !file.builtIn());
        String withData = new WhencePages(run).withData();
        return List.of(
                "./plumbline budgeting one-percent " + (own ? "recipes/" + id + ".yaml" : id) + withData,
                "./plumbline verify participatory-shares/" + id + withData);
    }
}
