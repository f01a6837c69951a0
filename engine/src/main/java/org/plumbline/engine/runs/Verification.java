package org.plumbline.engine.runs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.plumbline.engine.briefs.Briefs;
import org.plumbline.engine.budgeting.BudgetCounts;
import org.plumbline.engine.budgeting.share.ParticipatoryShares;
import org.plumbline.engine.comparisons.Comparisons;
import org.plumbline.engine.data.UsedTable;
import org.plumbline.engine.index.Indices;
import org.plumbline.engine.studies.Asked;
import org.plumbline.engine.studies.Computed;
import org.plumbline.engine.studies.Progress;
import org.plumbline.engine.studies.Settings;
import org.plumbline.engine.studies.Studies;
import org.plumbline.model.problems.CannotSay;
import org.plumbline.model.problems.CouldNotBeDone;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Quotation;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.recipes.BuiltIndexRecipe;
import org.plumbline.recipes.PanelInvitationRecipe;
import org.plumbline.recipes.PanelLotteryRecipe;
import org.plumbline.recipes.PanelSelectionRecipe;
import org.plumbline.recipes.ParticipatoryShareRecipe;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.sources.Catalogue;

/**
 * Computes a published run again, from the sources and the recipes in its folder, and compares every byte. Checksums in the
 * folder are not trusted: they too are computed again.
 */
public final class Verification {
    private final Studies studies;
    private final Briefs briefs;
    private final Indices indices;
    private final Catalogue catalogue;
    private final List<Publication> publications;

    /** @param publications the same that runs are published with */
    public Verification(
            Studies studies, Briefs briefs, Indices indices, Catalogue catalogue, List<Publication> publications) {
        this.studies = studies;
        this.briefs = briefs;
        this.indices = indices;
        this.catalogue = catalogue;
        this.publications = List.copyOf(publications);
    }

    /**
     * @throws CannotSay if a source that the run was made from is not here
     * @throws WrongInput if the folder is not a run, or what it holds cannot be computed at all
     */
    public Verdict verify(Path folder, Progress progress) {
        if (!Files.isDirectory(folder)) {
            throw new WrongInput(new Problem(
                    ProblemCode.RUN_FOLDER,
                    Where.file(folder.toString()),
                    "not a run's folder",
                    Files.exists(folder) ? "a file" : "nothing of that name",
                    "a folder that plumbline run, brief or compare wrote",
                    "name that folder, such as runs/districts-england-2019"));
        }
        FolderContents contents = new FolderContents(folder);
        RunRecord record = contents.record();
        requireSources(record);
        if (record.draws() != 0 && !Settings.allowsDraws(record.draws())) {
            throw new WrongInput(new Problem(
                    ProblemCode.RUN_FOLDER,
                    Where.file(RunRecord.FILE_NAME),
                    "a number of draws that no run has",
                    Integer.toString(record.draws()),
                    "a number that plumbline run allows",
                    ""));
        }
        Settings settings = new Settings(
                OptionalLong.of(record.seed()),
                record.draws() == 0 ? OptionalInt.empty() : OptionalInt.of(record.draws()));
        RecipeBook book = RecipeBook.inFolder(folder.resolve(RunFiles.RECIPES));
        Run again = computed(record, contents, book, settings, progress);
        Map<String, byte[]> recomputed = RunFiles.of(again, publications);
        return new Verdict(
                firstDifference(contents, recomputed).or(() -> SelectedAgain.unproved(again.computed())),
                recomputed.size(),
                SelectedAgain.unfinished(again.computed()),
                notes(record, again.computed(), contents, recomputed));
    }

