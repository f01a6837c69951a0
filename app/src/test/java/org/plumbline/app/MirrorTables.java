package org.plumbline.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.plumbline.model.Mirror;

/** The tables of the mirror, copied out to be damaged; their file names without {@code .gz}. */
final class MirrorTables {
    static final String DEPRIVATION = "iod2019_lsoa11_scores_ranks_deciles.csv";
    static final String LOOKUP = "lookup_lsoa11_msoa11_ward17_ward19_lad_utla_region.csv";
    static final String WARD_NEED = "cni2019_england_ward17.csv";
    static final String NEED = "cni2023_england_lsoa21.csv";
    static final String EXTENT = "iod2019_lad19_extent_proportion.csv";
    static final String DISTRICT_OUTLINES = "boundaries_lad19_uk.geojson";

    private MirrorTables() {}

    static String text(String file) {
        try {
            Path plain = Mirror.required().resolve(file);
            if (Files.exists(plain)) {
                return Files.readString(plain);
            }
            byte[] packed = Files.readAllBytes(plain.resolveSibling(file + ".gz"));
            try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
                return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with the first {@code found} made {@code by}. */
    static String edited(String text, String found, String by) {
        int at = text.indexOf(found);
        if (at < 0) {
            throw new IllegalArgumentException("not in the table: " + found);
        }
        return text.substring(0, at) + by + text.substring(at + found.length());
    }

    /** The table without its {@code row}th line, the heading being the 1st. */
    static String withoutLine(String text, int row) {
        int start = 0;
        for (int line = 1; line < row; line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return text.substring(0, start) + text.substring(text.indexOf('\n', start) + 1);
    }
}
