package org.plumbline.app.report.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimeChartTest {
    private static TimeChart.Value value(long day, double place, double margin, double england) {
        return new TimeChart.Value("day " + day, day, place, place - margin, place + margin, england);
    }

    @Test
    void valuesAreDrawnFromLeftToRightInsideThePictureHigherOnesHigherUp() {
        TimeChart chart = TimeChart.of(
                "Toys", "Toytown", List.of(value(0, 10, 2, 20), value(5, 15, 2, 20), value(10, 30, 2, 20)), "10", "30");

        // the picture spans 8 to 32 with 12% of 24 above and below: 5.12 to 34.88, so 10 is (34.88 - 10) / 29.76 down
        assertThat(chart.dots())
                .containsExactly(
                        new TimeChart.Dot("0.000", "83.602"),
                        new TimeChart.Dot("50.000", "66.801"),
                        new TimeChart.Dot("100.000", "16.398"));
        assertThat(chart.england()).startsWith("0.000,50.000").endsWith("100.000,50.000");
        assertThat(chart.first()).isEqualTo("day 0");
    }

    @Test
    void withoutIntervalsThereIsNoBandAndGapsOfEnglandsAreLeftOut() {
        TimeChart chart = TimeChart.of(
                "Toys",
                "Toytown",
                List.of(value(0, 10, Double.NaN, Double.NaN), value(10, 10, Double.NaN, 10)),
                "10",
                "10");
        assertThat(chart.band()).isEmpty();
        assertThat(chart.england()).isEqualTo("100.000,50.000");
    }
}
