package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.app.report.charts.Words;
import org.plumbline.app.report.sortition.invitations.InvitationWords;
import org.plumbline.engine.sortition.invitations.InvitationAnswer;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.model.problems.Quotation;

/** What a person sees at the end: how many letters, by tenth, how sure, what goes wrong first, and how to check it. */
final class InvitationSummary {
    private final InvitationAnswer answer;
    private final Optional<Path> drawn;

    InvitationSummary(InvitationAnswer answer, Optional<Path> drawn) {
        this.answer = answer;
        this.drawn = drawn;
    }

    void print(PrintWriter out, Path folder, String named) {
        InvitationWords words = new InvitationWords(answer);
        out.println(Quotation.visible(words.headline()));
        out.println();
        out.printf("  %-18s %10s %12s %10s %12s%n", "tenth", "places", "addresses", "letters", "volunteers");
        answer.byTenth()
                .forEach(one -> out.printf(
                        "  %-18s %10s %12s %10s %12s%n",
                        InvitationWords.tenth(one.tenth()),
                        Words.whole(one.places()),
                        Words.whole(one.addresses()),
                        Words.whole(one.letters()),
                        Decimals.fixed(one.expected(), 1)));
        out.println();
        out.println(words.margin());
        out.println(Quotation.visible(words.firstWrong()));
        drawn.ifPresent(file -> {
            out.println();
            out.println(
                    "Private  " + PublishedFolder.shown(file.toAbsolutePath().normalize())
                            + " tells who is written to: keep it, and do not publish it");
        });
        PublishedFolder.print(out, folder, named);
    }
}
