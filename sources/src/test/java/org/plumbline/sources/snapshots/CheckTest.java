package org.plumbline.sources.snapshots;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.Mirror;
import org.plumbline.model.citations.Checksum;
import org.plumbline.sources.tables.Gzipped;

class CheckTest {
    private static final byte[] TABLE = "code,name\nE06000001,Hartlepool\n".getBytes(UTF_8);
    private static final String SUM = Checksum.of(TABLE);

    @TempDir
    private Path folder;

    private Checked check(String name) {
        return new Check(folder).run(new Expected(name, SUM, 1_000));
    }

    private void put(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    @Test
    void aFileIsRightPlainOrPackedElseDiffersOrIsMissing() throws IOException {
        put("plain.csv", TABLE);
        put("packed.csv.gz", Gzipped.of(TABLE));
        put("mirrored.csv.gz", Gzipped.of(TABLE));
        put("other.csv", new byte[3]);

        assertThat(Stream.of("plain.csv", "packed.csv.gz", "mirrored.csv"))
                .allSatisfy(name -> assertThat(check(name).standing()).isEqualTo(Checked.Standing.RIGHT));
        assertThat(check("none.csv").standing()).isEqualTo(Checked.Standing.MISSING);
        assertThat(check("other.csv").standing()).isEqualTo(Checked.Standing.DIFFERS);
        assertThat(check("other.csv").found()).isEqualTo(Checksum.of(new byte[3]));
    }

    @Test
    void whatCannotBeReadToItsEndIsUnreadableAndSaysWhy() throws IOException {
        byte[] packed = Gzipped.of(TABLE);
        put("cut.csv.gz", Arrays.copyOf(packed, packed.length - 1));
        put("plain.csv.gz", TABLE);
        put("bomb.csv.gz", Gzipped.of(new byte[1_000_000]));
        Files.createDirectory(folder.resolve("folder.csv"));
        Files.createSymbolicLink(folder.resolve("link.csv"), folder.resolve("nowhere"));

        put("twice.csv", TABLE);
        put("twice.csv.gz", Gzipped.of(TABLE));

        assertThat(check("twice.csv").why()).isEqualTo("it is here twice, plain and as .gz");
        assertThat(check("cut.csv.gz").why()).isEqualTo("the compressed file breaks off");
        assertThat(check("plain.csv.gz").why()).isEqualTo("the file is not compressed, though its name says so");
        assertThat(check("bomb.csv.gz").why()).isEqualTo("the file is too large");
        assertThat(check("folder.csv").why()).isEqualTo("this is not a file");
        assertThat(check("link.csv").standing()).isEqualTo(Checked.Standing.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../t.csv", "/etc/passwd", "a//b.csv", ".hidden", "a/../b", "t.csv.part", "a\\b.csv", ""})
    void aNameThatLeadsElsewhereIsNone(String name) {
        assertThatThrownBy(() -> new Expected(name, SUM, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** The checksum that the mirror's list, SOURCES.csv, gives for this file. */
    @Test
    @Tag(Mirror.TAG)
    void aFileOfTheMirrorIsTheOneThatItsListSays() {
        Expected imd2015 = new Expected(
                "imd2015_lsoa11.csv", "ca1f63ba6d6511778361adb7229246d9e94725e75bcc43a5da120e40f4867666", 10_000_000);

        assertThat(new Check(Mirror.required()).run(imd2015).standing()).isEqualTo(Checked.Standing.RIGHT);
    }
}
