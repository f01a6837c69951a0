package org.plumbline.recipes.internal.yaml;

import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Says in plain words where a file stops being YAML. The parser's own words speak of tokens and productions; the line itself,
 * and the few mistakes that people make in it, help more.
 */
final class BrokenYaml {
    private static final Pattern INDENTED_BY_TAB = Pattern.compile(" *\t.*");
    private static final Pattern SECOND_COLON = Pattern.compile("[ -]*[^:\"'{\\[]+: +[^\"'{\\[|>].*:( .*|$)");
    private static final Pattern RESERVED_START = Pattern.compile("[^:]*[:-] +[%@`&*!|>].*");
    private static final Pattern OPEN_QUOTE = Pattern.compile(".*[-:,\\[{] *(\"[^\"]*|'[^']*)$");

    private BrokenYaml() {}

    static Problem problem(String file, String text, YamlEngineException broken) {
        if (broken instanceof ReaderException unprintable) {
            return unprintable(file, text, unprintable);
        }
        Optional<Mark> mark =
                broken instanceof MarkedYamlEngineException marked ? markOf(text, marked) : Optional.empty();
        Where where = mark.map(at -> new Where(file, at.getLine() + 1, at.getColumn() + 1))
                .orElseGet(() -> Where.file(file));
        String line = mark.map(at -> lineOf(text, at.getLine())).orElse("");
        return new Problem(
                ProblemCode.MALFORMED_YAML,
                where,
                "the YAML cannot be read from here on",
                line.strip(),
                "a key, a colon, a space and a value; what belongs to a key two spaces further in; list items after \"- \"",
                fixFor(line, text));
    }

    /** Where the parser stumbled; where it fell off the file's end, the start of what it was still reading. */
    private static Optional<Mark> markOf(String text, MarkedYamlEngineException broken) {
        Optional<Mark> stumbled = broken.getProblemMark();
        boolean atEnd =
                stumbled.filter(mark -> lineOf(text, mark.getLine()).isBlank()).isPresent();
        return atEnd ? broken.getContextMark().or(() -> stumbled) : stumbled.or(broken::getContextMark);
    }

    private static Problem unprintable(String file, String text, ReaderException broken) {
        int position = Math.min(broken.getPosition(), text.codePointCount(0, text.length()));
        String before = text.substring(0, text.offsetByCodePoints(0, position));
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.codePointCount(lineStart, before.length()) + 1;
        return new Problem(
                ProblemCode.MALFORMED_YAML,
                new Where(file, line, column),
                "a character that is not text",
                String.format("U+%04X", broken.getCodePoint()),
                "text that can be printed",
                "is this a text file? a spreadsheet or word processor's own format is not");
    }

    private static String lineOf(String text, int number) {
        return text.lines().skip(number).findFirst().orElse("");
    }

    private static String fixFor(String line, String text) {
        if (INDENTED_BY_TAB.matcher(line).matches()) {
            return "indent with spaces; this line starts with a tab";
        }
        if (SECOND_COLON.matcher(line).matches()) {
            return "put the value in quotation marks: it holds a colon followed by a space";
        }
        if (OPEN_QUOTE.matcher(line).matches()) {
            return "a quotation mark is opened and not closed";
        }
        if (count(text, '{') != count(text, '}') || count(text, '[') != count(text, ']')) {
            return "a bracket is opened and not closed, or closed and not opened";
        }
        return RESERVED_START.matcher(line).matches()
                ? "put the value in quotation marks: its first character has a meaning of its own in YAML"
                : "compare the indentation of this line with the lines above; is a quotation mark left open there?";
    }

    private static long count(String text, char bracket) {
        return text.chars().filter(c -> c == bracket).count();
    }
}
