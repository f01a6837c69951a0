package org.plumbline.app.report.sortition.invitations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.app.report.ReportPage.Picture;
import org.plumbline.app.report.TargetPage.Grid;
import org.plumbline.app.report.Whence;
import org.plumbline.app.report.WhencePages;
import org.plumbline.app.report.charts.BarChart;
import org.plumbline.app.report.charts.CurveChart;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.sortition.invitations.DrawnAddresses;
import org.plumbline.engine.sortition.invitations.InvitationAnswer;
import org.plumbline.engine.sortition.invitations.InvitationTables;
import org.plumbline.engine.sortition.invitations.TenthLetters;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.methods.sortition.invitations.LettersNeeded;
import org.plumbline.methods.sortition.invitations.PoolsTried;
import org.plumbline.methods.sortition.invitations.QuotaOutlook;
import org.plumbline.model.citations.Citation;
import org.plumbline.model.sortition.Quota;
import org.plumbline.recipes.PanelInvitationRecipe;
import org.plumbline.recipes.sortition.Willingness;

/** Puts the report of an invitation together. */
final class InvitationPages {
    /** A line ends before an option, since a narrow page would end it within one. */
    private static final String NEXT_LINE = " \\\n    ";

    private static final int MOST_PLACES = 400;

    private final Run run;
    private final InvitationAnswer answer;
    private final PanelInvitationRecipe recipe;
    private final LettersNeeded.Letters found;
    private final InvitationWords words;

    InvitationPages(Run run, InvitationAnswer answer) {
        this.run = run;
        this.answer = answer;
        this.recipe = answer.recipe();
        this.found = answer.found();
        this.words = new InvitationWords(answer);
    }

    InvitationPage page() {
        return new InvitationPage(
                recipe.title(),
                recipe.summary(),
                words.headline(),
                what(),
                tenths(),
                places(),
                curve(),
                wrong(),
                quotas(),
                answer.drawn().map(this::drawn),
                sure(),
                how(),
                links(),
                recipe.notes(),
                new WhencePages(run).page(commands()));
    }

    private List<String> what() {
        return List.of("About " + Words.whole(Math.round(answer.expected()))
                + " people are to be expected to volunteer, for "
                + Words.whole(answer.quotas().panelSize()) + " seats. The rates of answering are those of the recipe: "
                + lowerFirst(recipe.answers().note()));
    }

    private static String lowerFirst(String text) {
        return text.isEmpty() ? "" : text.substring(0, 1).toLowerCase(Locale.UK) + text.substring(1);
    }

    private Picture<BarChart> tenths() {
        List<TenthLetters> list = answer.byTenth();
        double most = list.stream().mapToDouble(InvitationPages::likely).max().orElse(0);
        double least = list.stream().mapToDouble(InvitationPages::likely).min().orElse(0);
        String finding = list.size() == 1
                ? "All letters go to one tenth of deprivation"
                : most - least < 0.05 * most
                        ? "Every address is about as likely to be written to as any other"
                        : "An address is written to with a likelihood of " + Words.exactPercent(least) + " to "
                                + Words.exactPercent(most) + ", by its tenth of deprivation";
        return new Picture<>(
                finding,
                BarChart.of(
                        "Letters by tenth of deprivation",
                        list.stream()
                                .map(one -> new BarChart.Bar(
                                        "",
                                        "Tenth " + InvitationWords.tenth(one.tenth()),
                                        "",
                                        one.letters(),
                                        false,
                                        Words.whole(one.letters()) + " letters, " + Decimals.fixed(one.expected(), 1)
                                                + " volunteers"))
                                .toList()),
                "The length of a bar is the letters sent to places of that tenth; beside it how many people are to be expected to"
                        + " volunteer there. A tenth without a place here has no bar.",
                "tables/letters-by-tenth.csv");
    }

    private static double likely(TenthLetters one) {
        return (double) one.letters() / one.addresses();
    }

    private Grid places() {
        return new Grid(
                List.of("Place", "Tenth", "Addresses", "Letters"),
                answer.places().stream()
                        .limit(MOST_PLACES)
                        .map(one -> List.of(
                                one.name(),
                                Integer.toString(one.tenth()),
                                Words.whole(one.addresses()),
                                Words.whole(one.letters())))
                        .toList(),
                answer.places().size() > MOST_PLACES
                        ? "The first " + MOST_PLACES + " of "
                                + Words.whole(answer.places().size()) + " places; all of them are in the table."
                        : "In the order of the file of places.",
                "tables/letters-by-place.csv");
    }

