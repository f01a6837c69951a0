package org.plumbline.app.report.briefs;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.app.report.WhencePages;
import org.plumbline.engine.briefs.Brief;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.studies.Asked;

/** Puts a brief into words. */
public final class BriefPages {
    private final Run run;
    private final Brief brief;
    private final PlaceWords place;

    public BriefPages(Run run, Brief brief) {
        this.run = run;
        this.brief = brief;
        this.place = new PlaceWords(brief.subject());
    }

    public BriefPage page() {
        List<Section> sections = new ArrayList<>();
        sections.add(new StrengthWords(brief, place).section());
        sections.add(new StandingWords(brief, place).section());
        brief.alike().map(alike -> new AlikeWords(alike, place).section()).ifPresent(sections::add);
        sections.add(new DriverWords(brief).section());
        sections.add(new MoneyWords(brief, place).section());
        brief.inside().map(inside -> new InsideWords(inside, place).section()).ifPresent(sections::add);
        brief.local().ifPresent(local -> {
            sections.add(new ChangeWords(local, brief.subject()).section());
            sections.add(new ExpectationWords(local, brief.subject()).section());
        });
        brief.drawing().map(drawing -> new DrawingWords(drawing).section()).ifPresent(sections::add);
        sections.add(sure());
        WhencePages whence = new WhencePages(run);
        return new BriefPage(
                brief.subject().name(),
                place.what(),
                new AnswerWords(brief, place).sentences(),
                sections,
                whence.page(commands(whence.withData())));
    }

    private Section sure() {
        return new Section(
                "sure",
                Phrase.of("How sure is this?"),
                List.of(new Block.Points(List.of(
                        Phrase.of("Ranges cover stated choices alone: other weights and other ways of putting"
                                + " indicators on one scale. A share of choices is not a probability."),
                        Phrase.of(
                                "Sampling error is not in these ranges, and the data of the index are older than it: most"
                                        + " describe 2015 and 2016."),
                        Phrase.of("An area is not the people in it: most residents of a deprived neighbourhood"
                                + " need not be deprived, and many who are live elsewhere."),
                        Phrase.of("Awards are as announced, not money paid.")))));
    }

    private List<String> commands(String withData) {
        String id = run.lineage().recipe().id();
        String folder = "briefs/" + place.fileName();
        String argument = brief.asked().get(0) instanceof Asked.OfArea area
                ? folder + "/inputs/" + area.fileName()
                : brief.subject().id();
        return List.of(
                "./plumbline brief " + argument + " --recipe " + id + withData,
                "./plumbline verify " + folder + withData);
    }
}
