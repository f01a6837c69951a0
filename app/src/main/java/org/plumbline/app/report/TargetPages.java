package org.plumbline.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.studies.TargetStudy;
import org.plumbline.engine.target.FarChoice;
import org.plumbline.engine.target.Measure;
import org.plumbline.engine.target.PublishedAnswer;
import org.plumbline.engine.target.Reached;
import org.plumbline.engine.target.ScalesDrawn;
import org.plumbline.engine.target.TargetAnswer;
import org.plumbline.methods.index.Normalisation;
import org.plumbline.methods.index.Standing;
import org.plumbline.methods.target.NearMiss;
import org.plumbline.methods.target.PeopleReached;
import org.plumbline.recipes.OtherConcept;

/** Puts the report on a target together from a run. */
final class TargetPages {
    private final Run run;
    private final TargetStudy study;
    private final TargetAnswer target;
    private final TargetFindings findings;
    private final ListedPlaces places;

    TargetPages(Run run, TargetStudy study) {
        this.run = run;
        this.study = study;
        this.target = study.target();
        this.findings = new TargetFindings(study);
        this.places = new ListedPlaces(target);
    }

    TargetPage page() {
        TargetPictures pictures = new TargetPictures(study, findings, places);
        TargetMethod method = new TargetMethod(study);
        return new TargetPage(
                study.recipe().title(),
                study.recipe().summary(),
                kinds(),
                List.of(findings.answer(), findings.reach()),
                List.of(findings.money(), findings.sureness(), findings.published()),
                pictures.map(),
                pictures.money(),
                pictures.districts(),
                people(),
                new TargetPage.Spread(
                        heading(findings.spread()),
                        List.of("A " + findings.kind() + "'s score is an average."
                                + " It may be on the list for a few very deprived neighbourhoods, and one off the list may hold some"
                                + " that are as deprived. A list of " + findings.kinds()
                                + " hides its neighbourhoods.")),
                places.byRegion(target.members()),
                misses(),
                sure(),
                far(),
                heading(findings.far()),
                published(),
                pictures.associations(),
                method.how(),
                new WhencePages(run)
                        .ofStudy(places.name(
                                target.members().isEmpty()
                                        ? 0
                                        : target.members().get(0))));
    }

