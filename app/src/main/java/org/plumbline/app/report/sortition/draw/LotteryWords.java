package org.plumbline.app.report.sortition.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.sortition.draw.Commitment;
import org.plumbline.engine.sortition.draw.DrawAnswer;
import org.plumbline.engine.sortition.draw.ReplacementAnswer;
import org.plumbline.engine.sortition.draw.SeatRange;
import org.plumbline.methods.sortition.draw.NamedSource;

/** A commitment, a draw and replacements in sentences, for a page and a terminal alike. */
public final class LotteryWords {

    private static final int MOST_NAMED = 3;

    private LotteryWords() {}

    public static String headline(Commitment commitment) {
        int panels = commitment.panels().panels();
        return panels == 1
                ? "There is one panel of " + people(commitment.panels().panelSize()) + ", and it will be drawn."
                : "One of " + Words.whole(panels) + " panels of "
                        + people(commitment.panels().panelSize())
                        + " will be drawn, each as likely as any other. They were fixed before the draw.";
    }

    /** "Chances of a seat go from 1 in 11 to 1 in 2.1." */
    public static String chances(Commitment commitment) {
        int[] order = IntStream.range(0, commitment.panels().people())
                .boxed()
                .sorted((one, other) -> Integer.compare(
                        commitment.panels().appearances(one),
                        commitment.panels().appearances(other)))
                .mapToInt(Integer::intValue)
                .toArray();
        int none = (int) IntStream.of(order)
                .filter(person -> commitment.panels().appearances(person) == 0)
                .count();
        String least =
                commitment.chance(order[Math.min(none, order.length - 1)]).words();
        String most = commitment.chance(order[order.length - 1]).words();
        String some = (none == 0 ? "Everybody has a chance of a seat" : "Chances of a seat")
                + (least.equals(most) ? ": " + least + " for each" : ", from " + least + " to " + most);
        return some
                + (none == 0
                        ? "."
                        : "; " + people(none) + (none == 1 ? " is" : " are") + " on no panel and "
                                + (none == 1 ? "has" : "have") + " none.");
    }

    /** What the sources are worth. */
    public static String bits(Commitment commitment) {
        return "The sources give at most " + bits(commitment.bits(), RoundingMode.FLOOR)
                + " bits that nobody can foresee; for "
                + Words.whole(commitment.panels().panels()) + " panels to be as likely as each"
                + " other to about one part in a thousand, " + bits(commitment.bitsWanted(), RoundingMode.CEILING)
                + " are asked for.";
    }

    /** What the panels tell of themselves, for the organiser to weigh before they are published. */
    public static String sameOnEveryPanel(Commitment commitment) {
        List<SeatRange> same = commitment.sameOnEveryPanel();
        return "every panel has exactly the same number of seats for "
                + Words.list(same.stream()
                        .limit(MOST_NAMED)
                        .map(one -> one.feature() + " " + one.value())
                        .toList())
                + (same.size() > MOST_NAMED ? " and others" : "")
                + ". Whoever has many such panels can find by algebra which row keys are of that kind, though not whose they are."
                + " If that may not be, widen the quota by a seat and choose panels again before you publish this.";
    }

    private static String bits(double bits, RoundingMode rounding) {
        return new BigDecimal(bits).setScale(1, rounding).toPlainString();
    }

    /** "The panel is drawn by 16 throws of a die with 6 faces, in order, on 15 January 2027." */
    public static String sources(Commitment commitment) {
        List<String> each =
                commitment.recipe().sources().stream().map(LotteryWords::source).toList();
        return "What decides is " + String.join("; then ", each) + ".";
    }

    private static String source(NamedSource source) {
        return source.name() + ": " + source.source().words() + ", on " + day(source.on());
    }

    public static String headline(DrawAnswer draw) {
        return "Panel " + Words.whole(draw.panel() + 1) + " of "
                + Words.whole(draw.commitment().panels().panels()) + " was drawn: "
                + people(draw.members().length) + ".";
    }

    public static String headline(ReplacementAnswer answer) {
        long left =
                answer.replacements().stream().filter(one -> one.wasOnPanel()).count();
        long came = answer.replacements().stream()
                .filter(one -> one.by().isPresent())
                .count();
        long reserves = answer.replacements().size() - left;
        String members = left == 0
                ? "No member withdrew"
                : Words.countFirst(left) + (left == 1 ? " member" : " members") + " withdrew and "
                        + (came == left
                                ? (left == 1 ? "was" : "all were") + " replaced"
                                : Words.count(came) + (came == 1 ? " was" : " were") + " replaced");
        return members
                + (reserves == 0
                        ? ""
                        : "; " + Words.count(reserves) + (reserves == 1 ? " reserve" : " reserves") + " withdrew"
                                + (left == 0 ? "" : " too"))
                + (answer.emptySeats() == 0
                        ? ""
                        : "; " + Words.count(answer.emptySeats())
                                + (answer.emptySeats() == 1 ? " seat stays" : " seats stay") + " empty")
                + (answer.missedSeats() == 0
                        ? ". The panel keeps every quota."
                        : ". The panel misses its quotas by " + Words.count(answer.missedSeats())
                                + (answer.missedSeats() == 1 ? " seat" : " seats")
                                + " over all of them, because nobody was left who keeps them all.");
    }

    static String people(int count) {
        return Words.whole(count) + (count == 1 ? " person" : " people");
    }

    static String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
    }
}
