package org.plumbline.engine.briefs;

import org.plumbline.engine.areas.AreaReceipt;
import org.plumbline.engine.areas.OwnArea;

/** Reads off its receipt how an area of one's own was counted. */
final class DrawingPart {
    private static final String FROM = "receipt of the area";

    private final Figures figures;
    private final OwnArea area;

    DrawingPart(Figures figures, OwnArea area) {
        this.figures = figures;
        this.area = area;
    }

    Drawing drawing() {
        AreaReceipt receipt = area.receipt();
        return new Drawing(
                receipt.given().words(),
                receipt.given().method(),
                figures.count(
                        "area.neighbourhoods",
                        "neighbourhoods that the area is counted as",
                        area.members().size(),
                        FROM,
                        receipt.given().method()),
                receipt.margin().map(this::margin),
                receipt.notes());
    }

    private Drawing.Margin margin(AreaReceipt.AreaMargin margin) {
        return new Drawing.Margin(
                figures.people(
                        "area.least",
                        "residents of the neighbourhoods wholly inside the line",
                        margin.least(),
                        FROM,
                        "mid-2019"),
                figures.people("area.counted", "residents that are counted", area.residents(), FROM, "mid-2019"),
                figures.people(
                        "area.most",
                        "residents of all neighbourhoods that the line touches",
                        margin.most(),
                        FROM,
                        "mid-2019"));
    }
}
