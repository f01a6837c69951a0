package org.plumbline.app.report.budgeting;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.engine.budgeting.BudgetAnswer;
import org.plumbline.engine.budgeting.BudgetCounts;
import org.plumbline.engine.budgeting.VoteFiles;
import org.plumbline.engine.budgeting.Votes;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.studies.Progress;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.MoneyUnit;
import org.plumbline.model.budgeting.ProfileBuilder;
import org.plumbline.model.budgeting.Project;
import org.plumbline.model.budgeting.VoteType;
import org.plumbline.recipes.RecipeBook;

/** An election counted, and its pages as text. */
public final class CountedElection {
    private static final Path MEADOW_WARD = Path.of("..", "docs", "examples", "meadow-ward.pb");

    private final BudgetAnswer answer;
    private final Run run;

    private CountedElection(BudgetAnswer answer) {
        this.answer = answer;
        this.run = Run.of(answer, "0");
    }

    /** The example of a ward that does not exist, with its three districts. */
    public static CountedElection meadowWard(String rule) {
        VoteFiles.Asked asked = new VoteFiles.Asked(
                MEADOW_WARD,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.of("district"));
        return new CountedElection(
                new BudgetCounts().compute(RecipeBook.builtIn(), rule, new VoteFiles().read(asked), Progress.SILENT));
    }

    public static CountedElection of(Election election, RecipeBook book, String rule) {
        Votes votes = new Votes(election, List.of("row 3 has a remark"), Map.of(), false);
        return new CountedElection(new BudgetCounts().compute(book, rule, votes, Progress.SILENT));
    }

    public static CountedElection of(Election election, String rule) {
        return of(election, RecipeBook.builtIn(), rule);
    }

    /** Approvals of projects by their places; costs and the budget in pounds. */
    public static Election approvals(long budget, List<Project> projects, int[]... ballots) {
        ProfileBuilder builder = new ProfileBuilder(VoteType.APPROVAL, 0);
        for (int[] ballot : ballots) {
            builder.add(ballot.clone(), new long[ballot.length], ballot.length, 1);
        }
        return new Election(
                "Test Ward",
                Map.of(),
                new MoneyUnit("GBP", 0),
                budget,
                VoteType.APPROVAL,
                projects,
                builder.build(),
                Optional.empty());
    }

    public static Project project(String id, String name, long cost) {
        return new Project(id, name, cost, List.of(), Map.of());
    }

    /** Projects called A, B and so on. */
    public static List<Project> projects(long... costs) {
        List<Project> projects = new ArrayList<>();
        for (long cost : costs) {
            String letter = Character.toString('A' + projects.size());
            projects.add(project(letter, "Project " + letter, cost));
        }
        return projects;
    }

    public BudgetAnswer answer() {
        return answer;
    }

    public Run run() {
        return run;
    }

    /** Every page by its file. */
    public Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        new BudgetDocuments()
                .files(run)
                .forEach((name, bytes) -> pages.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return pages;
    }

    /** One page. */
    public String page(String name) {
        return Objects.requireNonNull(pages().get(name), name);
    }

    /** A page's words without its marks. */
    public String words(String page) {
        return page(page)
                .replaceAll("(?s)<style>.*?</style>", " ")
                .replaceAll("<[^>]+>", " ")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ");
    }

    /** The rows of a published table, without its heading. */
    public List<List<String>> table(String name) {
        return run.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow()
                .rows();
    }
}