    private Run computed(
            RunRecord record, FolderContents contents, RecipeBook book, Settings settings, Progress progress) {
        List<Asked> asked = new AskedAgain(contents).list(record);
        if (asked.isEmpty() && book.get(record.study()).recipe() instanceof BuiltIndexRecipe) {
            return Run.of(
                    indices.compute(book, record.study(), contents::input, settings, progress), record.plumbline());
        }
        if (asked.isEmpty() && BudgetCounts.takes(book.get(record.study()).recipe())) {
            return Run.of(CountedAgain.of(contents, book, record.study(), progress), record.plumbline());
        }
        if (asked.isEmpty() && book.get(record.study()).recipe() instanceof ParticipatoryShareRecipe) {
            return Run.of(
                    new ParticipatoryShares(catalogue).compute(book, record.study(), progress), record.plumbline());
        }
        if (asked.isEmpty() && book.get(record.study()).recipe() instanceof PanelSelectionRecipe) {
            return SelectedAgain.run(contents, record, book);
        }
        if (asked.isEmpty() && book.get(record.study()).recipe() instanceof PanelInvitationRecipe) {
            return Run.of(InvitedAgain.of(catalogue, contents, book, record.study(), progress), record.plumbline());
        }
        if (asked.isEmpty() && book.get(record.study()).recipe() instanceof PanelLotteryRecipe) {
            return LotteryAgain.of(contents, book, record);
        }
        if (asked.isEmpty()) {
            return Run.of(studies.compute(book, record.study(), settings, progress), record.plumbline());
        }
        return asked.size() == 1
                ? Run.of(briefs.compute(book, record.study(), asked.get(0), settings, progress), record.plumbline())
                : Run.of(
                        new Comparisons(briefs).compute(book, record.study(), asked, settings, progress),
                        record.plumbline());
    }

    private void requireSources(RunRecord record) {
        for (RunRecord.SourceEntry source : record.sources()) {
            String here = catalogue
                    .findTable(source.table())
                    .map(table -> catalogue.snapshot(table.id()).sha256())
                    .orElseThrow(() -> new CannotSay(
                            "Cannot say: the run was made from table " + Quotation.shortened(source.table())
                                    + ", which this version of Plumbline does not know."));
            if (!here.equals(source.sha256())) {
                throw new CannotSay("Cannot say: the run was made from " + Quotation.shortened(source.file())
                        + " with the checksum "
                        + Quotation.shortened(source.sha256()) + ", and the one here has " + here
                        + ". Name the folder that holds the run's source: plumbline verify DIR --data FOLDER.");
            }
        }
    }

    private static Optional<String> firstDifference(FolderContents contents, Map<String, byte[]> recomputed) {
        for (Map.Entry<String, byte[]> file : recomputed.entrySet()) {
            Optional<byte[]> published = contents.read(file.getKey());
            if (published.isEmpty()) {
                return Optional.of(file.getKey() + " is missing from the folder");
            }
            Optional<String> difference = Difference.between(file.getKey(), published.get(), file.getValue());
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static List<String> notes(
            RunRecord record, Computed study, FolderContents contents, Map<String, byte[]> recomputed) {
        List<String> notes = new ArrayList<>(study.toCompare());
        study.recipes().stream()
                .filter(recipe -> !recipe.builtIn())
                .forEach(recipe -> notes.add("Recipe " + recipe.recipe().id()
                        + " is the run's own, not one that comes with this version of Plumbline: read it in "
                        + RunFiles.recipeName(recipe) + "."));
        if (!record.plumbline().equals(Version.current())) {
            notes.add("The run was made by version " + Quotation.shortened(record.plumbline()) + "; this is "
                    + Version.current() + ".");
        }
        notes.addAll(SelectedAgain.notes(study));
        study.tables().stream()
                .filter(UsedTable::own)
                .forEach(table -> notes.add("Table " + table.table() + " was read from " + table.file()
                        + ", which is neither the one that comes with Plumbline nor the published one."));
        Set<String> others;
        try {
            others = contents.paths();
        } catch (CouldNotBeDone unreadable) {
            notes.add("Not all of the folder could be looked into for files that are not the run's.");
            return notes;
        }
        others.removeAll(recomputed.keySet());
        others.forEach(
                other -> notes.add(Quotation.shortened(other) + " is not part of the run and was not looked at."));
        return notes;
    }
}
