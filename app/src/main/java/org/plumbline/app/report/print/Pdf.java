package org.plumbline.app.report.print;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a browser printed.
 *
 * @param pages how many; 0 where the file does not say it openly
 * @param tagged whether its parts say what they are, so that a screen reader finds headings and tables
 */
public record Pdf(int pages, boolean tagged) {
    private static final String MARK = "%PDF-";
    private static final Pattern PAGES = Pattern.compile("/Type\\s*/Pages\\b[^>]{0,200}?/Count\\s+(\\d{1,6})");

    /** Whether bytes begin as a PDF does. */
    public static boolean isOne(byte[] bytes) {
        return bytes.length > MARK.length()
                && new String(bytes, 0, MARK.length(), StandardCharsets.US_ASCII).equals(MARK);
    }

    static Pdf of(byte[] bytes) {
        // One character a byte: what is compressed is noise here, and the tree of pages is not.
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int pages = 0;
        Matcher counts = PAGES.matcher(text);
        while (counts.find()) {
            pages = Math.max(pages, Integer.parseInt(counts.group(1)));
        }
        return new Pdf(pages, text.contains("/StructTreeRoot"));
    }
}
