package org.plumbline.sources.sortition;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.model.places.EditDistance;

/** When two texts that were typed are meant to be the same, and which of several is nearest to one. */
final class Spelling {
    private static final int LONGEST = 60;
    private static final int SMALL_EDIT = 2;

    private Spelling() {}

    /** Without spaces around it, those among them that spreadsheets and web pages leave and nobody sees. */
    static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The same for all texts that differ by capitals, by spaces around them or by how many stand between two words. */
    static String folded(String text) {
        String composed = Normalizer.normalize(trimmed(text), Normalizer.Form.NFC);
        StringBuilder folded = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            if (!isSpace(composed.charAt(i))) {
                folded.append(composed.charAt(i));
            } else if (!isSpace(composed.charAt(i - 1))) { // it begins with no space
                folded.append(' ');
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** The one of {@code candidates} that may be meant: at most two letters differ, or only marks between words. */
    static Optional<String> nearest(String text, Collection<String> candidates) {
        String wanted = folded(text);
        String best = "";
        int least = SMALL_EDIT + 1;
        for (String candidate : candidates) {
            int distance = distance(wanted, folded(candidate));
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static int distance(String one, String other) {
        if (plain(one).equals(plain(other)) && !plain(one).isEmpty()) {
            return 0;
        }
        if (Math.max(one.length(), other.length()) > LONGEST || Math.abs(one.length() - other.length()) > SMALL_EDIT) {
            return Integer.MAX_VALUE;
        }
        int distance = EditDistance.between(one, other);
        int allowed =
                Math.max(1, Math.max(one.length(), other.length()) / 3); // of a short word, two letters are most of it
        return distance <= allowed && distance < one.length() ? distance : Integer.MAX_VALUE;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().filter(Character::isLetterOrDigit).forEach(letter -> plain.append((char) letter));
        return plain.toString();
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || letter == '\u200B'
                || letter == '\uFEFF';
    }
}
