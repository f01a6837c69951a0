package org.plumbline.engine.sortition.invitations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.plumbline.engine.data.TableReads;
import org.plumbline.engine.studies.Lineage;
import org.plumbline.engine.studies.Progress;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.methods.solver.Solver;
import org.plumbline.methods.sortition.invitations.AnswerModel;
import org.plumbline.methods.sortition.invitations.ByTenth;
import org.plumbline.methods.sortition.invitations.LetterOrder;
import org.plumbline.methods.sortition.invitations.LettersNeeded;
import org.plumbline.methods.sortition.invitations.PlaceAddresses;
import org.plumbline.methods.sortition.invitations.PoolsTried;
import org.plumbline.methods.sortition.invitations.QuotaOutlook;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.model.sortition.Quotas;
import org.plumbline.recipes.PanelInvitationRecipe;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.recipes.RecipeFile;
import org.plumbline.sources.Catalogue;
import org.plumbline.sources.sortition.invitations.InvitedPlace;

/** Works out invitations from their recipe and an organiser's files. */
public final class Invitations {
    private final Catalogue catalogue;
    private final ExecutorService threads;

    /** @param threads runs the simulations; no answer depends on how many there are */
    public Invitations(Catalogue catalogue, ExecutorService threads) {
        this.catalogue = catalogue;
        this.threads = threads;
    }

    /**
     * The answer of a recipe for these files.
     *
     * @throws WrongInput if recipe and files do not fit together
     * @throws NoAnswer if no number of letters is enough
     * @throws org.plumbline.model.problems.CannotSay if a table of tenths is needed and not here
     */
    public InvitationAnswer compute(RecipeBook book, String id, InvitationFiles files, Progress progress) {
        RecipeFile file = book.get(id, PanelInvitationRecipe.class);
        PanelInvitationRecipe recipe = file.as(PanelInvitationRecipe.class);
        progress.begins(1, 3, "sharing letters over " + files.places().size() + " places");
        TableReads reads = new TableReads(catalogue);
        List<InvitedPlace> places = PlacesWithTenths.of(files.places(), recipe.edition(), reads);
        WhoVolunteers who = WhoVolunteers.of(files.quotas(), file, files.people());
        AnswerModel model = new AnswerModel(
                recipe.answers().rates(),
                recipe.answers().leastFactor(),
                recipe.answers().mostFactor(),
                who.shares());
        LetterOrder order = order(recipe, files, places);
        progress.begins(2, 3, "simulating " + recipe.certainty().simulations() + " rounds of letters");
        LettersNeeded needed = new LettersNeeded(files.quotas(), model, order, Solver.best(), threads);
        LettersNeeded.Letters found = needed.find(
                recipe.certainty().share(),
                recipe.certainty().simulations(),
                recipe.certainty().seed(),
                files.letters().orElse(0));
        if (files.letters().isEmpty() && found.needed() == 0) {
            throw new NoAnswer(notEnough(recipe, files.quotas(), needed, order.length(), found.tried()));
        }
        int letters = files.letters().orElse(found.needed());
        progress.begins(3, 3, "looking at " + letters + " letters");
        return new InvitationAnswer(
                recipe,
                files.quotas(),
                letters(places, order.letters(letters), model),
                model,
                letters,
                files.letters().isPresent(),
                found,
                needed.outlook(letters),
                needed.tooFewInAll(letters),
                who.fromQuotas(),
                files.drawn(),
                new Lineage(
                        List.of(file),
                        reads.tables(),
                        reads.sources(),
                        recipe.certainty().seed(),
                        recipe.certainty().simulations()),
                files.published());
    }

    private static List<PlaceLetters> letters(List<InvitedPlace> places, int[] letters, AnswerModel model) {
        List<PlaceLetters> list = new ArrayList<>();
        for (int i = 0; i < letters.length; i++) {
            InvitedPlace place = places.get(i);
            int tenth = place.tenth().orElseThrow();
            list.add(new PlaceLetters(
                    place.code(),
                    place.name(),
                    tenth,
                    place.addresses(),
                    letters[i],
                    model.expected(tenth, letters[i])));
        }
        return list;
    }

    private static LetterOrder order(PanelInvitationRecipe recipe, InvitationFiles files, List<InvitedPlace> places) {
        ByTenth weights = recipe.oversampling().weights(recipe.answers().rates());
        List<PlaceAddresses> addresses = places.stream()
                .map(place ->
                        new PlaceAddresses(place.addresses(), place.tenth().orElseThrow()))
                .toList();
        LetterOrder order = LetterOrder.of(addresses, weights, Integer.MAX_VALUE);
        if (order.length() == 0) {
            throw new NoAnswer(
                    "Every place is of a tenth whose addresses weigh nothing, so there is nobody to write to. Give one"
                            + " of these tenths a weight.");
        }
        files.letters().ifPresent(letters -> {
            if (letters > order.length()) {
                throw new WrongInput(new Problem(
                        ProblemCode.WRONG_NUMBER,
                        Where.file("--letters"),
                        "more letters than there are addresses",
                        Integer.toString(letters),
                        "at most " + order.length() + ", a letter to every address",
                        ""));
            }
        });
        return order;
    }

    private static String notEnough(
            PanelInvitationRecipe recipe, Quotas quotas, LettersNeeded needed, int all, PoolsTried tried) {
        QuotaOutlook worst = needed.outlook(all).stream()
                .max(Comparator.comparingDouble(QuotaOutlook::shortChance)
                        .thenComparing(one -> -one.feature())
                        .thenComparing(one -> -one.value()))
                .orElseThrow();
        double shown = tried.probability(all).low();
        String value = quotas.features().get(worst.feature()).name() + ": "
                + quotas.features()
                        .get(worst.feature())
                        .quotas()
                        .get(worst.value())
                        .value();
        String percent = Decimals.upTo(100 * recipe.certainty().share(), 1) + "%";
        return "Even a letter to each of the " + all + " addresses does not make a pool that can meet the quotas with "
                + percent
                + " probability: of " + tried.count() + " simulated rounds " + tried.meeting(all) + " could. "
                + (worst.shortChance() > 0.01
                        ? "Short most of all is " + value + ": " + worst.least() + " are needed and "
                                + Decimals.upTo(worst.expected(), 1) + " are to be expected. "
                        : "Each quota by itself can be met, but not all of them together. ")
                + "What would help: more addresses, a lower least number of seats there, a smaller panel"
                + (shown >= 0.5
                        ? ", or certainty: {percent: " + (int) StrictMath.floor(100 * shown)
                                + "} in the recipe, which all letters together reach."
                        : ", or whatever makes more people answer. With --letters N the probability of a number is told.");
    }
}
