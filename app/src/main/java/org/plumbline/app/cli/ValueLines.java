package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.problems.Quotation;
import org.plumbline.model.sortition.Quota;

/** A line for each value of each feature: its name, columns of figures, and perhaps a word besides. */
final class ValueLines {
    private static final int FIGURE_WIDTH = 10;
    private static final int WIDEST_NAME = 40;

    private final List<String> headings;
    private final List<Line> lines = new ArrayList<>();

    private record Line(String name, List<String> figures, String word) {}

    /** @param headings of the figures */
    ValueLines(List<String> headings) {
        this.headings = headings;
    }

    /** Goes on to another feature. */
    void feature(String name) {
        lines.add(new Line(Quotation.visible(name), headings, ""));
    }

    /** @param word what is to be said of the value besides; empty for nothing */
    void value(String name, List<String> figures, String word) {
        lines.add(new Line("  " + Quotation.visible(name), figures, word));
    }

    /** A quota as {@code 3 to 4}, or {@code 3} where it leaves no choice. */
    static String seats(Quota quota) {
        return quota.least() == quota.most() ? Integer.toString(quota.least()) : quota.least() + " to " + quota.most();
    }

    /** Prints them, with an empty line after each feature. */
    void print(PrintWriter text) {
        int names = lines.stream().mapToInt(line -> line.name().length()).max().orElse(0);
        int width = Math.min(names, WIDEST_NAME);
        for (int number = 0; number < lines.size(); number++) {
            boolean heading = lines.get(number).figures() == headings;
            if (heading && number > 0) {
                text.println();
            }
            text.println(printed(lines.get(number), width));
        }
        text.println();
    }

    private static String printed(Line line, int width) {
        StringBuilder printed = new StringBuilder(line.name());
        int end = width;
        for (String figure : line.figures()) {
            end += FIGURE_WIDTH + 2;
            printed.append(" ".repeat(Math.max(2, end - figure.length() - printed.length())));
            printed.append(figure);
        }
        return line.word().isEmpty() ? printed.toString() : printed + "  " + line.word();
    }
}
