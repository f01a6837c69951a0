package org.plumbline.app.report.briefs;

import java.util.List;
import org.plumbline.app.report.charts.PairChart;
import org.plumbline.app.report.charts.TenthsChart;
import org.plumbline.app.report.charts.VersusChart;

/** Pictures as tables, where nothing can be drawn. */
public final class Worded {
    private Worded() {}

    public static Block.Rows of(VersusChart chart) {
        return new Block.Rows(
                List.of("one", "the more deprived on", "another", "the more deprived on"),
                chart.rows().stream()
                        .map(row -> cells(row.first(), row.leftText(), row.second(), row.rightText()))
                        .toList());
    }

    public static Block.Rows of(PairChart chart) {
        return new Block.Rows(
                List.of("", "awarded a head", "share under the rule a head"),
                chart.rows().stream()
                        .map(row -> cells(row.name(), row.awardedText(), row.shareText()))
                        .toList());
    }

    public static Block.Rows of(TenthsChart chart) {
        return new Block.Rows(
                List.of("tenth, 1 the most deprived", "of residents"),
                chart.bars().stream()
                        .map(bar -> cells(Integer.toString(bar.tenth()), bar.text()))
                        .toList());
    }

    private static List<Phrase> cells(String... texts) {
        return List.of(texts).stream().map(text -> Phrase.of("{}", text)).toList();
    }
}