    /** A sentence as a heading: without its full stop. */
    private static String heading(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private TargetPage.Kinds kinds() {
        return new TargetPage.Kinds(findings.kind(), findings.kinds(), shortTitle(0), shortTitle(1));
    }

    private String shortTitle(int measure) {
        return target.measures().get(measure).use().id().replace('-', ' ') + " rank";
    }

    private TargetPage.People people() {
        String who = target.recipe().people().title();
        List<List<String>> rows = new ArrayList<>();
        for (Reached reached : target.reached()) {
            PeopleReached people = reached.people();
            rows.add(List.of(
                    reached.title(),
                    Words.whole(Math.round(people.residentsInside())),
                    Words.whole(Math.round(people.concernedInside())),
                    Words.exactPercent(people.shareReached()),
                    Words.exactPercent(people.shareNotConcernedInside())));
        }
        return new TargetPage.People(
                "Who is missed: "
                        + Words.exactPercent(1 - findings.reached("list").shareReached()) + " of " + findings.nation()
                        + "'s " + who + " live off the list",
                List.of(findings.tenth(), "An area is not the people in it."),
                new TargetPage.Grid(
                        List.of(
                                "Living in",
                                "People",
                                "Of them " + who,
                                "Share of all " + who,
                                "Residents there who are not"),
                        rows,
                        "Counts are shares of residents as published times residents, so they are rounded estimates.",
                        "tables/people.csv"));
    }

    private TargetPage.Misses misses() {
        List<List<String>> off = new ArrayList<>();
        target.missedOnFirst().forEach(miss -> off.add(offRow(target.measures().get(0), miss)));
        target.missedOnSecond().forEach(miss -> off.add(offRow(target.measures().get(1), miss)));
        List<List<String>> on = target.justListed().stream()
                .map(place -> List.of(
                        places.nameWithDistrict(place),
                        Words.whole(target.worse(place)),
                        Words.whole(target.most() - target.worse(place))))
                .toList();
        return new TargetPage.Misses(
                missesFinding(),
                new TargetPage.Grid(
                        List.of(findings.kind(), "measure", "rank", "ranks beyond the line"),
                        off,
                        "The nearest on each measure, among the worst on the other.",
                        "tables/near-misses.csv"),
                new TargetPage.Grid(
                        List.of(findings.kind(), "rank nearer the line", "ranks to spare"),
                        on,
                        "On the list by the fewest ranks.",
                        "tables/near-misses.csv"),
                new TargetPage.Grid(
                        List.of("N", findings.kinds() + " on the list"),
                        target.counts().stream()
                                .map(count -> List.of(Words.whole(count.most()), Words.whole(count.places())))
                                .toList(),
                        "The rule's N is " + Words.whole(target.most()) + ".",
                        "tables/lengths.csv"));
    }

    /** By how little the nearest misses miss. */
    private String missesFinding() {
        int nearest = Stream.concat(target.missedOnFirst().stream(), target.missedOnSecond().stream())
                .mapToInt(NearMiss::missedBy)
                .min()
                .orElse(0);
        return nearest == 0
                ? "Nobody is near the line"
                : "The nearest " + findings.kind() + " off the list misses it by " + Words.count(nearest)
                        + (nearest == 1 ? " rank" : " ranks");
    }

    private List<String> offRow(Measure measure, NearMiss miss) {
        return List.of(
                places.nameWithDistrict(miss.place()),
                measure.use().id().replace('-', ' '),
                Words.whole(miss.rank()),
                Words.whole(miss.missedBy()));
    }

    private TargetPage.Sure sure() {
        return new TargetPage.Sure(
                findings.sure(),
                List.of(
                        findings.sureness(),
                        target.recipe().margins().note(),
                        "Over the near choices the list holds "
                                + Words.whole(target.margins().members().low()) + " to "
                                + Words.whole(target.margins().members().high()) + " " + findings.kinds()
                                + " (middle 90%)."),
                scales(),
                places.byRegion(Stream.of(Standing.ROBUSTLY_ON, Standing.CONTESTED)
                        .flatMap(standing -> study.off(standing).stream())
                        .toList()));
    }

    private TargetPage.Grid scales() {
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < target.measures().size(); i++) {
            if (!target.choices(i).isEmpty()) {
                headings.add("scale of " + target.measures().get(i).use().id().replace('-', ' '));
            }
        }
        headings.addAll(List.of(
                "near choices",
                findings.kinds() + " listed (middle 90%)",
                "of the " + Words.count(target.members().size()) + ", on at least 95%"));
        return new TargetPage.Grid(
                headings,
                target.byScales().stream().map(TargetPages::scale).toList(),
                "The near choices by the scale that they took. Within a row only the weights differ.",
                "tables/list-by-scale.csv");
    }

    private static List<String> scale(ScalesDrawn drawn) {
        List<String> row =
                new ArrayList<>(drawn.scales().stream().map(Normalisation::id).toList());
        row.add(Words.whole(drawn.draws()));
        row.add(Words.whole(drawn.places().low()) + " to "
                + Words.whole(drawn.places().high()));
        row.add(Words.whole(drawn.robustlyOn()));
        return row;
    }

    private TargetPage.Grid far() {
        List<List<String>> rows = new ArrayList<>();
        for (FarChoice choice : target.far()) {
            rows.add(List.of(
                    String.join(
                            "; ",
                            choice.concepts().stream().map(OtherConcept::title).toList()),
                    Words.whole(choice.size()),
                    Words.whole(
                            target.members().stream().filter(choice::isListed).count())));
        }
        return new TargetPage.Grid(
                List.of("Instead", findings.kinds() + " on the list", "of these on our list"),
                rows,
                "One concept for each measure, in every combination. As for the near choices, on means on at least 95% of them, off on at most 5%; how each "
                        + findings.kind() + " stands is in the list.",
                "tables/far-choices.csv");
    }

    private TargetPage.Published published() {
        List<String> sentences =
                target.recipe().published().map(list -> List.of(list.note())).orElse(List.of());
        return new TargetPage.Published(
                heading(findings.published()), sentences, target.published().map(this::differences));
    }

    private TargetPage.Grid differences(PublishedAnswer list) {
        List<List<String>> rows = new ArrayList<>();
        list.missing(target.toListed()).forEach(place -> rows.add(difference("published, not here", place)));
        list.added(target.toListed()).forEach(place -> rows.add(difference("here, not published", place)));
        return new TargetPage.Grid(
                List.of(findings.kind(), "on which list", shortTitle(0), shortTitle(1)),
                rows,
                "Where the two lists differ. The line is at rank " + Words.whole(target.most()) + ".",
                "tables/" + findings.kinds() + ".csv");
    }

    private List<String> difference(String which, int place) {
        return List.of(
                places.nameWithDistrict(place),
                which,
                places.rank(target.measures().get(0), place),
                places.rank(target.measures().get(1), place));
    }
}
