package org.plumbline.app.report;

import java.util.List;
import org.plumbline.app.report.charts.CloudChart;
import org.plumbline.app.report.charts.GroupChart;
import org.plumbline.app.report.charts.LevelChart;
import org.plumbline.app.report.charts.PairChart;
import org.plumbline.app.report.charts.TileMap;

/** All that the report shows, in the order in which it shows it. */
public record ReportPage(
        String title,
        String summary,
        List<String> headline,
        List<String> answer,
        int mostDeprived,
        Picture<PairChart> pairs,
        Picture<GroupChart> tenths,
        Maps maps,
        Picture<CloudChart> cloud,
        Picture<LevelChart> levels,
        List<Standings> standings,
        Agreement agreement,
        List<RuleRow> rules,
        String rulesCaption,
        String drawError,
        List<Region> regions,
        Method method,
        Whence whence) {

    /** A picture under the finding that it shows, with the line that says how to read it. */
    public record Picture<T>(String finding, T chart, String caption, String csv) {}

    /** Two tile maps side by side. */
    public record Maps(String finding, TileMap need, TileMap awards, String caption, String csv) {}

    /** Who is on a list for sure, and for whom it depends on the choice. */
    public record Standings(int most, String on, List<String> contested) {}

    /** Pounds a head by deprivation, awarded or under one rule. */
    public record RuleRow(String name, String mostDeprived, String firstTenth, String lastTenth, String all) {}

    /** How this index agrees with the published score. */
    public record Agreement(String finding, List<String> sentences) {}

    /** The districts of a region. */
    public record Region(String name, List<District> districts) {
        public Region {
            districts = List.copyOf(districts);
        }
    }

    /** One district's row. */
    public record District(
            String name,
            String code,
            String ranks,
            String awarded,
            String shared,
            String share,
            String shareRange,
            String published,
            String people) {}

    /** How it was done, and what was left out. */
    public record Method(
            List<Weight> weights,
            List<String> need,
            List<Rule> rules,
            List<Rule> attributions,
            List<String> successions,
            List<String> notes) {}

    /** One weight. */
    public record Weight(String indicator, String column, String percent) {}

    /** A rule by its name and what it says. */
    public record Rule(String name, String says) {}
}
