package org.plumbline.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.plumbline.sources.Catalogue;

/** The tables that come with Plumbline, copied out to be damaged. */
public final class BundledTables {
    public static final String DISTRICTS = "england_local_authorities_2019.csv";
    public static final String AWARDS = "levelling_up_fund_awards.csv";

    private BundledTables() {}

    public static byte[] bytes(String file) {
        try (InputStream in = Catalogue.class.getResourceAsStream("facts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no bundled table " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    /** Writes the table, changed, into the folder. */
    public static void write(Path folder, String file, UnaryOperator<String> change) {
        write(folder, file, change.apply(text(file)).getBytes(StandardCharsets.UTF_8));
    }

    public static void write(Path folder, String file, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
