package org.plumbline.sources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;

/** The files that come with the program, as text to break in tests. */
public final class BundledText {
    public static final String DISTRICTS = "england_local_authorities_2019.csv";
    public static final String AWARDS = "levelling_up_fund_awards.csv";
    public static final String REGIONS = "uk_regions.csv";

    private BundledText() {}

    public static byte[] bytes(String fileName) {
        try (InputStream in = Catalogue.class.getResourceAsStream("facts/" + fileName)) {
            return Objects.requireNonNull(in, fileName).readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static String of(String fileName) {
        return new String(bytes(fileName), StandardCharsets.UTF_8);
    }

    /** The heading and the first rows: an extract short enough to read in a test. */
    public static String extract(String fileName, int rows) {
        return of(fileName).lines().limit(rows + 1L).collect(Collectors.joining("\n", "", "\n"));
    }
}
