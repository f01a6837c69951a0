package org.plumbline.app.report.sortition;

import java.util.List;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.sortition.Level;
import org.plumbline.engine.sortition.OneIn;
import org.plumbline.engine.sortition.PanelAnswer;
import org.plumbline.engine.sortition.PanelProof;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.recipes.sortition.PanelRule;

/** A selection in sentences, for those who run it and for those who volunteered. */
final class PanelWords {
    private final PanelAnswer answer;

    PanelWords(PanelAnswer answer) {
        this.answer = answer;
    }

    static String people(long count) {
        return Words.whole(count) + (count == 1 ? " person" : " people");
    }

    static String seats(long count) {
        return Words.whole(count) + (count == 1 ? " seat" : " seats");
    }

    /** "1 in 7 (14.3%)", "none", "certain". */
    static String chance(double chance) {
        String words = OneIn.words(chance);
        return words.startsWith("1 in ") ? words + " (" + percent(chance) + ")" : words;
    }

    /** To one decimal; below one per cent to two significant digits, so that no chance looks like none. */
    static String percent(double chance) {
        return (chance < 0.01 ? Decimals.significant(100 * chance, 2) : Decimals.fixed(100 * chance, 1)) + "%";
    }

    static boolean isNone(double chance) {
        return chance < OneIn.NOTHING;
    }

    private static boolean isCertain(double chance) {
        return chance > 1 - OneIn.NOTHING;
    }

    /** Whether all is proved of it that the rule of leximin promises. */
    boolean isFairest() {
        return answer.proof().holds() && answer.proof().claim() == PanelRule.Proves.LEXIMIN;
    }

    /** Who is drawn from whom, and the least chance. */
    String headline() {
        String whole = "A panel of " + Words.whole(answer.classes().panelSize()) + " is drawn from "
                + people(answer.chances().people()) + " who volunteered. ";
        return stopped() + whole + leastOfAll();
    }

    private String stopped() {
        if (answer.facts().finished()) {
            return "";
        }
        return answer.isUnproved()
                ? "Stopped before its end: these are the best chances that were found by then, not proved to be the fairest. "
                : "Stopped before its end, with all that it promises proved by then. ";
    }

    private String leastOfAll() {
        List<Level> levels = answer.levels();
        if (levels.size() == 1) {
            double chance = levels.get(0).chance();
            return isCertain(chance)
                    ? "All of them have a seat."
                    : "All have the same chance of a seat, " + chance(chance) + ".";
        }
        Level first = levels.get(0);
        Level least = isNone(first.chance()) ? levels.get(1) : first;
        String none = first == least
                ? "Nobody's chance of a seat is below " + chance(least.chance()) + "; "
                : people(first.people()) + (first.people() == 1 ? " has" : " have")
                        + " no chance of a seat. Of the others, nobody's chance is below " + chance(least.chance())
                        + "; ";
        return none + people(least.people()) + (least.people() == 1 ? " has" : " have") + " just that.";
    }

    /** What is proved, as a volunteer would ask it. */
    String proved() {
        PanelProof proof = answer.proof();
        if (isFairest()) {
            return "Nobody could be given more without giving less to somebody who is no better off. That is proved, to "
                    + Decimals.upTo(proof.gap(), 6) + " of a chance, and anybody can check it.";
        }
        if (answer.isUnproved() && proof.faults().isEmpty() && !Double.isNaN(proof.gap())) {
            return proof.words() + gap(proof);
        }
        return proof.words();
    }

    private String gap(PanelProof proof) {
        double least = answer.chances().least();
        return proof.claim() == PanelRule.Proves.NASH
                ? ""
                : " The least chance is " + chance(least) + "; what a longer search might find is at most "
                        + chance(Math.min(1, least + proof.gap())) + ".";
    }

    /** Why nobody of a level has more. */
    String whyNotMore(Level level, boolean lowest) {
        if (isCertain(level.chance())) {
            return "Every panel of this lottery has you on it.";
        }
        if (isNone(level.chance())) {
            return isFairest()
                    ? "No panel that keeps every quota has a seat for you. It is what the quotas leave, not a choice that somebody made."
                    : "This lottery has you on no panel. That there is none with a seat for you is not proved.";
        }
        if (isFairest()) {
            return "Nobody could give you more without giving somebody less who is no better off than you, because every panel must keep"
                    + " every quota: the seats that you could have are shared with people whose chances are as small as yours or"
                    + " smaller.";
        }
        if (answer.proof().claim() == PanelRule.Proves.MAXIMIN
                && !Double.isNaN(answer.proof().gap())) {
            return lowest
                    ? "This is the least chance that anybody has. It could not be greater for all who have it by more than "
                            + Decimals.upTo(answer.proof().gap(), 6) + ": that is proved."
                    : "Of chances above the least one nothing is proved.";
        }
        return "That you could not be given more is not proved.";
    }

    /** "62 or 63 of 1,000 panels". */
    String panels(int fewest, int most) {
        String range = fewest == most
                ? Words.whole(fewest)
                : Words.whole(fewest) + (most == fewest + 1 ? " or " : " to ") + Words.whole(most);
        return range + " of " + allPanels();
    }

    String allPanels() {
        int panels = answer.chances().allPanels();
        return Words.whole(panels) + (panels == 1 ? " panel" : " panels");
    }

    /** How far the public lottery keeps to the rule. */
    String lottery() {
        if (answer.chances().allPanels() == 1) {
            return "There is one panel, and nothing to draw: whoever is on it has a seat.";
        }
        return "The public lottery draws one of " + allPanels()
                + ", each as likely as any other. A person's chance there is the number of panels that they are on; it "
                + margin() + ".";
    }

    private String margin() {
        double most = answer.chances().greatestDifference();
        return isNone(most)
                ? "is the rule's"
                : "differs from the rule's by at most " + Decimals.significant(100 * most, 2)
                        + " of a percentage point";
    }
}
