package org.plumbline.app.report.budgeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.app.report.TargetPage.Grid;
import org.plumbline.app.report.Whence;
import org.plumbline.app.report.WhencePages;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.budgeting.BudgetAnswer;
import org.plumbline.engine.budgeting.CountedRule;
import org.plumbline.engine.budgeting.Declaration;
import org.plumbline.engine.budgeting.DeprivationTenths;
import org.plumbline.engine.runs.Run;
import org.plumbline.methods.budgeting.reasons.Representation;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.VoteType;
import org.plumbline.model.budgeting.VoterGroups;
import org.plumbline.model.citations.Checksum;

/** What the report of a count and that of a comparison both hold. */
final class CommonParts {
    private final Run run;
    private final BudgetAnswer answer;
    private final Election election;
    private final Names names;
    private final Amounts amounts;

    CommonParts(Run run, BudgetAnswer answer) {
        this.run = run;
        this.answer = answer;
        this.election = answer.election();
        this.names = new Names(election);
        this.amounts = new Amounts(election.money());
    }

    String title() {
        return Names.safe(election.title());
    }

    /** Who voted on what. */
    String sub() {
        return voters() + (election.profile().voters() == 1 ? " has" : " have") + " voted on "
                + projects(election.projects().size()) + " for a budget of " + amounts.of(election.budget()) + ": "
                + asked(election.voteType()) + ".";
    }

    private static String asked(VoteType type) {
        return switch (type) {
            case APPROVAL -> "each named the projects that they want";
            case CHOOSE_ONE -> "each named one project";
            case CUMULATIVE -> "each shared out points among projects";
            case SCORING -> "each gave projects points";
            case ORDINAL -> "each put projects in order, the best first";
        };
    }

    String voters() {
        return Words.whole(election.profile().voters()) + (election.profile().voters() == 1 ? " person" : " people");
    }

    static String projects(long count) {
        return count == 0 ? "no project" : Words.count(count) + (count == 1 ? " project" : " projects");
    }

    String source() {
        return "Votes: " + title() + "; counted by Plumbline " + run.version() + ".";
    }

    CountPage.Fair fair() {
        FairWords words = new FairWords(answer);
        return new CountPage.Fair(words.finding(answer.chosen()), words.sentences(answer.chosen()));
    }

    CountPage.Shares shares() {
        Representation representation = answer.whys().representations().get(answer.chosen());
        GotWords words = new GotWords(representation);
        return new CountPage.Shares(
                words.finding(), words.bars(), election.groups().map(groups -> groups(groups, representation)));
    }

    private Grid groups(VoterGroups groups, Representation representation) {
        List<List<String>> rows = new ArrayList<>();
        for (Representation.Group group : representation.groups()) {
            rows.add(List.of(
                    group.name().isEmpty() ? "not known" : Names.safe(group.name()),
                    Words.whole(group.voters()),
                    GotWords.share(group),
                    amounts.of(group.money())));
        }
        return new Grid(
                List.of(
                        Names.safe(groups.column()),
                        "Voters",
                        "Get something",
                        "Cost of what is funded of a voter's projects, mean"),
                rows,
                "By " + Names.safe(groups.column())
                        + (DeprivationTenths.yearOf(groups.column()).isPresent()
                                ? ": the tenth of the neighbourhood, not of the voter."
                                : ", as the file of votes says of each voter."),
                "tables/representation.csv");
    }

    CountPage.Rule rule(CountedRule rule) {
        return new CountPage.Rule(
                rule.recipe().title(),
                rule.recipe().summary(),
                new RuleWords(election).of(rule),
                rule.recipe().notes(),
                rule.recipe()
                        .source()
                        .map(source -> new Whence.Link(source.title() + ", " + source.publisher(), source.url())));
    }

    CountPage.Sure sure(String others) {
        List<String> sentences = new ArrayList<>(List.of(
                "Every decision was made in exact arithmetic, with fractions where parts of a penny decide: no rounding can have"
                        + " changed who wins."));
        search().ifPresent(sentences::add);
        declared().ifPresent(sentences::add);
        sentences.add(others);
        sentences.add(
                "Whether the votes themselves are right, who was allowed to vote and what the projects cost is not Plumbline's"
                        + " to say: it counts what is in the file.");
        return new CountPage.Sure(
                sentences,
                TieWords.finding(answer.chosenRule()),
                new TieWords(names).sentences(answer.chosenRule()),
                answer.remarks().stream().map(Names::safe).toList());
    }

    /** The fingerprint is worth what was made known of it before the vote, and that only others can say. */
    private Optional<String> declared() {
        return Optional.ofNullable(answer.inputs().get(Declaration.FILE_NAME))
                .map(declaration ->
                        "The rule, the projects and the budget are those of the declaration with the SHA-256 "
                                + Checksum.of(declaration)
                                + ". They were fixed before the vote if that line was published before it.");
    }

    private Optional<String> search() {
        return answer.chosenRule()
                .outcome()
                .search()
                .map(search -> "Every voter was given " + amounts.of(search.first())
                        + " at first and " + amounts.of(search.last()) + " in the end. "
                        + switch (search.stopped()) {
                            case EXHAUSTIVE -> "It was raised until no other project fits what is left.";
                            case NEXT_IS_OVER_BUDGET ->
                                "It was raised until the next step would have cost more than the budget.";
                            case NOTHING_LEFT -> "Every project that it could have bought is funded.";
                        });
    }

    Whence whence(String command) {
        return new WhencePages(run).page(List.of("./plumbline verify FOLDER", command + groups()));
    }

    /** The options by which groups were counted; nothing where a column's name could not stand in a command. */
    private String groups() {
        String column = election.groups().map(VoterGroups::column).orElse("");
        String own = DeprivationTenths.columnOf(column).orElse(column);
        String tenths = DeprivationTenths.yearOf(column)
                .map(year -> " --tenths " + year)
                .orElse("");
        return Names.isPlain(own) ? " --group " + own + tenths : "";
    }

    /** The rule as a command names it: by its declaration, or else by its recipe. */
    String rule() {
        return answer.inputs().containsKey(Declaration.FILE_NAME) ? "--declaration DECLARATION" : "--rule " + recipe();
    }

    /** The recipe as a command names it: the folder's own where it does not come with Plumbline. */
    String recipe() {
        String id = run.lineage().recipe().id();
        boolean own = answer.recipes().stream().anyMatch(recipe -> !recipe.builtIn());
        return own ? "FOLDER/recipes/" + id + ".yaml" : id;
    }
}
