package org.plumbline.app.report.briefs;

import java.util.List;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.briefs.Alike;
import org.plumbline.engine.briefs.SubjectKind;

/** The places that the place is most like, and how it fares beside them. */
final class AlikeWords {
    private static final int SHOWN = 5;

    /** Of all pairs, those that must be farther apart before two places are called alike. */
    private static final double ALIKE = 0.5;

    private final Alike alike;
    private final PlaceWords place;
    private final boolean district;

    AlikeWords(Alike alike, PlaceWords place) {
        this.alike = alike;
        this.place = place;
        this.district = alike.peers().equals(SubjectKind.DISTRICT.peers());
    }

    Section section() {
        return new Section(
                "alike",
                finding(),
                List.of(
                        new Block.Rows(
                                List.of(
                                        "most like it",
                                        "deprivation score",
                                        "of the choices, " + place.name() + " is more deprived on"),
                                alike.rows().stream()
                                        .limit(SHOWN)
                                        .map(AlikeWords::row)
                                        .toList()),
                        new Block.Caption(Phrase.of(
                                "Alike by {}: what a place cannot change, never by how it fares. {} is more like it than {} of all pairs are like each other. {}{} of {} shown; plumbline neighbours says why each is alike.",
                                Words.list(alike.variables()),
                                alike.rows().get(0).name(),
                                alike.rows().get(0).nearerThan(),
                                district
                                        ? "Scores are means of neighbourhoods; choices are of the measure of need, so the two may differ. "
                                        : "",
                                Words.countFirst(Math.min(SHOWN, alike.rows().size())),
                                alike.all()))));
    }

    private Phrase finding() {
        long less = Math.round(alike.moreDeprivedThan().number());
        long all = Math.round(alike.all().number());
        if (alike.rows().get(0).nearerThan().number() < ALIKE) {
            return Phrase.of(
                    "No other of the {} is much like it: its nearest are less alike than most pairs are",
                    alike.peers());
        }
        if (less == 0) {
            return Phrase.of(
                    "Of the {} {} most like it, none is less deprived on most choices", alike.all(), alike.peers());
        }
        if (less == all) {
            return Phrase.of("All {} {} most like it are less deprived on most choices", alike.all(), alike.peers());
        }
        return Phrase.of(
                less == 1
                        ? "Of the {} {} most like it, {} is less deprived on most choices"
                        : "Of the {} {} most like it, {} are less deprived on most choices",
                alike.all(),
                alike.peers(),
                alike.moreDeprivedThan());
    }

    private static List<Phrase> row(Alike.Row row) {
        return List.of(
                Phrase.of("{}{}", row.name(), row.district().isEmpty() ? "" : ", " + row.district()),
                Phrase.of("{}", row.score()),
                Phrase.of("{}", row.placeWorse()));
    }
}