    private Picture<CurveChart> curve() {
        List<CurveChart.Point> points = InvitationTables.curve(answer).stream()
                .map(InvitationPages::point)
                .toList();
        PoolsTried.Probability chosen = answer.probability();
        String text = InvitationWords.letters(answer.letters()) + ", " + Words.exactPercent(chosen.share());
        String finding = found.needed() == 0
                ? "No number of letters to these addresses is enough for " + words.asked()
                : "From " + InvitationWords.letters(found.needed()) + " on, " + words.asked() + " is shown";
        return new Picture<>(
                finding,
                CurveChart.of(
                        "The probability that those who answer can meet every quota, by the number of letters: " + text,
                        points,
                        recipe.certainty().share(),
                        words.asked(),
                        point(chosen),
                        text,
                        InvitationWords.letters(points.get(points.size() - 1).count())),
                "The line: the share of " + Words.whole(found.tried().count())
                        + " simulated rounds of letters in which those who answered could make up a panel. The band: within"
                        + " which the probability lies, with 99% certainty on each side.",
                "tables/probability.csv");
    }

    private static CurveChart.Point point(PoolsTried.Probability one) {
        return new CurveChart.Point(one.letters(), one.share(), one.low(), one.high());
    }

    private InvitationPage.Part wrong() {
        QuotaOutlook last = words.mostOftenLast();
        int times = found.tried().last(last.feature(), last.value());
        boolean together = found.tried().together() > times;
        List<String> sentences = new ArrayList<>();
        sentences.add(words.firstWrong());
        if (found.tried().together() > 0 && !together) {
            sentences.add("In " + words.share(found.tried().together())
                    + " of the rounds each quota could be met by itself before all of them could be met at once.");
        }
        sentences.add(
                "A higher chance for everybody to answer helps most there: a reminder, a phone line, a fee, help with care. Or fewer"
                        + " seats that must be filled.");
        return new InvitationPage.Part(
                together
                        ? "All quotas together are what would be short first"
                        : "Short first would be " + answer.name(last.feature(), last.value()),
                sentences);
    }

    private Grid quotas() {
        return new Grid(
                List.of("Quota", "Seats", "Needed", "Expected", "Short", "Last"),
                words.byTimesLast().stream().map(this::quota).toList(),
                "Needed: volunteers without whom no panel can be made up. Expected: on average. Short: how probable it is, exactly under the"
                        + " model, that fewer volunteer. Last: in how many simulated rounds it was the last quota to be met.",
                "tables/quotas.csv");
    }

    private List<String> quota(QuotaOutlook one) {
        Quota quota = answer.quotas().features().get(one.feature()).quotas().get(one.value());
        return List.of(
                answer.name(one.feature(), one.value()),
                quota.least() == quota.most() ? Integer.toString(quota.least()) : quota.least() + " to " + quota.most(),
                Integer.toString(one.least()),
                Decimals.fixed(one.expected(), 1),
                Words.percent(one.shortChance()),
                words.share(found.tried().last(one.feature(), one.value())));
    }

    private InvitationPage.Part drawn(DrawnAddresses drawn) {
        return new InvitationPage.Part(
                "The addresses are drawn from a public seed",
                List.of(
                        "The seed is \u201c" + drawn.seed() + "\u201d. Each of the " + Words.whole(drawn.listed())
                                + " addresses of the organiser's list is given SHA-256 of the seed, the code of its place and its reference,"
                                + " each on a line of its own; in each place those with the smallest have a letter. So nobody can choose whom"
                                + " to write to once the seed is fixed, and the order of the list does not matter.",
                        "The addresses themselves are not published. SHA-256 of the organiser's list: "
                                + drawn.listSha256()
                                + "; of the list of those that have a letter: " + drawn.drawnSha256()
                                + ". Whoever is shown both lists can draw again. Whoever has the same list of addresses can do so"
                                + " too, and so see who was written to, though not who answered."));
    }

