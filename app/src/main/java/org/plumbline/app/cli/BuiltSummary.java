package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.plumbline.engine.index.BuiltAnswer;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.methods.index.Ranks;
import org.plumbline.model.problems.Quotation;

/** What a person sees at the end of a build: who scores highest, where the report is, how to check it. */
final class BuiltSummary {
    private static final int MOST_LISTED = 10;

    private final BuiltAnswer answer;

    BuiltSummary(BuiltAnswer answer) {
        this.answer = answer;
    }

    void print(PrintWriter out, Path folder, String named) {
        var built = answer.built();
        out.println(Quotation.visible(answer.recipe().title()) + ": a higher score is "
                + (answer.recipe().worse() ? "worse" : "better") + ", rank 1 has the highest.");
        out.println();
        out.printf("  %5s  %-32s %10s%n", "rank", "place", "score");
        int listed = 0;
        for (int place : Ranks.order(built.ranks())) {
            if (listed++ < MOST_LISTED) {
                out.printf(
                        "  %5d  %-32s %10s%n",
                        built.rank(place),
                        answer.figures().names().get(place),
                        Decimals.fixed(built.score(built.tree().index(), place), 3));
            }
        }
        PublishedFolder.print(out, folder, named);
    }
}
