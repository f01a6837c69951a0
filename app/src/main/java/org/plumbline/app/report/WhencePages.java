package org.plumbline.app.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.engine.budgeting.BudgetAnswer;
import org.plumbline.engine.data.UsedTable;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.sortition.ComparedPanels;
import org.plumbline.engine.sortition.PanelAnswer;
import org.plumbline.engine.studies.Computed;
import org.plumbline.model.citations.Checksum;
import org.plumbline.recipes.RecipeFile;

/** Says of a run whence its figures come and how to compute them again. */
public final class WhencePages {
    private final Run run;
    private final Computed study;

    public WhencePages(Run run) {
        this.run = run;
        this.study = run.computed();
    }

    /** @param explained a place whose figures the commands show how to explain */
    Whence ofStudy(String explained) {
        return page(studyCommands(explained));
    }

    /** @param commands that compute it again */
    public Whence page(List<String> commands) {
        return new Whence(notices(), sources(), check(commands));
    }

    private List<String> notices() {
        List<String> notices = new ArrayList<>();
        List<String> own = study.recipes().stream()
                .filter(recipe -> !recipe.builtIn())
                .map(RecipeFile::id)
                .toList();
        if (!own.isEmpty()) {
            notices.add("By recipes of its own (" + String.join(", ", own)
                    + "), not those that come with Plumbline. Titles and notes are what their writer left in them.");
        }
        if (study instanceof BudgetAnswer) {
            notices.add(
                    "The votes are those of a file of its maker's; they are kept with this report in a form that names no"
                            + " voter. On which terms they may be passed on, whoever published them says.");
        } else if (study instanceof PanelAnswer || study instanceof ComparedPanels) {
            notices.add(
                    "People stand here by row keys, which only the organiser can trace, with what the quotas ask of them."
                            + " Whether that may be passed on is for the organiser to weigh: who is the only one of a kind may be known by it.");
        } else if (!study.inputs().isEmpty()) {
            notices.add("The figures are those of "
                    + String.join(
                            ", ", study.inputs().keySet().stream().sorted().toList())
                    + (study.inputs().size() == 1
                            ? ", a file of its maker's that is kept with it."
                            : ", files of its maker's that are kept with it.")
                    + " On which terms they may be passed on, whoever published"
                    + " them says.");
        }
        if (study.lineage().isPrivate()) {
            notices.add(notOpen());
        }
        return notices;
    }

    private String notOpen() {
        List<String> files = study.tables().stream()
                .filter(table -> !table.open())
                .map(UsedTable::file)
                .toList();
        return "Private: made with " + String.join(", ", files) + ", which "
                + (files.size() == 1 ? "is" : "are")
                + " not under an open licence. Look at it and check it, but do not publish it or pass it on"
                + " without the publisher's leave.";
    }

    private List<Whence.Source> sources() {
        return study.sources().stream()
                .map(source -> new Whence.Source(
                        source.title(),
                        source.citation().publisher(),
                        source.citation().url(),
                        source.licences().stream()
                                .map(licence -> new Whence.Link(licence.title(), licence.url()))
                                .toList(),
                        Arrays.stream(source.attribution().split("\n"))
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList()))
                .toList();
    }

    private List<String> studyCommands(String explained) {
        String id = run.lineage().recipe().id();
        boolean own = study.recipes().stream().anyMatch(recipe -> !recipe.builtIn());
        String named = own ? "recipes/" + id + ".yaml" : id;
        String withData = withData();
        return List.of(
                "./plumbline run " + named + " --seed " + study.lineage().seed() + " --draws "
                        + study.lineage().draws() + withData,
                "./plumbline verify runs/" + id + withData,
                "./plumbline explain " + named + " \"" + explained + "\"" + withData);
    }

    /** The options without which a command would not find the run's tables. */
    public String withData() {
        return (study.tables().stream().anyMatch(UsedTable::own) ? " --data FOLDER" : "")
                + (study.tables().stream().anyMatch(table -> !table.bundled() && !table.own()) ? " --mirror DIR" : "");
    }

    private Whence.Check check(List<String> commands) {
        List<String> notes = new ArrayList<>(
                List.of(
                        study instanceof PanelAnswer || study instanceof ComparedPanels
                                ? "Finding the chances is not done again: verify checks what was found, the lottery and its proof, in exact"
                                        + " numbers, and makes all tables and pages of them again, the same bytes on any machine."
                                : drawn()
                                        + " give the same bytes on any machine: verify computes all of it again and compares."));
        if (study.tables().stream().anyMatch(table -> !table.bundled() && !table.own())) {
            notes.add(
                    "Tables that do not come with Plumbline are read from a mirror of what was published, by their"
                            + " checksums: name it with --mirror DIR. plumbline sources show TABLE says where each is published.");
        }
        if (study instanceof BudgetAnswer) {
            notes.add("FOLDER is the one in which this report lies, VOTES the file of votes, by its checksum in"
                    + " inputs/read-from.csv.");
        }
        return new Whence.Check(
                run.version(),
                commands,
                study.recipes().stream()
                        .map(file -> new Whence.FileSum(
                                "recipes/" + file.recipe().id() + ".yaml",
                                file.sha256(),
                                file.builtIn() ? "comes with Plumbline" : "the run's own"))
                        .toList(),
                Stream.concat(
                                study.tables().stream()
                                        .map(table -> new Whence.FileSum(table.file(), table.sha256(), origin(table))),
                                study.inputs().entrySet().stream()
                                        .sorted(Map.Entry.comparingByKey())
                                        .map(file -> new Whence.FileSum(
                                                "inputs/" + file.getKey(),
                                                Checksum.of(file.getValue()),
                                                "a file of the run's own, kept with it")))
                        .toList(),
                notes);
    }

    private String drawn() {
        return study.lineage().draws() == 0
                ? "Nothing is drawn by lot. The same recipes and tables"
                : "The seed of the draws is " + study.lineage().seed() + ". The same recipes, tables and seed";
    }

    private static String origin(UsedTable table) {
        String whose = table.bundled()
                ? "comes with Plumbline"
                : table.own() ? "the run's own" : "from the mirror, by its checksum";
        return table.open() ? whose : whose + "; not under an open licence";
    }
}
