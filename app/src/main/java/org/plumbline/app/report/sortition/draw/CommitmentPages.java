package org.plumbline.app.report.sortition.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.app.report.TargetPage.Grid;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.sortition.draw.Chance;
import org.plumbline.engine.sortition.draw.Commitment;
import org.plumbline.methods.sortition.draw.PublicValues;
import org.plumbline.recipes.PanelLotteryRecipe;

/** Puts the page of a commitment together. */
final class CommitmentPages {
    private final Run run;
    private final Commitment commitment;
    private final PanelLotteryRecipe recipe;

    CommitmentPages(Run run, Commitment commitment) {
        this.run = run;
        this.commitment = commitment;
        this.recipe = commitment.recipe();
    }

    CommitmentPage page() {
        return new CommitmentPage(
                recipe.title(),
                recipe.summary(),
                LotteryWords.headline(commitment),
                List.of(LotteryWords.chances(commitment), LotteryWords.sources(commitment)),
                commitment.hasEnoughBits() ? "" : "Too little decides this draw. " + LotteryWords.bits(commitment),
                Words.whole(commitment.panels().people()) + " people volunteered: find your own chance",
                chances(),
                sources(),
                drawing(),
                seatsFinding(),
                seats(),
                shown(),
                recipe.notes(),
                check());
    }

    private List<CommitmentPage.Chance> chances() {
        return IntStream.range(0, commitment.panels().people())
                .mapToObj(person -> row(commitment.panels().key(person), commitment.chance(person)))
                .toList();
    }

    static CommitmentPage.Chance row(String key, Chance chance) {
        return new CommitmentPage.Chance(
                key,
                chance.words(),
                Words.whole(chance.panels()) + " of " + Words.whole(chance.of()),
                chance.percent());
    }

    private List<CommitmentPage.Source> sources() {
        return recipe.sources().stream()
                .map(source -> new CommitmentPage.Source(
                        source.name(),
                        Words.capital(source.source().words()) + ".",
                        source.where(),
                        LotteryWords.day(source.on())))
                .toList();
    }

    private List<String> drawing() {
        String example = new PublicValues(
                        recipe.sources(),
                        recipe.sources().stream()
                                .map(source -> source.source().example())
                                .toList())
                .key();
        String panels = Words.whole(commitment.panels().panels());
        return List.of(
                "The values are written as one text: every number followed by a full stop, every source by a slash. For example "
                        + example,
                "A checksum, " + recipe.hashing().words()
                        + ", is made of two zero bytes, the text, and two zero bytes again. It is"
                        + " read as one whole number.",
                "That number is divided by " + panels + ". What is left over, plus one, is the panel that is drawn.",
                "The next numbers, made with 1, 2, 3 and so on in place of the zero, put everybody who is not on the panel in order,"
                        + " one after the other, as reserves"
                        + (recipe.reserves().isPresent()
                                ? ": the first " + Words.whole(recipe.reserves().getAsInt()) + "."
                                : "."),
                "When a member withdraws, "
                        + (recipe.alikeFirst()
                                ? "the first reserve who is alike in every feature takes the place; where there is none, "
                                : "")
                        + "the first reserve with whom the panel keeps every quota"
                        + (recipe.alikeFirst() ? " does." : " takes the place."));
    }

    private String seatsFinding() {
        return "Every panel keeps all " + Words.whole(commitment.seats().size()) + " quotas";
    }

    private Grid seats() {
        return new Grid(
                List.of("Quota", "Asked for", "Seats on the panels"),
                commitment.seats().stream()
                        .map(one -> List.of(
                                one.feature() + ": " + one.value(),
                                range(one.least(), one.most()),
                                range(one.fewest(), one.highest())))
                        .toList(),
                "The fewest and the most seats that any of the panels gives to people of each kind.",
                "inputs/seats.csv");
    }

    static String range(int from, int to) {
        return from == to ? Integer.toString(from) : from + " to " + to;
    }

    private List<String> shown() {
        List<String> shown = new ArrayList<>();
        shown.add(
                "Row keys stand for people. Nobody but the organiser knows who has which, and what is known of each of them is not"
                        + " written here.");
        shown.add("How many seats each panel gives to each kind of person is sealed: with "
                + Words.whole(commitment.panels().panels())
                + " panels in the open it would follow, by plain algebra, who is of which kind. The seal of the panel that is drawn"
                + " can be opened.");
        shown.add(
                "Something can be worked out from the panels all the same: which row keys are likely to be alike, because fair"
                        + " chances drive the quotas to their limits; and whoever knows what some tens of the row keys stand for can"
                        + " tell it of most others. No name follows from that, but whoever learns a person's row key can learn more:"
                        + " keep yours to yourself.");
        return shown;
    }

    private LotteryCheck check() {
        String key = commitment.panels().key(0);
        return LotteryCheck.of(
                run,
                commitment.fingerprint(),
                List.of(
                        new LotteryCheck.Step(
                                "Compare this fingerprint with the one that was published before the draw.",
                                "sha256sum tables/commitment.csv"),
                        new LotteryCheck.Step(
                                "Count the panels that you are on: here for " + key + ".",
                                "grep -cw -- " + key + " inputs/portfolio.csv"),
                        new LotteryCheck.Step(
                                "When the values are known, make the number yourself, with the text in place of TEXT.",
                                "printf '\\000\\000TEXT\\000\\000' | " + tool() + "sum")),
                List.of("./plumbline verify FOLDER", "./plumbline sortition draw FOLDER " + values()));
    }

    private String tool() {
        return switch (recipe.hashing()) {
            case SHA_256 -> "sha256";
            case MD5 -> "md5";
        };
    }

    private String values() {
        return String.join(
                " ",
                recipe.sources().stream()
                        .map(source -> "--value \"" + source.name() + "="
                                + source.source().example() + "\"")
                        .toList());
    }
}
