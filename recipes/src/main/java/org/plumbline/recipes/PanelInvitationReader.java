package org.plumbline.recipes;

import java.util.List;
import java.util.Optional;
import org.plumbline.methods.sortition.invitations.ByTenth;
import org.plumbline.model.problems.Problem;
import org.plumbline.recipes.internal.yaml.YamlMap;
import org.plumbline.recipes.sortition.ExpectedAnswers;
import org.plumbline.recipes.sortition.Oversampling;
import org.plumbline.recipes.sortition.WantedCertainty;
import org.plumbline.recipes.sortition.Willingness;

/** Reads {@link PanelInvitationRecipe}s. Percent in the file, because people write it so; shares of 0 to 1 inside. */
final class PanelInvitationReader implements KindReader {

    @Override
    public List<Problem> check(YamlMap recipe) {
        return PanelInvitationProblems.of(recipe);
    }

    @Override
    public PanelInvitationRecipe read(Fields recipe) {
        Fields certainty = recipe.fields("certainty");
        return new PanelInvitationRecipe(
                recipe.text("id"),
                recipe.text("title"),
                recipe.text("summary"),
                recipe.citation("source"),
                answers(recipe.fields("answers")),
                oversampling(recipe.fields("oversampling")),
                recipe.listFields("willingness").stream()
                        .map(PanelInvitationReader::willingness)
                        .toList(),
                new WantedCertainty(
                        certainty.number("percent") / 100,
                        Math.toIntExact(certainty.whole("simulations")),
                        certainty.whole("seed"),
                        certainty.text("note")),
                Math.toIntExact(recipe.fields("tenths").whole("edition")),
                recipe.texts("notes"));
    }

    private static ExpectedAnswers answers(Fields answers) {
        Fields round = answers.fields("round");
        return new ExpectedAnswers(
                byTenth(answers, "rates", 100),
                round.number("least") / 100,
                round.number("most") / 100,
                answers.citation("source"),
                answers.text("note"));
    }

    private static Oversampling oversampling(Fields oversampling) {
        Oversampling.Method method = oversampling.choice("method", Oversampling.Method.class);
        return new Oversampling(
                method,
                method == Oversampling.Method.STATED
                        ? Optional.of(byTenth(oversampling, "weights", 1))
                        : Optional.empty(),
                oversampling.text("note"));
    }

    private static ByTenth byTenth(Fields fields, String key, double unit) {
        return new ByTenth(fields.texts(key).stream()
                .map(text -> Double.parseDouble(text) / unit)
                .toList());
    }

    private static Willingness willingness(Fields one) {
        return new Willingness(
                one.text("feature"),
                one.text("value"),
                one.number("times"),
                one.findFields("source").map(any -> one.citation("source")),
                one.text("note"));
    }
}
