package org.plumbline.app.report.briefs;

import java.math.BigDecimal;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.briefs.Figure;
import org.plumbline.engine.tables.Decimals;

/** How a figure is written in a sentence, by what it is counted in. */
public final class FigureText {

    private FigureText() {}

    /** The figure as a sentence has it. */
    public static Phrase.Shown shown(Figure figure) {
        return new Phrase.Shown(figure, of(figure));
    }

    /** The figure in words; "cannot say" where nothing was observed. */
    public static String of(Figure figure) {
        if (!figure.isKnown()) {
            return "cannot say";
        }
        double number = figure.number();
        return switch (figure.unit()) {
            case PEOPLE, COUNT, RANK, TENTH -> Words.whole(Math.round(number));
            case POUNDS -> Words.millions(pence(figure));
            case POUNDS_PER_HEAD -> Words.perHead(number);
            case SCORE -> Decimals.fixed(number, 1);
            case SHARE -> Words.percent(number);
            case PERCENT -> percent(number);
            case YEARS -> Decimals.fixed(number, 1) + " years";
            case MINUTES -> Decimals.fixed(number, 0) + " minutes";
            case PER_100_000 -> Words.whole(Math.round(number)) + " in 100,000";
            case POUNDS_A_WEEK -> "£" + Words.whole(Math.round(number)) + " a week";
            case POUNDS_A_YEAR -> "£" + Words.whole(Math.round(number)) + " a year";
            case OUT_OF_10 -> Decimals.fixed(number, 1) + " out of 10";
            case TONNES_A_HEAD -> Decimals.fixed(number, 1) + " tonnes";
        };
    }

    /** The figure in words, where another of the same unit follows; percentages keep their sign. */
    static String withoutUnit(Figure figure) {
        String text = of(figure);
        return switch (figure.unit()) {
            case YEARS, MINUTES, PER_100_000, TONNES_A_HEAD, OUT_OF_10 -> text.split(" ", 2)[0];
            case PEOPLE,
                    COUNT,
                    RANK,
                    TENTH,
                    POUNDS,
                    POUNDS_PER_HEAD,
                    POUNDS_A_WEEK,
                    POUNDS_A_YEAR,
                    SCORE,
                    SHARE,
                    PERCENT -> text;
        };
    }

    /** With one decimal at most; only what is nought or all says 0% or 100%. */
    private static String percent(double percent) {
        String rounded = Decimals.upTo(percent, 1);
        boolean edge = rounded.equals("0") || rounded.equals("100");
        return edge ? Words.percent(percent / 100) : rounded + "%";
    }

    private static long pence(Figure figure) {
        return new BigDecimal(figure.value()).movePointRight(2).longValueExact();
    }
}
