package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.plumbline.engine.sortition.Level;
import org.plumbline.engine.sortition.OneIn;
import org.plumbline.engine.sortition.PanelAnswer;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.model.problems.Quotation;

/** What a person sees at the end of a selection: the least and the greatest chance, what is proved, where all of it is. */
final class SelectSummary {
    /** A built-in lottery, so that the command that is printed works as it stands. */
    private static final String LOTTERY = "panel-lottery-dice";

    private final PanelAnswer answer;

    SelectSummary(PanelAnswer answer) {
        this.answer = answer;
    }

    void print(PrintWriter out, Path folder, Path kept) {
        answer.facts().remarks().forEach(remark -> out.println("Note     " + Quotation.visible(remark)));
        out.println("A panel of " + answer.classes().panelSize() + " from "
                + answer.chances().people() + " people who volunteered. Rule: "
                + Quotation.visible(answer.recipe().title()) + ".");
        out.println();
        level(out, "Least chance", answer.levels().get(0));
        level(out, "Greatest chance", answer.levels().get(answer.levels().size() - 1));
        if (!answer.notMatched().isEmpty()) {
            int people = answer.notMatched().size();
            out.printf("  %-17s %d %s: tables/not-matched.csv%n", "Not matched", people, people(people));
        }
        out.printf(
                "  %-17s %d panels, each as likely as any other; chances differ from the rule's by at most %s%n",
                "Public lottery",
                answer.chances().allPanels(),
                Decimals.significant(answer.chances().greatestDifference(), 2));
        if (answer.isPortfolioOff()) {
            out.printf(
                    "  %-17s more than the %s that the rule allows%n",
                    "", Decimals.significant(answer.recipe().portfolio().tolerance(), 2));
        }
        out.println();
        out.println(answer.proof().words());
        PublishedFolder.print(out, folder, "");
        out.println("Private  " + PublishedFolder.shown(kept)
                + "/  who has which row key, and the salt: keep it, and publish nothing of it");
        out.println("Then     ./plumbline sortition commit " + PublishedFolder.shown(folder) + " --lottery " + LOTTERY);
    }

    private static void level(PrintWriter out, String what, Level level) {
        out.printf(
                "  %-17s %s (%s%%), for %d %s%n",
                what,
                OneIn.words(level.chance()),
                Decimals.fixed(100 * level.chance(), 2),
                level.people(),
                people(level.people()));
    }

    private static String people(int number) {
        return number == 1 ? "person" : "people";
    }
}
