package org.plumbline.sources.snapshots;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        return new Check(folder)
                .run(List.of(new Expected(name, SUM, 1_000)), checked -> {})
                .get(0);
    }

    private void put(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    @Test
    void everyFileIsToldOfInTurnAndInAll() throws IOException {
        put("plain.csv", TABLE);
        put("packed.csv.gz", Gzipped.of(TABLE));
        put("mirrored.csv.gz", Gzipped.of(TABLE));
        put("other.csv", new byte[3]);
        List<Checked> told = new ArrayList<>();

        List<Checked> all = new Check(folder)
                .run(
                        Arrays.asList("plain.csv", "packed.csv.gz", "mirrored.csv", "other.csv", "none.csv").stream()
                                .map(name -> new Expected(name, SUM, 1_000))
                                .toList(),
                        told::add);

        assertThat(all).isEqualTo(told);
        assertThat(all)
                .extracting(Checked::standing)
                .containsExactly(
                        Checked.Standing.RIGHT,
                        Checked.Standing.RIGHT,
                        Checked.Standing.RIGHT,
                        Checked.Standing.DIFFERS,
                        Checked.Standing.MISSING);
        assertThat(all.get(3).found()).isEqualTo(Checksum.of(new byte[3]));
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

        assertThat(new Check(Mirror.required()).run(List.of(imd2015), checked -> {}))
                .extracting(Checked::standing)
                .containsExactly(Checked.Standing.RIGHT);
    }
}
