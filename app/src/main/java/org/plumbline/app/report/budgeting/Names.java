package org.plumbline.app.report.budgeting;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plumbline.app.report.charts.Words;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.problems.Quotation;

/** What projects are called on pages, and their pages' addresses. Names come from outside: any text, of any length. */
final class Names {
    private static final int BRIEF = 80;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,60}");
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private final Election election;
    private final int digits;

    Names(Election election) {
        this.election = election;
        this.digits = Math.max(3, Integer.toString(election.projects().size()).length());
    }

    /** Its whole name, or its id where it has none. */
    String title(int project) {
        return safe(election.projects().get(project).title());
    }

    /** The same, cut where it is long. */
    String brief(int project) {
        String title = title(project);
        return title.codePointCount(0, title.length()) <= BRIEF
                ? title
                : title.substring(0, title.offsetByCodePoints(0, BRIEF - 1)).strip() + "…";
    }

    /** The brief name for the middle of a sentence: letters that run from right to left do not turn the words around them. */
    String inSentence(int project) {
        String brief = brief(project);
        boolean turns = brief.codePoints().anyMatch(Names::runsLeftwards);
        return "“" + (turns ? "\u2068" + brief + "\u2069" : brief) + "”";
    }

    /** Several of them, in a sentence: at most so many by name. */
    String list(List<Integer> projects, int most) {
        List<String> names = projects.stream().limit(most).map(this::inSentence).toList();
        int more = projects.size() - names.size();
        return more <= 0 ? Words.list(names) : String.join(", ", names) + " and " + Words.count(more) + " more";
    }

    /** Its page in the folder of project pages: its number in the list, so that no name can lead anywhere else. */
    String file(int project) {
        return String.format(Locale.ROOT, "%0" + digits + "d.html", project + 1);
    }

    /** Without characters that steer or hide; joiners, which scripts and pictures need, stay. */
    static String safe(String raw) {
        StringBuilder safe = new StringBuilder(raw.length());
        raw.codePoints()
                .forEach(c -> safe.appendCodePoint(
                        Quotation.isHarmless(c) || c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER
                                ? c
                                : '\uFFFD'));
        return safe.toString();
    }

    /** Whether a text can stand in a command as it is, on any machine. */
    static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches();
    }

    private static boolean runsLeftwards(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
