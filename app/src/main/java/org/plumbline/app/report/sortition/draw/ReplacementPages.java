package org.plumbline.app.report.sortition.draw;

import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.app.report.TargetPage.Grid;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.sortition.draw.Replacement;
import org.plumbline.engine.sortition.draw.ReplacementAnswer;

/** Puts the page of replacements together. */
final class ReplacementPages {
    private final Run run;
    private final ReplacementAnswer answer;

    ReplacementPages(Run run, ReplacementAnswer answer) {
        this.run = run;
        this.answer = answer;
    }

    ReplacementPage page() {
        return new ReplacementPage(
                answer.draw().commitment().recipe().title(),
                LotteryWords.headline(answer),
                List.of(
                        "Who came follows from the order of the reserves, which was drawn with the panel, and from the quotas: "
                                + (answer.draw().commitment().recipe().alikeFirst()
                                        ? "the first reserve alike in every feature, or else the first with whom the panel keeps"
                                                + " every quota."
                                        : "the first with whom the panel keeps every quota.")),
                steps(),
                answer.missedSeats() == 0
                        ? "Every quota is kept"
                        : Words.countFirst(answer.quotas().stream()
                                        .filter(one -> one.missed() > 0)
                                        .count())
                                + " of " + Words.count(answer.quotas().size()) + " quotas are missed",
                quotas(),
                answer.members(),
                answer.reserves().isEmpty()
                        ? "No reserves are left"
                        : LotteryWords.people(answer.reserves().size()) + " are left as reserves, in this order",
                answer.reserves(),
                LotteryCheck.of(
                        run,
                        answer.draw().commitment().fingerprint(),
                        List.of(
                                new LotteryCheck.Step(
                                        "Compare the panel and the order of the reserves with the page of the draw.",
                                        ""),
                                new LotteryCheck.Step(
                                        "That nobody before those who came would have kept every quota is for those to check who"
                                                + " may see the pool: from the run, the same command makes this folder again.",
                                        "")),
                        List.of(
                                "./plumbline verify FOLDER",
                                "./plumbline sortition replace DRAW --run RUN --withdrawn "
                                        + String.join(
                                                ",",
                                                answer.replacements().stream()
                                                        .map(Replacement::withdrawn)
                                                        .toList()))));
    }

    private Grid steps() {
        List<Replacement> all = answer.replacements();
        return new Grid(
                List.of("Step", "Withdrew", "Came"),
                IntStream.range(0, all.size())
                        .mapToObj(step -> List.of(
                                Integer.toString(step + 1),
                                all.get(step).withdrawn() + (all.get(step).wasOnPanel() ? "" : ", a reserve"),
                                all.get(step).by().orElse("nobody")))
                        .toList(),
                "In the order of withdrawing.",
                "tables/replacements.csv");
    }

    private Grid quotas() {
        return new Grid(
                List.of("Quota", "Asked for", "Kept"),
                answer.quotas().stream()
                        .map(one -> List.of(
                                one.feature() + ": " + one.value(),
                                CommitmentPages.range(one.least(), one.most()),
                                one.missed() == 0 ? "yes" : "missed by " + one.missed()))
                        .toList(),
                "How many seats each has now is not told: beside the seats before, that would tell in what those who left and those"
                        + " who came differ.",
                "inputs/kept.csv");
    }
}
