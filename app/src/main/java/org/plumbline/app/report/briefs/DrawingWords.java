package org.plumbline.app.report.briefs;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.briefs.Drawing;

/** How an area of one's own was counted: its receipt. */
final class DrawingWords {
    private final Drawing drawing;

    DrawingWords(Drawing drawing) {
        this.drawing = drawing;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Phrase.of("Counted from {}. {}", drawing.given(), drawing.method())));
        drawing.margin()
                .map(margin -> new Block.Paragraph(Phrase.of(
                        "{} residents (mid-2019) are counted; {} live in neighbourhoods wholly inside the line, and {} in all that it touches.",
                        margin.counted(),
                        margin.least(),
                        margin.most())))
                .ifPresent(blocks::add);
        if (!drawing.notes().isEmpty()) {
            blocks.add(new Block.Points(
                    drawing.notes().stream().map(note -> Phrase.of("{}", note)).toList()));
        }
        boolean one = drawing.neighbourhoods().number() == 1;
        return new Section(
                "area",
                Phrase.of(
                        one
                                ? "The area is counted as {} neighbourhood, the one that fits it best"
                                : "The area is counted as {} neighbourhoods, those that fit it best",
                        drawing.neighbourhoods()),
                blocks);
    }
}
