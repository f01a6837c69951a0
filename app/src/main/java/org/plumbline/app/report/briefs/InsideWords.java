package org.plumbline.app.report.briefs;

import java.util.List;
import org.plumbline.app.report.charts.TenthsChart;
import org.plumbline.engine.briefs.Figure;
import org.plumbline.engine.briefs.Inside;

/** Who lives in the most deprived neighbourhoods, and who is missed there. */
final class InsideWords {
    private final Inside inside;
    private final PlaceWords place;

    InsideWords(Inside inside, PlaceWords place) {
        this.inside = inside;
        this.place = place;
    }

    Section section() {
        if (place.isNeighbourhood()) {
            return new Section("inside", alone(), List.of(new Block.Paragraph(notAll())));
        }
        Phrase picture = Phrase.of(
                "Residents by how deprived their neighbourhood is, in tenths of England's; the line is where each would stand if {} were like England.",
                place.it());
        return new Section(
                "inside",
                finding(),
                List.of(
                        new Block.Tenths(TenthsChart.of(
                                picture.text(),
                                inside.residentsByTenth().stream()
                                        .map(Figure::number)
                                        .toList())),
                        new Block.Caption(picture),
                        new Block.Paragraph(missed())));
    }

    private Phrase alone() {
        boolean worst = inside.inWorstTenth().number() > 0;
        return Phrase.of(
                worst
                        ? "It is among the most deprived tenth of England's neighbourhoods, and {} of its residents are {}"
                        : "It is not among the most deprived tenth of England's neighbourhoods, yet {} of its residents are {}",
                inside.concerned(),
                inside.people());
    }

    private Phrase notAll() {
        return Phrase.of(
                "The other residents, of {}, are not: an area is not the people in it. It ranks {} of England's neighbourhoods, 1 the most deprived.",
                inside.residents(),
                inside.worst());
    }

    private Phrase finding() {
        if (inside.inWorstTenth().number() == 0) {
            return Phrase.of(
                    "None of its {} neighbourhoods is among the most deprived tenth of England's",
                    inside.neighbourhoods());
        }
        return Phrase.of(
                "{} of its {} neighbourhoods are among the most deprived tenth of England's; {} of {} residents live there",
                inside.inWorstTenth(),
                inside.neighbourhoods(),
                inside.residentsInWorstTenth(),
                inside.residents());
    }

    private Phrase missed() {
        return inside.inWorstTenth().number() == 0
                ? Phrase.of(
                        "Yet {} {} live in {}. Its neighbourhoods rank from {} to {} of England's, 1 the most deprived.",
                        inside.concerned(),
                        inside.people(),
                        place.it(),
                        inside.worst(),
                        inside.best())
                : Phrase.of(
                        "Of {} {} in {}, {} live there and {} elsewhere: money for the most deprived neighbourhoods alone would miss them. Its neighbourhoods rank from {} to {} of England's, 1 the most deprived.",
                        inside.concerned(),
                        inside.people(),
                        place.it(),
                        inside.concernedInWorstTenth(),
                        inside.shareMissed(),
                        inside.worst(),
                        inside.best());
    }
}
