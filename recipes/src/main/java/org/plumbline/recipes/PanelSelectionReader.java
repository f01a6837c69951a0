package org.plumbline.recipes;

import java.util.List;
import org.plumbline.model.problems.Problem;
import org.plumbline.recipes.internal.yaml.YamlMap;
import org.plumbline.recipes.sortition.PanelRule;
import org.plumbline.recipes.sortition.PortfolioChoice;

/** Reads {@link PanelSelectionRecipe}s. */
final class PanelSelectionReader implements KindReader {

    /** Its schema says it all: no place of it hangs on another. */
    @Override
    public List<Problem> check(YamlMap recipe) {
        return List.of();
    }

    @Override
    public PanelSelectionRecipe read(Fields recipe) {
        Fields portfolio = recipe.fields("portfolio");
        return new PanelSelectionRecipe(
                recipe.text("id"),
                recipe.text("title"),
                recipe.text("summary"),
                recipe.findFields("source").map(source -> recipe.citation("source")),
                rule(recipe.fields("rule")),
                new PortfolioChoice(Math.toIntExact(portfolio.whole("panels")), portfolio.number("tolerance")),
                recipe.texts("notes"));
    }

    private static PanelRule rule(Fields rule) {
        return switch (rule.text("method")) {
            case "leximin" -> new PanelRule.Leximin(rule.number("tolerance"));
            case "maximin" -> new PanelRule.Maximin(rule.number("tolerance"));
            case "nash" -> new PanelRule.Nash(rule.number("tolerance"));
            case "greedy" -> new PanelRule.Greedy(Math.toIntExact(rule.whole("draws")), rule.whole("seed"));
            default -> throw new IllegalStateException("a method of the schema that the reader does not know");
        };
    }
}
