package org.plumbline.app.report.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void poundsAHeadAreWholeFromTenPoundsOnAndToThePennyBelow() {
        assertThat(Words.perHead(0)).isEqualTo("£0");
        assertThat(Words.perHead(3.32)).isEqualTo("£3.32");
        assertThat(Words.perHead(2.5)).isEqualTo("£2.50");
        assertThat(Words.perHead(10)).isEqualTo("£10");
        assertThat(Words.perHead(165.5)).isEqualTo("£166");
        assertThat(Words.perHead(21_781.6)).isEqualTo("£21,782");
    }

    @Test
    void poundsAHeadThatRoundToTenAreWholeLikeTenItself() {
        assertThat(Words.perHead(9.994)).isEqualTo("£9.99");
        // The double nearest to 9.995 lies just below it.
        assertThat(Words.perHead(9.995)).isEqualTo("£9.99");
        assertThat(Words.perHead(Math.nextUp(9.995))).isEqualTo("£10");
        assertThat(Words.perHead(9.999)).isEqualTo("£10");
    }

    @Test
    void whereNobodyLivesThereIsNothingAHead() {
        assertThat(Words.perHead(Double.NaN)).isEqualTo("nobody");
        assertThat(Words.perHead(1 / 0.0)).isEqualTo("nobody");
    }

    @Test
    void moneyIsInMillionsFromOneMillionOn() {
        assertThat(Words.millions(298_321_030_100L)).isEqualTo("£2,983.2 million");
        assertThat(Words.millions(100_000_000L)).isEqualTo("£1.0 million");
        assertThat(Words.millions(2_825_000_000L)).isEqualTo("£28.3 million");
        assertThat(Words.millions(99_999_949L)).isEqualTo("£999,999");
        assertThat(Words.millions(99_999_950L)).isEqualTo("£1.0 million");
        assertThat(Words.millions(0)).isEqualTo("£0");
    }

    @Test
    void numbersHaveCommas() {
        assertThat(Words.whole(0)).isEqualTo("0");
        assertThat(Words.whole(999)).isEqualTo("999");
        assertThat(Words.whole(1_234_567)).isEqualTo("1,234,567");
    }

    @Test
    void countsAreWordsUpToTen() {
        assertThat(Words.count(0)).isEqualTo("none");
        assertThat(Words.count(1)).isEqualTo("one");
        assertThat(Words.count(10)).isEqualTo("ten");
        assertThat(Words.count(11)).isEqualTo("11");
        assertThat(Words.count(-1)).isEqualTo("-1");
        assertThat(Words.countFirst(5)).isEqualTo("Five");
        assertThat(Words.countFirst(0)).isEqualTo("None");
        assertThat(Words.countFirst(1_133)).isEqualTo("1,133");
    }

    @Test
    void sharesAreWholePercentsWithADecimalNearTheEnds() {
        assertThat(Words.percent(0)).isEqualTo("0%");
        assertThat(Words.percent(0.004)).isEqualTo("0.4%");
        assertThat(Words.percent(0.01)).isEqualTo("1%");
        assertThat(Words.percent(0.256)).isEqualTo("26%");
        assertThat(Words.percent(0.99)).isEqualTo("99%");
        assertThat(Words.percent(0.996)).isEqualTo("99.6%");
        assertThat(Words.percent(1)).isEqualTo("100%");
    }

    @Test
    void aShareThatIsNeitherNoughtNorAllIsNeverShownAsOne() {
        assertThat(Words.percent(3999 / 4000.0)).isEqualTo("over 99.9%");
        assertThat(Words.percent(1 / 4000.0)).isEqualTo("under 0.1%");
        assertThat(Words.percent(Math.nextDown(1.0))).isEqualTo("over 99.9%");
        assertThat(Words.percent(Double.MIN_VALUE)).isEqualTo("under 0.1%");
        for (int draws = 1; draws < 10_000; draws++) {
            assertThat(Words.percent(draws / 10_000.0)).isNotIn("0%", "0.0%", "100%", "100.0%");
        }
    }

    @Test
    void thingsInARowHaveAnAndBeforeTheLast() {
        assertThat(Words.list(List.of())).isEmpty();
        assertThat(Words.list(List.of("a"))).isEqualTo("a");
        assertThat(Words.list(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(Words.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }
}
