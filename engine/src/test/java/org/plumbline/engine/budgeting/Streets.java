package org.plumbline.engine.budgeting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.engine.studies.Progress;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.MoneyUnit;
import org.plumbline.model.budgeting.ProfileBuilder;
import org.plumbline.model.budgeting.Project;
import org.plumbline.model.budgeting.VoteType;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.recipes.RecipeFile;

/** A small vote that is made up, as a file and as a plan, and rules of one's own to count it by. */
public final class Streets {
    /** Three projects, of which nobody names the third, and four voters. */
    public static final String FILE = """
            META
            key;value
            description;Three Streets
            country;United Kingdom
            unit;Three Streets
            instance;2026
            num_projects;3
            num_votes;4
            budget;100
            vote_type;approval
            rule;greedy
            currency;GBP
            PROJECTS
            project_id;cost;votes;name;category
            1;60;3;Trees;greenery
            2;50;2;Swings;children
            3;40;0;Bins;streets
            VOTES
            voter_id;vote;age;street
            1;1,2;30;Upper
            2;1;40;Lower
            3;1;50;Lower
            4;2;60;
            """;

    private Streets() {}

    public static Path written(Path folder, String text) {
        try {
            return Files.writeString(folder.resolve("streets.pb"), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static VoteFiles.Asked asked(Path votes, Optional<String> group) {
        return new VoteFiles.Asked(
                votes, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "", group);
    }

    /** With nobody's vote yet. */
    public static Election plan(long budget, int decimals, Project... projects) {
        return plan(new MoneyUnit("GBP", decimals), budget, VoteType.APPROVAL, Map.of(), projects);
    }

    static Election plan(MoneyUnit money, long budget, VoteType type, Map<String, String> facts, Project... projects) {
        return new Election(
                "Three Streets",
                facts,
                money,
                budget,
                type,
                List.of(projects),
                new ProfileBuilder(type, 0).build(),
                Optional.empty());
    }

    static Project project(String id, long cost, String name, String... categories) {
        return new Project(id, name, cost, List.of(categories), Map.of("theme", "theme of " + id));
    }

    /** A built-in rule with lines of one's own after it, as a file that its id names. */
    static RecipeFile rule(Path folder, String builtIn, String more) {
        String text = RecipeBook.builtIn().get(builtIn).text().replaceFirst("(?m)^id: .*$", "id: own") + more + "\n";
        try {
            Files.writeString(folder.resolve("own.yaml"), text, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return RecipeBook.inFolder(folder).get("own");
    }

    public static BudgetAnswer count(Election election, String rule) {
        return new BudgetCounts()
                .compute(RecipeBook.builtIn(), rule, new Votes(election, List.of(), Map.of(), false), Progress.SILENT);
    }
}