    private InvitationPage.Part sure() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.margin());
        sentences.add(
                found.each() == 0
                        ? "With no number of letters are all quotas, each by itself, seldom enough short."
                        : "Exactly, without simulation: with fewer than " + InvitationWords.letters(found.each())
                                + " some quota by itself would be short more often than allowed"
                                + (found.all() == 0
                                        ? "."
                                        : ", and from " + InvitationWords.letters(found.all())
                                                + " on the probabilities of all quotas one by one add up to no more than that."));
        sentences.add("The whole round may answer "
                + Decimals.upTo(100 * recipe.answers().leastFactor(), 1) + "% to "
                + Decimals.upTo(100 * recipe.answers().mostFactor(), 1)
                + "% of the stated rates, all of it equally likely; this is in the probability. "
                + recipe.certainty().note());
        sentences.add(
                answer.fromQuotas().isEmpty()
                        ? "What volunteers are like follows the people counted in the places, by tenth where they are counted so; given the tenth,"
                                + " features are taken to be independent of each other."
                        : "What volunteers are like is taken from the middle of the quotas for "
                                + Words.list(answer.fromQuotas())
                                + ", in every tenth alike, because people were not counted (--people); features are taken to be independent of"
                                + " each other. Where they go together, such as age and education, more letters may be needed.");
        return new InvitationPage.Part(
                answer.recipe().answers().leastFactor()
                                == answer.recipe().answers().mostFactor()
                        ? "As sure as the rates."
                        : "No surer than the rates of answering.",
                sentences);
    }

    private InvitationPage.Part how() {
        List<String> sentences = new ArrayList<>();
        sentences.add(switch (recipe.oversampling().method()) {
                    case EVEN -> "Letters are shared over places in proportion to their addresses.";
                    case EQUALISE ->
                        "Letters are shared over places in proportion to their addresses divided by the rate of answering of their"
                                + " tenth of deprivation.";
                    case STATED ->
                        "Letters are shared over places in proportion to their addresses times the weight that the recipe states for"
                                + " their tenth of deprivation.";
                }
                + " " + recipe.oversampling().note());
        sentences.add(
                "The next letter always goes where it is most due (Webster's method), so that a second mailing comes on top of the"
                        + " first and takes no letter from anybody. No place has more letters than addresses.");
        sentences.add("Letters answered of a hundred, from the most deprived tenth to the least: "
                + Words.list(recipe.answers().rates().values().stream()
                        .map(rate -> Decimals.upTo(100 * rate, 3))
                        .toList())
                + ". Every answer brings one volunteer.");
        for (Willingness one : recipe.willingness()) {
            sentences.add(one.feature() + ", " + one.value() + ": " + Decimals.upTo(one.times(), 3)
                    + " times as willing as others. " + one.note());
        }
        sentences.add(
                "A simulated round draws who answers and what they are like, and goes from the first letter of the order on until a"
                        + " panel can be made up; whether one can is answered exactly, in whole numbers. Of "
                        + Words.whole(found.tried().count())
                        + " rounds, the number of letters is that of the one at such a place"
                        + " that, with 99% certainty, at least " + words.asked() + " of all rounds need no more.");
        return new InvitationPage.Part("How it was done", sentences);
    }

    private List<Whence.Link> links() {
        List<Whence.Link> links = new ArrayList<>();
        links.add(link(recipe.source()));
        links.add(link(recipe.answers().source()));
        recipe.willingness().stream().flatMap(one -> one.source().stream()).forEach(source -> links.add(link(source)));
        return links.stream().distinct().toList();
    }

    private static Whence.Link link(Citation citation) {
        return new Whence.Link(citation.publisher() + ": " + citation.title(), citation.url());
    }

    private List<String> commands() {
        boolean own = answer.recipes().stream().anyMatch(file -> !file.builtIn());
        String withData = new WhencePages(run).withData();
        Optional<String> people = answer.inputs().containsKey("people.csv")
                ? Optional.of(NEXT_LINE + "--people FOLDER/inputs/people.csv")
                : Optional.empty();
        return List.of(
                "./plumbline sortition invite FOLDER/inputs/places.csv" + NEXT_LINE
                        + "--categories FOLDER/inputs/quotas.csv --size "
                        + answer.quotas().panelSize() + people.orElse("") + NEXT_LINE + "--recipe "
                        + (own ? "FOLDER/recipes/" + recipe.id() + ".yaml" : recipe.id())
                        + (answer.stated() ? " --letters " + answer.letters() : "") + withData,
                "./plumbline verify FOLDER" + withData);
    }
}
