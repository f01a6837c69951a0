package org.plumbline.engine.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.engine.MirrorStudy;
import org.plumbline.engine.places.Boundaries;
import org.plumbline.model.Mirror;
import org.plumbline.model.places.AreaType;
import org.plumbline.model.places.Postcode;
import org.plumbline.model.places.Vintage;
import org.plumbline.model.problems.Problems;
import org.plumbline.sources.tables.TableFile;
import org.plumbline.sources.tables.TableReader;

/**
 * The table {@code postcodes.csv} beside this test: what is typed, the code of the district that a person would expect (or "no
 * postcode", or "not installed"), and a note. Anyone may add rows; the postcodes are of the mirror's extracts of the ONS Postcode
 * Directory (February 2025) and Code-Point Open (August 2014), and so are the districts.
 */
@Tag(Mirror.TAG)
class PostcodeTableMirrorTest {
    private static final Boundaries DISTRICTS = new Boundaries(AreaType.LTLA, new Vintage(2019));

    private final PostcodeFinder finder = new PostcodeFinder(MirrorStudy.catalogue(), Optional.empty());

    @Test
    void everyRowOfTheTableIsFoundAsExpected() {
        List<String> wrong = new ArrayList<>();
        Problems problems = new Problems();
        int rows = new TableReader(List.of("typed", "expected", "note")).read(table(), problems, row -> {
            String found = found(row.text("typed"));
            if (!found.equals(row.text("expected"))) {
                wrong.add("line " + row.line() + ": " + row.text("typed") + " is " + found + ", not "
                        + row.text("expected") + " (" + row.text("note") + ")");
            }
        });
        problems.throwIfAny();
        assertThat(wrong).isEmpty();
        assertThat(rows).isGreaterThanOrEqualTo(200);
    }

    private String found(String typed) {
        if (!Postcode.isOne(typed)) {
            return "no postcode";
        }
        return finder.find(Postcode.parse(typed))
                .flatMap(found -> found.find(DISTRICTS))
                .map(around -> around.place().code().text())
                .orElse("not installed");
    }

    private static TableFile table() {
        try (InputStream in =
                Objects.requireNonNull(PostcodeTableMirrorTest.class.getResourceAsStream("postcodes.csv"))) {
            return TableFile.of("postcodes.csv", in.readAllBytes(), TableFile.MOST_BYTES);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
