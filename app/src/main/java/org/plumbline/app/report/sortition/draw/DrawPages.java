package org.plumbline.app.report.sortition.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.app.report.TargetPage.Grid;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.sortition.draw.Commitment;
import org.plumbline.engine.sortition.draw.DrawAnswer;
import org.plumbline.methods.sortition.draw.NamedSource;

/** Puts the page of a draw together. */
final class DrawPages {
    private final Run run;
    private final DrawAnswer draw;
    private final Commitment commitment;

    DrawPages(Run run, DrawAnswer draw) {
        this.run = run;
        this.draw = draw;
        this.commitment = draw.commitment();
    }

    DrawPage page() {
        return new DrawPage(
                commitment.recipe().title(),
                LotteryWords.headline(draw),
                List.of(
                        "Each of the panels was as likely as any other, and all of them were published before the values that"
                                + " decided were known.",
                        "The arithmetic below can be done again by anybody."),
                lines(),
                panel(),
                seats(),
                draw.reserves().length == 0
                        ? "There are no reserves"
                        : LotteryWords.people(draw.reserves().length) + " stand ready as reserves, in this order",
                picking(),
                Arrays.stream(draw.reserves())
                        .mapToObj(commitment.panels()::key)
                        .toList(),
                check());
    }

    private List<DrawPage.Line> lines() {
        List<DrawPage.Line> lines = new ArrayList<>();
        List<NamedSource> sources = draw.values().sources();
        for (int source = 0; source < sources.size(); source++) {
            NamedSource one = sources.get(source);
            lines.add(new DrawPage.Line(
                    Words.capital(one.name()) + ", " + one.source().words() + ", on " + LotteryWords.day(one.on())
                            + ". " + one.where(),
                    draw.typed(source)));
        }
        int panels = commitment.panels().panels();
        lines.add(new DrawPage.Line(
                "Written as one text: every number followed by a full stop, every source by a slash.",
                draw.values().key()));
        lines.add(new DrawPage.Line(
                "The " + commitment.recipe().hashing().words()
                        + " checksum of two zero bytes, the text, and two zero bytes, in hexadecimal digits.",
                draw.numbers().hex(0)));
        lines.add(new DrawPage.Line(
                "Read as one whole number.", draw.numbers().number(0).toString()));
        lines.add(new DrawPage.Line(
                "Divided by " + Words.whole(panels) + ", the number of panels, it leaves",
                Integer.toString(draw.panel())));
        lines.add(new DrawPage.Line(
                "The first panel has the number 1, so one is added: the panel that was drawn is",
                Integer.toString(draw.panel() + 1)));
        return lines;
    }

    private List<CommitmentPage.Chance> panel() {
        return Arrays.stream(draw.members())
                .mapToObj(person -> CommitmentPages.row(commitment.panels().key(person), commitment.chance(person)))
                .toList();
    }

    private Optional<Grid> seats() {
        if (draw.opened().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Grid(
                List.of("Quota", "Asked for", "Seats"),
                draw.opened().stream()
                        .map(one -> List.of(
                                one.feature() + ": " + one.value(),
                                CommitmentPages.range(one.least(), one.most()),
                                Integer.toString(one.fewest())))
                        .toList(),
                "As the organiser opened them; they fit the seal that was published before the draw.",
                "inputs/opened.csv"));
    }

    private List<String> picking() {
        int[] reserves = draw.reserves();
        if (reserves.length == 0) {
            return List.of();
        }
        int others = commitment.panels().people() - draw.members().length;
        return List.of(
                "Everybody who is not on the panel stands in the order of row keys, numbered from 0. Number 1 - the checksum of the"
                        + " bytes 0 1, the text, and 0 1 - divided by " + Words.whole(others) + " leaves "
                        + Words.whole(draw.numbers().remainder(1, others))
                        + ": that is the first reserve. Number 2 is divided by how"
                        + " many are left then, and so on.");
    }

    private LotteryCheck check() {
        return LotteryCheck.of(
                run,
                commitment.fingerprint(),
                List.of(
                        new LotteryCheck.Step(
                                "Compare this fingerprint with the one that was published before the draw.",
                                "sha256sum tables/commitment.csv"),
                        new LotteryCheck.Step("Look the values up where they were published.", ""),
                        new LotteryCheck.Step(
                                "Make the number yourself.",
                                "printf '\\000\\000" + draw.values().key() + "\\000\\000' | "
                                        + switch (commitment.recipe().hashing()) {
                                            case SHA_256 -> "sha256sum";
                                            case MD5 -> "md5sum";
                                        })),
                List.of("./plumbline verify FOLDER"));
    }
}
