package org.plumbline.app.report.budgeting;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.budgeting.share.AuthorityShare;
import org.plumbline.engine.budgeting.share.Finding;
import org.plumbline.engine.budgeting.share.KindTotal;
import org.plumbline.engine.budgeting.share.ShareAnswer;
import org.plumbline.model.funding.Sterling;
import org.plumbline.model.indicators.Period;

/** The answer of a participatory share in sentences, for a page and a terminal alike. */
public final class ShareWords {
    private final ShareAnswer answer;

    public ShareWords(ShareAnswer answer) {
        this.answer = answer;
    }

    /** The answer, in a sentence or two. */
    public String headline() {
        return answer.authorities().size() == 1 ? alone(answer.authorities().get(0)) : together();
    }

    /** The share as a sentence has it: "1%". */
    String percent() {
        return answer.recipe().share().percent().stripTrailingZeros().toPlainString() + "%";
    }

    /** The year as a sentence has it: "2020/21". */
    String year() {
        return period(answer.recipe().year());
    }

    /** "2020/21", "2020", "September 2023", "2020 to 2022". */
    static String period(Period period) {
        return switch (period.kind()) {
            case FINANCIAL_YEAR, ACADEMIC_YEAR -> period.toString().substring(2);
            case YEARS_AVERAGE -> period.startYear() + " to " + period.detail();
            case MONTH ->
                Month.of(period.detail()).getDisplayName(TextStyle.FULL, Locale.UK) + " " + period.startYear();
            case CALENDAR_YEAR, MID_YEAR -> period.toString();
        };
    }

    /** The largest gaps first, as far as they may go; then those of which nothing is known. */
    public List<AuthorityShare> byGap() {
        return answer.authorities().stream()
                .sorted(Comparator.comparingLong(ShareWords::order).reversed().thenComparing(AuthorityShare::code))
                .toList();
    }

    private static long order(AuthorityShare one) {
        OptionalLong gap = one.gapAtMostPence();
        return gap.isPresent() ? gap.getAsLong() : -1;
    }

    private String alone(AuthorityShare one) {
        if (one.askedPence().isEmpty()) {
            return "Cannot say: there is no spending of " + one.name() + " for " + year() + ".";
        }
        String share = "The relevant spending of " + one.name() + " in " + year() + " is "
                + Sterling.text(one.spendingPence().orElseThrow()) + ", and " + percent() + " of it "
                + Sterling.text(one.askedPence().getAsLong()) + ".";
        String counted = Sterling.text(one.through().countedPence());
        String gap = Sterling.text(one.gapAtMostPence().orElseThrow());
        String atLeast = one.through().complete() ? "" : "At least ";
        return share + " "
                + switch (one.finding()) {
                    case REACHED -> atLeast + counted + " went through participatory budgets, so the share is reached.";
                    case SHORT ->
                        one.through().counted() == 0
                                ? "Nothing went through participatory budgets, so all of it is missing."
                                : counted + " went through participatory budgets, so " + gap + " is missing.";
                    case SHORT_AS_RECORDED ->
                        atLeast + counted + " went through participatory budgets, so at most " + gap + " is missing.";
                    case NOTHING_RECORDED ->
                        "Nothing is recorded here of what went through participatory budgets, which is not nought: how"
                                + " much is missing cannot be said.";
                    case NO_SPENDING -> throw new IllegalStateException("no spending, but a share of it");
                };
    }

    private String together() {
        int known = answer.authorities().size() - answer.count(Finding.NO_SPENDING);
        if (known == 0) {
            return "Cannot say: there is no spending of any of the authorities for " + year() + ".";
        }
        if (answer.count(Finding.NOTHING_RECORDED) == known) {
            return percent() + " of relevant spending in " + year() + " is " + sums()
                    + ". How much of it went through participatory"
                    + " budgets cannot be said: nothing is recorded here for any of them, and that is not nought.";
        }
        return "Of " + Words.whole(known) + " authorities, "
                + Words.list(List.of(
                        Words.count(answer.count(Finding.REACHED)) + " reached " + percent() + " in " + year(),
                        Words.count(answer.count(Finding.SHORT)) + " fell short",
                        "of " + Words.count(known - answer.count(Finding.REACHED) - answer.count(Finding.SHORT))
                                + " it cannot be said"))
                + ".";
    }

    /** "£282.5 million for 314 districts and £135.3 million for 25 counties". */
    private String sums() {
        return Words.list(answer.totals().stream().map(ShareWords::sum).toList());
    }

    private static String sum(KindTotal total) {
        return Words.millions(total.askedPence()) + " for " + Words.count(total.authorities()) + " "
                + (total.authorities() == 1
                        ? total.kind().singular()
                        : total.kind().plural());
    }
}
