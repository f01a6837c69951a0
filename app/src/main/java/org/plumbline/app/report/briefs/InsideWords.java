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
                "Residents{} by how deprived their neighbourhood is, in tenths of England's; the line is where each would stand if {} were like England.",
                PlaceWords.when(inside.when()),
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
                "The other residents, of {}{}, are not: an area is not the people in it. It ranks {} of England's neighbourhoods, 1 the most deprived.",
                inside.residents(),
                PlaceWords.when(inside.when()),
                inside.worst());
    }

    private Phrase finding() {
        if (inside.inWorstTenth().number() == 0) {
            return isOne()
                    ? Phrase.of("The one neighbourhood that it holds is not among the most deprived tenth of England's")
                    : Phrase.of(
                            "None of its {} neighbourhoods is among the most deprived tenth of England's",
                            inside.neighbourhoods());
        }
        if (isOne()) {
            return Phrase.of("The one neighbourhood that it holds is among the most deprived tenth of England's");
        }
        return Phrase.of(
                inside.inWorstTenth().number() == 1
                        ? "{} of its {} neighbourhoods is among the most deprived tenth of England's; {} of {} residents live there"
                        : "{} of its {} neighbourhoods are among the most deprived tenth of England's; {} of {} residents live there",
                inside.inWorstTenth(),
                inside.neighbourhoods(),
                inside.residentsInWorstTenth(),
                inside.residents());
    }

    private boolean isOne() {
        return inside.neighbourhoods().number() == 1;
    }

    private Phrase ranks() {
        return isOne()
                ? Phrase.of(" It ranks {} of England's neighbourhoods, 1 the most deprived.", inside.worst())
                : Phrase.of(
                        " Its neighbourhoods rank from {} to {} of England's, 1 the most deprived.",
                        inside.worst(),
                        inside.best());
    }

    private Phrase missed() {
        return inside.inWorstTenth().number() == 0
                ? Phrase.of("Yet {} {} live in {}.{}", inside.concerned(), inside.people(), place.it(), ranks())
                : Phrase.of(
                        "Of {} {} in {}, {} live there and {} elsewhere: money for the most deprived neighbourhoods alone would miss them.{}",
                        inside.concerned(),
                        inside.people(),
                        place.it(),
                        inside.concernedInWorstTenth(),
                        inside.shareMissed(),
                        ranks());
    }
}
