package org.plumbline.recipes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.methods.budgeting.Rational;
import org.plumbline.methods.budgeting.TieOrder;
import org.plumbline.methods.budgeting.TieRule;
import org.plumbline.methods.budgeting.Utility;
import org.plumbline.methods.budgeting.rules.EqualShares;
import org.plumbline.model.problems.Problem;
import org.plumbline.recipes.budgeting.CapRule;
import org.plumbline.recipes.budgeting.ExclusionRule;
import org.plumbline.recipes.budgeting.GreedyChoice;
import org.plumbline.recipes.budgeting.RuleChoice;
import org.plumbline.recipes.internal.yaml.YamlMap;

/** Reads {@link BudgetRuleRecipe}s. */
final class BudgetRuleReader implements KindReader {

    @Override
    public List<Problem> check(YamlMap recipe) {
        return BudgetRuleProblems.of(recipe);
    }

    @Override
    public BudgetRuleRecipe read(Fields recipe) {
        return new BudgetRuleRecipe(
                recipe.text("id"),
                recipe.text("title"),
                recipe.text("summary"),
                recipe.findFields("source").map(source -> recipe.citation("source")),
                rule(recipe.fields("rule")),
                ties(recipe.fields("ties")),
                recipe.listFields("caps").stream().map(BudgetRuleReader::cap).toList(),
                recipe.listFields("exclusions").stream()
                        .map(one -> new ExclusionRule(one.text("name"), one.texts("projects")))
                        .toList(),
                recipe.texts("notes"));
    }

    private static TieOrder ties(Fields ties) {
        return new TieOrder(
                ties.texts("order").stream()
                        .map(rule ->
                                TieRule.valueOf(rule.toUpperCase(Locale.ROOT).replace('-', '_')))
                        .toList(),
                ties.textIfAny("seed"));
    }

    private static CapRule cap(Fields cap) {
        return new CapRule(cap.text("name"), cap.text("column"), cap.text("is"), new BigDecimal(cap.text("most")));
    }

    private static RuleChoice rule(Fields rule) {
        return switch (rule.text("method")) {
            case "greedy" -> new RuleChoice.MostSupported(greedy(rule));
            case "equal-shares" ->
                new RuleChoice.Shares(
                        utility(rule, "utility"),
                        rule.findFields("increase").map(BudgetRuleReader::increase),
                        rule.findFields("fill").map(BudgetRuleReader::greedy),
                        rule.findFields("against")
                                .map(vote -> new RuleChoice.VoteAgainst(
                                        greedy(vote.fields("greedy")), vote.choice("by", EqualShares.Better.class))));
            case "phragmen" -> new RuleChoice.SamePace(skips(rule));
            case "maximum-welfare" -> new RuleChoice.MostWorth(utility(rule, "utility"));
            default -> throw new IllegalStateException("a method of the schema that the reader does not know");
        };
    }

    private static GreedyChoice greedy(Fields greedy) {
        return new GreedyChoice(
                utility(greedy, "support"),
                greedy.isTrue("per-cost"),
                new BigDecimal(greedy.findText("least").orElse("0")),
                greedy.isTrue("least-of-file"),
                skips(greedy));
    }

    private static boolean skips(Fields rule) {
        return rule.text("when-too-dear").equals("skip");
    }

    private static EqualShares.Increase increase(Fields increase) {
        Fields step = increase.fields("step");
        Optional<EqualShares.Step> money =
                step.findText("money").map(Rational::parse).map(EqualShares.Step.Money::new);
        return new EqualShares.Increase(
                money.orElseGet(() -> new EqualShares.Step.Percent(Rational.parse(step.text("percent")))),
                increase.isTrue("starts-whole"),
                increase.text("ends").equals("exhaustive"),
                increase.choice("returns", EqualShares.Returned.class));
    }

    private static Utility utility(Fields rule, String key) {
        return switch (rule.text(key)) {
            case "cost" -> new Utility.Cost();
            case "votes", "projects" -> new Utility.Cardinality();
            case "points" -> new Utility.Points();
            case "places" -> {
                Fields places = rule.fields("places");
                yield new Utility.Borda(placesOf(places.text("of")), Math.toIntExact(places.whole("last")));
            }
            default -> throw new IllegalStateException("a utility of the schema that the reader does not know");
        };
    }

    private static Utility.Places placesOf(String text) {
        return switch (text) {
            case "ballot" -> Utility.Places.OF_THE_BALLOT;
            case "longest-ballot" -> Utility.Places.OF_THE_LONGEST_BALLOT;
            case "projects" -> Utility.Places.OF_ALL_PROJECTS;
            default -> throw new IllegalStateException("places of the schema that the reader does not know");
        };
    }
}
