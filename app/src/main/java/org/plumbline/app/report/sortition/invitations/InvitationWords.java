package org.plumbline.app.report.sortition.invitations;

import java.util.Comparator;
import java.util.List;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.sortition.invitations.InvitationAnswer;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.methods.sortition.invitations.LettersNeeded;
import org.plumbline.methods.sortition.invitations.PoolsTried;
import org.plumbline.methods.sortition.invitations.QuotaOutlook;

/** The answer of an invitation in sentences, for a page and a terminal alike. */
public final class InvitationWords {
    private final InvitationAnswer answer;
    private final LettersNeeded.Letters found;

    public InvitationWords(InvitationAnswer answer) {
        this.answer = answer;
        this.found = answer.found();
    }

    /** The answer, in a sentence or two. */
    public String headline() {
        String panel = "a panel of " + Words.whole(answer.quotas().panelSize()) + " that meets every quota";
        if (!answer.stated()) {
            return "Send " + letters(answer.letters()) + ". With " + asked()
                    + " probability or more, those who answer can then make up " + panel + ".";
        }
        return "With " + letters(answer.letters()) + " the probability that those who answer can make up " + panel
                + " is about "
                + Words.percent(answer.probability().share()) + ". "
                + (found.needed() == 0
                        ? "No number of letters to these addresses makes it " + asked() + "."
                        : Words.whole(found.needed()) + " letters are shown to be enough for " + asked() + ".");
    }

    /** The probability that is asked for: "95%". */
    String asked() {
        return Decimals.upTo(100 * answer.recipe().certainty().share(), 1) + "%";
    }

    /** How sure the number is. */
    public String margin() {
        PoolsTried.Probability probability = answer.probability();
        return "Of " + Words.whole(found.tried().count()) + " simulated rounds with so many letters, "
                + Words.whole(found.tried().meeting(answer.letters()))
                + " could meet the quotas: the probability lies between " + Words.exactPercent(probability.low())
                + " and "
                + Words.exactPercent(probability.high()) + ", each with 99% certainty, if the rates are as assumed.";
    }

    /** Which quota would be short first. */
    public String firstWrong() {
        QuotaOutlook last = mostOftenLast();
        int times = found.tried().last(last.feature(), last.value());
        if (found.tried().together() > times) {
            return "What goes wrong first: all quotas together. In "
                    + share(found.tried().together())
                    + " of the rounds each quota could be met by itself before all could be met at once.";
        }
        return "What goes wrong first: " + answer.name(last.feature(), last.value()) + ". In " + share(times)
                + " of the rounds it was the last quota to be filled.";
    }

    String share(int rounds) {
        return Words.percent((double) rounds / found.tried().count());
    }

    QuotaOutlook mostOftenLast() {
        return answer.outlook().stream()
                .max(Comparator.comparingInt((QuotaOutlook one) -> found.tried().last(one.feature(), one.value()))
                        .thenComparing(one -> -one.feature())
                        .thenComparing(one -> -one.value()))
                .orElseThrow();
    }

    /** The quotas that are last most often, the most frequent first. */
    List<QuotaOutlook> byTimesLast() {
        return answer.outlook().stream()
                .filter(one -> one.least() > 0)
                .sorted(Comparator.comparingInt(
                                (QuotaOutlook one) -> -found.tried().last(one.feature(), one.value()))
                        .thenComparing(one -> -one.shortChance())
                        .thenComparing(QuotaOutlook::feature)
                        .thenComparing(QuotaOutlook::value))
                .toList();
    }

    static String letters(int letters) {
        return letters == 1 ? "one letter" : Words.whole(letters) + " letters";
    }

    /** "1, most deprived". */
    public static String tenth(int tenth) {
        return switch (tenth) {
            case 1 -> "1, most deprived";
            case 10 -> "10, least deprived";
            default -> Integer.toString(tenth);
        };
    }
}
