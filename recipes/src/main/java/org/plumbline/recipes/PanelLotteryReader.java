package org.plumbline.recipes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.methods.sortition.draw.BeaconRound;
import org.plumbline.methods.sortition.draw.Dice;
import org.plumbline.methods.sortition.draw.Hashing;
import org.plumbline.methods.sortition.draw.LotteryBalls;
import org.plumbline.methods.sortition.draw.NamedSource;
import org.plumbline.methods.sortition.draw.PublicSource;
import org.plumbline.methods.sortition.draw.PublishedFigure;
import org.plumbline.model.problems.Problem;
import org.plumbline.recipes.internal.yaml.YamlMap;

/** Reads {@link PanelLotteryRecipe}s. */
final class PanelLotteryReader implements KindReader {

    @Override
    public List<Problem> check(YamlMap recipe) {
        return PanelLotteryProblems.of(recipe);
    }

    @Override
    public PanelLotteryRecipe read(Fields recipe) {
        return new PanelLotteryRecipe(
                recipe.text("id"),
                recipe.text("title"),
                recipe.text("summary"),
                recipe.findFields("source").map(source -> recipe.citation("source")),
                recipe.choice("hash", Hashing.class),
                recipe.listFields("sources").stream()
                        .map(PanelLotteryReader::named)
                        .toList(),
                recipe.text("replacement").equals("alike-first"),
                recipe.findText("reserves").isPresent()
                        ? OptionalInt.of(whole(recipe, "reserves"))
                        : OptionalInt.empty(),
                recipe.texts("notes"));
    }

    private static NamedSource named(Fields source) {
        return new NamedSource(
                source.text("name"), source(source), source.text("published"), LocalDate.parse(source.text("on")));
    }

    private static PublicSource source(Fields source) {
        return switch (source.text("kind")) {
            case "dice" -> new Dice(whole(source, "faces"), whole(source, "throws"));
            case "lottery" -> new LotteryBalls(whole(source, "count"), whole(source, "highest"), bonus(source));
            case "beacon" -> new BeaconRound(whole(source, "digits"));
            case "figure" -> new PublishedFigure(whole(source, "decimals"), whole(source, "unforeseen-digits"));
            default -> throw new IllegalStateException("a source of the schema that the reader does not know");
        };
    }

    private static Optional<LotteryBalls.Bonus> bonus(Fields source) {
        return source.findFields("bonus")
                .map(bonus -> new LotteryBalls.Bonus(
                        whole(bonus, "count"), whole(bonus, "highest"), bonus.isTrue("same-balls")));
    }

    private static int whole(Fields fields, String key) {
        return Math.toIntExact(fields.whole(key));
    }
}
