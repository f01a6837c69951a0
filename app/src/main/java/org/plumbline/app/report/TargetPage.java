package org.plumbline.app.report;

import java.util.List;
import java.util.Optional;
import org.plumbline.app.report.charts.BoundaryMap;
import org.plumbline.app.report.charts.IntervalChart;
import org.plumbline.app.report.charts.PairChart;

/**
 * All that the report on a target shows, in the order in which it shows it.
 *
 * @param map empty where the recipe names no outlines
 * @param lists the listed places by region
 */
public record TargetPage(
        String title,
        String summary,
        Kinds kinds,
        List<String> headline,
        List<String> answer,
        Optional<ReportPage.Picture<BoundaryMap>> map,
        ReportPage.Picture<PairChart> money,
        Grid districts,
        People people,
        Spread spread,
        List<Region> lists,
        Misses misses,
        Sure sure,
        Grid far,
        String farFinding,
        Published published,
        Optional<ReportPage.Picture<IntervalChart>> associations,
        How how,
        Whence whence) {

    /** What places are called: "ward" and "wards", and the short titles of the two measures. */
    public record Kinds(String one, String many, String first, String second) {}

    /** A small table: headings, rows of cells, and the line under it. */
    public record Grid(List<String> headings, List<List<String>> rows, String caption, String csv) {
        public Grid {
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Whom the list reaches and misses. */
    public record People(String finding, List<String> sentences, Grid grid) {}

    /** What averages hide. */
    public record Spread(String finding, List<String> sentences) {}

    /** The listed places of a region. */
    public record Region(String name, List<Row> rows) {
        public Region {
            rows = List.copyOf(rows);
        }
    }

    /** One listed place. */
    public record Row(
            String name,
            String district,
            String people,
            String first,
            String second,
            String inWorstTenth,
            String near,
            String far,
            String published) {}

    /** Who is nearest the line, on each side. */
    public record Misses(String finding, Grid off, Grid on, Grid lengths) {}

    /**
     * How sure the list is.
     *
     * @param scales what the scale decides; without rows where no scale was drawn
     * @param off places off the list that more than a twentieth of the near choices list
     */
    public record Sure(String finding, List<String> sentences, Grid scales, List<Region> off) {
        public Sure {
            sentences = List.copyOf(sentences);
            off = List.copyOf(off);
        }
    }

    /** Beside the published list. */
    public record Published(String finding, List<String> sentences, Optional<Grid> differences) {}

    /** How it was done. */
    public record How(
            List<String> sentences,
            List<Index> indices,
            Grid certificates,
            List<ReportPage.Rule> rules,
            List<String> notes) {}

    /** One index and its weights. */
    public record Index(String title, String summary, List<ReportPage.Weight> weights, List<String> sentences) {}
}
