package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.plumbline.app.report.budgeting.ShareWords;
import org.plumbline.engine.budgeting.share.AuthorityShare;
import org.plumbline.engine.budgeting.share.ShareAnswer;
import org.plumbline.model.funding.Sterling;
import org.plumbline.model.problems.Quotation;

/** What a person sees at the end: the answer in a sentence, the largest gaps, where the report is, how to check it. */
final class ShareSummary {
    private static final int MOST_LISTED = 10;

    private final ShareAnswer answer;
    private final ShareWords words;

    ShareSummary(ShareAnswer answer) {
        this.answer = answer;
        this.words = new ShareWords(answer);
    }

    void print(PrintWriter out, Path folder, String named) {
        out.println(Quotation.visible(words.headline()));
        out.println();
        List<AuthorityShare> listed = words.byGap().stream().limit(MOST_LISTED).toList();
        out.printf("  %-28s %20s %18s %18s  %s%n", "authority", "spending", "share", "recorded", "gap");
        listed.forEach(one -> out.printf(
                "  %-28s %20s %18s %18s  %s%n",
                Quotation.visible(one.name()),
                money(one.spendingPence()),
                money(one.askedPence()),
                one.through().isKnown() ? Sterling.text(one.through().countedPence()) : "nothing",
                gap(one)));
        if (listed.size() < answer.authorities().size()) {
            out.println("  the " + MOST_LISTED + " where most may be missing, of "
                    + answer.authorities().size() + "; all of them are in tables/authorities.csv");
        }
        PublishedFolder.print(out, folder, named);
    }

    private static String gap(AuthorityShare one) {
        return switch (one.finding()) {
            case REACHED -> "none: reached";
            case SHORT -> money(one.gapPence());
            case SHORT_AS_RECORDED, NOTHING_RECORDED -> "at most " + money(one.gapAtMostPence());
            case NO_SPENDING -> "cannot say";
        };
    }

    private static String money(OptionalLong pence) {
        return pence.isPresent() ? Sterling.text(pence.getAsLong()) : "not known";
    }
}
