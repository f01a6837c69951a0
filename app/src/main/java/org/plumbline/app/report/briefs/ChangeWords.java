package org.plumbline.app.report.briefs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.app.report.charts.TimeChart;
import org.plumbline.engine.briefs.Figure;
import org.plumbline.engine.briefs.Local;
import org.plumbline.engine.briefs.Subject;

/** What has changed over the periods on file, of what is defined alike throughout. */
final class ChangeWords {
    private static final int MOST_CHARTS = 1;

    private final Local local;
    private final Subject subject;

    ChangeWords(Local local, Subject subject) {
        this.local = local;
        this.subject = subject;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        LocalWords.whose(local, subject).ifPresent(whose -> blocks.add(new Block.Paragraph(whose)));
        if (local.merged().isPresent()) {
            blocks.add(new Block.Paragraph(LocalWords.merged(local)));
            return new Section("changes", Phrase.of("What has changed cannot be said"), blocks);
        }
        clear().stream().limit(MOST_CHARTS).forEach(change -> {
            blocks.add(new Block.OverTime(chart(change)));
            blocks.add(new Block.Caption(caption(change)));
        });
        if (!local.changes().isEmpty()) {
            blocks.add(new Block.Points(
                    local.changes().stream().map(ChangeWords::point).toList()));
        }
        blocks.add(new Block.Caption(Phrase.of(
                "Clear: the two published 95% intervals do not meet. {}", LocalWords.unsaid(local.notCompared()))));
        return new Section("changes", whose(), blocks);
    }

    /** The finding, with whose it is where that is not the place itself. */
    private Phrase whose() {
        return local.itself()
                ? finding()
                : Phrase.of("In {}: {}", local.of(), LocalWords.lower(finding().text()));
    }

    /** Those outside both intervals: first where England went another way, for that tells more; then the clearest. */
    private List<Local.Change> clear() {
        return local.changes().stream()
                .filter(change -> change.place().certainty() == Local.Certainty.CLEAR)
                .sorted(Comparator.comparing((Local.Change change) -> change.england()
                                .map(england -> isAlike(change, england))
                                .orElse(true))
                        .thenComparing(change -> -change.place().clearness()))
                .toList();
    }

    private Phrase finding() {
        List<Local.Change> clear = clear();
        if (!clear.isEmpty()) {
            Phrase first = moved(clear.get(0));
            return clear.size() == 1
                    ? first
                    : Phrase.of(
                            "{}; {}",
                            first,
                            LocalWords.lower(moved(clear.get(1)).text()));
        }
        boolean anyMargin = local.changes().stream()
                .anyMatch(change -> change.place().certainty() == Local.Certainty.WITHIN_MARGIN);
        return anyMargin
                ? Phrase.of("No stated indicator changed clearly")
                : Phrase.of("Whether anything changed clearly cannot be said");
    }

    private static Phrase moved(Local.Change change) {
        return Phrase.of("{} {}{}", change.title(), verb(change.place()), besideEngland(change));
    }

    private static String verb(Local.Moved moved) {
        return moved.by() > 0 ? "rose" : "fell";
    }

    private static String besideEngland(Local.Change change) {
        return change.england()
                .map(england -> switch (england.certainty()) {
                    case CLEAR -> isAlike(change, england) ? ", as did England's" : " while England's " + verb(england);
                    case WITHIN_MARGIN -> " while England's did not clearly";
                    case NO_MARGIN -> "";
                })
                .orElse("");
    }

    private static boolean isAlike(Local.Change change, Local.Moved england) {
        return england.certainty() == Local.Certainty.CLEAR
                && Math.signum(england.by()) == Math.signum(change.place().by());
    }

    private static Phrase point(Local.Change change) {
        Local.Moved place = change.place();
        Figure then = place.then().figure();
        return Phrase.of(
                "{}: {} in {}, {} in {}: {}.{}",
                change.title(),
                new Phrase.Shown(then, FigureText.withoutUnit(then)),
                PeriodText.of(change.from()),
                place.latest().figure(),
                PeriodText.of(change.to()),
                certainty(place),
                change.england().map(ChangeWords::england).orElse(Phrase.of("")));
    }

    private static Phrase england(Local.Moved moved) {
        Figure then = moved.then().figure();
        return Phrase.of(
                " England: {}, then {}{}.",
                new Phrase.Shown(then, FigureText.withoutUnit(then)),
                moved.latest().figure(),
                moved.certainty() == Local.Certainty.NO_MARGIN ? "" : ": " + certainty(moved));
    }

    private static String certainty(Local.Moved moved) {
        return switch (moved.certainty()) {
            case CLEAR -> moved.by() > 0 ? "a clear rise" : "a clear fall";
            case WITHIN_MARGIN -> "not clear, the intervals meet";
            case NO_MARGIN -> "cannot say whether clear, no interval published";
        };
    }

    private Phrase caption(Local.Change change) {
        return Phrase.of(
                "{}, {}: from {} in {} to {} in {}{}. The band is the published 95% interval.",
                change.title(),
                PlaceWords.called(local.of(), local.peers()),
                change.place().then().figure(),
                PeriodText.of(change.from()),
                change.place().latest().figure(),
                PeriodText.of(change.to()),
                change.england()
                        .map(england -> Phrase.of(
                                "; England, from {} to {}",
                                england.then().figure(),
                                england.latest().figure()))
                        .orElse(Phrase.of("")));
    }

    private TimeChart chart(Local.Change change) {
        return TimeChart.of(
                moved(change).text() + ". " + caption(change).text(),
                local.of(),
                change.points().stream()
                        .map(point -> new TimeChart.Value(
                                PeriodText.of(point.period()),
                                point.period().end().toEpochDay(),
                                point.place(),
                                point.low(),
                                point.high(),
                                point.england()))
                        .toList(),
                FigureText.of(change.place().then().figure()),
                FigureText.of(change.place().latest().figure()));
    }
}
