package org.plumbline.app.report.briefs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.engine.briefs.Figure;

/** Words with figures among them, each of which still knows what it is. */
public record Phrase(List<Piece> pieces) {
    private static final String GAP = "{}";

    public Phrase {
        pieces = List.copyOf(pieces);
    }

    /** Words, or a figure in words. */
    public sealed interface Piece permits Plain, Shown {
        String text();
    }

    /** Words without a figure. */
    public record Plain(String text) implements Piece {}

    /** A figure as a reader sees it. */
    public record Shown(Figure figure, String text) implements Piece {}

    /**
     * A sentence with gaps.
     *
     * @param words with {@code {}} wherever something of {@code fillings} comes
     * @param fillings figures, phrases, pieces, or whatever else is to stand there as its text
     */
    public static Phrase of(String words, Object... fillings) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Object filling : fillings) {
            int gap = words.indexOf(GAP, from);
            if (gap < 0) {
                throw new IllegalArgumentException("more fillings than gaps: " + words);
            }
            add(pieces, words.substring(from, gap));
            add(pieces, filling);
            from = gap + GAP.length();
        }
        if (words.indexOf(GAP, from) >= 0) {
            throw new IllegalArgumentException("more gaps than fillings: " + words);
        }
        add(pieces, words.substring(from));
        return new Phrase(pieces);
    }

    private static void add(List<Piece> pieces, Object filling) {
        if (filling instanceof Phrase phrase) {
            pieces.addAll(phrase.pieces());
        } else if (filling instanceof Piece piece) {
            pieces.add(piece);
        } else if (filling instanceof Figure figure) {
            pieces.add(FigureText.shown(figure));
        } else if (!filling.toString().isEmpty()) {
            pieces.add(new Plain(filling.toString()));
        }
    }

    /** This one and another after it. */
    public Phrase then(Phrase other) {
        return of("{}{}", this, other);
    }

    /** The words alone. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
