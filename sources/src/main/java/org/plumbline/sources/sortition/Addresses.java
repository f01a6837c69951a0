package org.plumbline.sources.sortition;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.plumbline.model.problems.Where;
import org.plumbline.sources.tables.RowCells;

/**
 * Numbers addresses in the order in which they come. Two are the same if their letters and digits are, whatever the capitals,
 * spaces and marks: {@code Flat 2, 5 St. John's Rd} and {@code flat 2 5 ST JOHNS RD}. Between two digits a space counts, since
 * 1 25 is not 12 5; but not the one of a postcode at the end of a cell, which people write with it or without.
 */
final class Addresses {
    static final int NONE = -1;

    private static final Pattern POSTCODE =
            Pattern.compile("([a-z]{1,2}[0-9][a-z0-9]?)[^\\p{L}\\p{N}]+([0-9][a-z]{2})[^\\p{L}\\p{N}]*$");

    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] people = new int[256];
    private int blank;
    private int partly;

    /** The number of the address that some cells of a row make together; {@link #NONE} where all of them are blank. */
    int add(RowCells row, int[] cells) {
        StringBuilder address = new StringBuilder();
        for (int cell : cells) {
            append(row.text(cell), address);
            address.append('\n');
        }
        boolean withoutFirst = address.charAt(0) == '\n';
        if (address.length() == cells.length) {
            blank++;
            return NONE;
        }
        partly += withoutFirst ? 1 : 0;
        int number = numbers.computeIfAbsent(address.toString(), its -> numbers.size());
        if (number == people.length) {
            people = Arrays.copyOf(people, 2 * number);
        }
        people[number]++;
        return number;
    }

    void remark(Where heading, Findings findings) {
        if (blank > 0) {
            findings.remark(new Remark(
                    Remark.Kind.BLANK_ADDRESS,
                    heading,
                    blank,
                    "people without an address, each taken to live alone: " + blank));
        }
        if (partly > 0) {
            findings.remark(new Remark(
                    Remark.Kind.PART_OF_ADDRESS,
                    heading,
                    partly,
                    "people with nothing in this column, whose households are told by the rest of their address: "
                            + partly));
        }
        int shared = 0;
        int largest = 0;
        for (int number = 0; number < numbers.size(); number++) {
            shared += people[number] > 1 ? 1 : 0;
            largest = Math.max(largest, people[number]);
        }
        if (shared > 0) {
            findings.remark(new Remark(
                    Remark.Kind.SHARED_ADDRESS,
                    heading,
                    shared,
                    "addresses that two or more people share, the largest " + largest + " people: " + shared));
        }
    }

    /** How many households there are, those who are taken to live alone among them. */
    int households() {
        return numbers.size() + blank;
    }

    private static void append(String text, StringBuilder address) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String joined = POSTCODE.matcher(plain).replaceFirst("$1$2");
        boolean gap = false;
        for (int i = 0; i < joined.length(); i++) {
            char next = joined.charAt(i);
            if (!Character.isLetterOrDigit(next) && !Character.isSurrogate(next)) {
                gap = true;
                continue;
            }
            boolean betweenDigits = gap
                    && Character.isDigit(next)
                    && !address.isEmpty()
                    && Character.isDigit(address.charAt(address.length() - 1));
            address.append(betweenDigits ? " " : "").append(next);
            gap = false;
        }
    }
}
