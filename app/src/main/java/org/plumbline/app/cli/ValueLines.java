package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.problems.Quotation;
import org.plumbline.model.sortition.Quota;

/** A line for each value of a feature: its name, then columns of figures. */
final class ValueLines {
    private static final int FIGURE_WIDTH = 10;
    private static final int LONGEST_NAME = 40;

    private final List<List<String>> lines = new ArrayList<>();

    ValueLines(String feature, List<String> headings) {
        List<String> heading = new ArrayList<>(List.of(Quotation.visible(feature)));
        heading.addAll(headings);
        lines.add(heading);
    }

    void add(String value, List<String> figures) {
        List<String> line = new ArrayList<>(List.of("  " + Quotation.visible(value)));
        line.addAll(figures);
        lines.add(line);
    }

    /** A quota as {@code 3 to 4}, or {@code 3} where it leaves no choice. */
    static String seats(Quota quota) {
        return quota.least() == quota.most() ? Integer.toString(quota.least()) : quota.least() + " to " + quota.most();
    }

    /** Prints them, and an empty line. */
    void print(PrintWriter text) {
        int width = lines.stream().mapToInt(line -> line.get(0).length()).max().orElse(0);
        for (List<String> line : lines) {
            StringBuilder printed = new StringBuilder(line.get(0));
            pad(printed, Math.min(width, LONGEST_NAME));
            int end = printed.length();
            for (String figure : line.subList(1, line.size())) {
                end += FIGURE_WIDTH + 2;
                pad(printed, end - figure.length());
                printed.append(figure);
            }
            text.println(printed.toString().stripTrailing());
        }
        text.println();
    }

    private static void pad(StringBuilder text, int width) {
        text.append(" ".repeat(Math.max(0, width - text.length())));
    }
}
