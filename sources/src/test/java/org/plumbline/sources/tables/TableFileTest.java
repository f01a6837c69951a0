package org.plumbline.sources.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.plumbline.sources.WhatIsWrong.problem;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.WhatIsWrong;

class TableFileTest {
    private static final byte[] TABLE = "code,name\nE06000001,Hartlepool\n".getBytes(UTF_8);
    private static final int LIMIT = 1_000_000;

    /** What the command sha256sum prints for the 31 bytes of the table. */
    private static final String SHA = "b46e3de3bc1e302cdd0e7b47e17b52a8f22805a995136581dc67ed414204f830";

    @TempDir
    private Path folder;

    @Test
    void aTableAndItsGzipHaveOneChecksumAndSize() {
        TableFile plain = TableFile.of("t.csv", TABLE, LIMIT);
        TableFile gzip = TableFile.of("t.csv.gz", Gzipped.of(TABLE), LIMIT);

        assertThat(plain.sha256()).isEqualTo(SHA);
        assertThat(gzip.sha256()).isEqualTo(plain.sha256());
        assertThat(gzip.size()).isEqualTo(plain.size()).isEqualTo(31);
        assertThat(gzip.name()).isEqualTo("t.csv.gz");
    }

    @Test
    void gzipIsRecognisedByItsFirstBytesWhateverTheNameSays() {
        assertThat(TableFile.of("t.csv", Gzipped.of(TABLE), LIMIT).sha256()).isEqualTo(SHA);
    }

    @Test
    void gzipInSeveralPartsIsReadToItsEnd() throws IOException {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        parts.write(Gzipped.of(Arrays.copyOf(TABLE, 10)));
        parts.write(Gzipped.of(new byte[0]));
        parts.write(Gzipped.of(Arrays.copyOfRange(TABLE, 10, TABLE.length)));

        assertThat(TableFile.of("t.csv.gz", parts.toByteArray(), LIMIT).sha256())
                .isEqualTo(SHA);
    }

    @Test
    void theOptionalPartsOfAGzipHeaderAreSkipped() throws IOException {
        byte[] bare = Gzipped.of(TABLE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(new byte[] {0x1F, (byte) 0x8B, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 0});
        out.write(new byte[] {3, 0, 'x', 'y', 'z'}); // three extra bytes
        out.write("t.csv\0a comment\0".getBytes(UTF_8));
        out.write(new byte[] {0, 0}); // the header's own check, which few programs write or read
        out.write(bare, 10, bare.length - 10);

        assertThat(TableFile.of("t.csv.gz", out.toByteArray(), LIMIT).sha256()).isEqualTo(SHA);
    }

    @Test
    void manyThousandEmptyPartsAreReadWithoutHarm() {
        byte[] empty = Gzipped.of(new byte[0]);
        byte[] many = new byte[empty.length * 40_000];
        for (int i = 0; i < many.length; i++) {
            many[i] = empty[i % empty.length];
        }

        assertThat(TableFile.of("t.csv.gz", many, LIMIT).size()).isZero();
    }

    @Test
    void gzipThatBreaksOffIsUnreadableWhereverItBreaks() {
        byte[] whole = Gzipped.of(TABLE);
        for (int length = 2; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);

            assertThat(WhatIsWrong.in(() -> TableFile.of("t.csv.gz", part, LIMIT)))
                    .as("cut to %d bytes", length)
                    .containsExactly(problem(
                            "t.csv.gz: the compressed file breaks off [unreadable-file]",
                            length + " bytes",
                            "a whole file, plain or gzip",
                            "download or copy the file again; it did not arrive whole"));
        }
    }

    @Test
    void gzipWithOneBitChangedGivesTheSameTableOrIsUnreadable() {
        byte[] whole = Gzipped.of(TABLE);
        for (int bit = 16; bit < whole.length * 8; bit++) {
            byte[] changed = whole.clone();
            changed[bit / 8] ^= (byte) (1 << (bit % 8));
            // Some bits say nothing about the table, such as those of the time at which it was written.
            assertThat(shaOrProblem(changed)).as("bit %d", bit).containsAnyOf(SHA, "t.csv.gz: the compressed file ");
        }
    }

    private static String shaOrProblem(byte[] stored) {
        try {
            return TableFile.of("t.csv.gz", stored, LIMIT).sha256();
        } catch (WrongInput wrong) {
            return wrong.problems().get(0).text();
        }
    }

    @Test
    void rubbishAfterTheEndOfGzipIsNotOverlooked() {
        byte[] whole = Gzipped.of(TABLE);
        byte[] longer = Arrays.copyOf(whole, whole.length + 40);

        assertThat(WhatIsWrong.in(() -> TableFile.of("t.csv.gz", longer, LIMIT)))
                .singleElement()
                .asString()
                .startsWith("t.csv.gz: the compressed file is damaged [unreadable-file]");
    }

    @Test
    void aFileThatOnlyCallsItselfGzipIsUnreadable() {
        assertThat(WhatIsWrong.in(() -> TableFile.of("t.csv.gz", TABLE, LIMIT)))
                .containsExactly(problem(
                        "t.csv.gz: the file is not compressed, though its name says so [unreadable-file]",
                        "31 bytes that do not begin as gzip does",
                        "a whole file, plain or gzip",
                        "download it again, or take .gz off its name if it is plain text"));
    }

    @Test
    void aZipBombIsStoppedAtTheLimit() {
        byte[] bomb = Gzipped.of(new byte[50 * LIMIT]);

        assertThat(bomb.length).isLessThan(LIMIT);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(WhatIsWrong.in(() -> TableFile.of("t.csv.gz", bomb, LIMIT)))
                        .containsExactly(problem(
                                "t.csv.gz: the file is too large [file-too-large]",
                                "more than 1000000 bytes",
                                "at most 1000000 bytes, once decompressed",
                                "is it the right file?")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"t.csv", "t.csv.gz"})
    void aFileJustWithinTheLimitIsReadAndOneByteMoreIsNot(String name) throws IOException {
        byte[] random = new byte[5_000];
        new Random(1).nextBytes(random);
        byte[] stored = name.endsWith(".gz") ? Gzipped.of(random) : random;
        Path file = Files.write(folder.resolve(name), stored);

        assertThat(TableFile.read(file, stored.length).size()).isEqualTo(5_000);
        assertThat(WhatIsWrong.in(() -> TableFile.read(file, 4_999)))
                .singleElement()
                .asString()
                .startsWith(name + ": the file is too large [file-too-large]");
    }

    @Test
    void aMissingFileIsToldWithItsPath() {
        Path missing = folder.resolve("t.csv");

        assertThat(WhatIsWrong.in(() -> TableFile.read(missing, LIMIT)))
                .containsExactly(problem(
                        "t.csv: there is no such file [unreadable-file]",
                        missing.toString(),
                        "a whole file, plain or gzip",
                        "check the name and the folder"));
    }

    @Test
    void aFolderIsNotATable() throws IOException {
        Path directory = Files.createDirectory(folder.resolve("t.csv"));

        assertThat(WhatIsWrong.in(() -> TableFile.read(directory, LIMIT)))
                .containsExactly(problem(
                        "t.csv: this is not a file [unreadable-file]",
                        directory.toString(),
                        "a whole file, plain or gzip",
                        "give the file itself, not a folder"));
    }

    @Test
    void aFileThatMayNotBeReadIsToldSo() throws IOException {
        Path file = Files.write(folder.resolve("t.csv"), TABLE);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(file))
                .as("the superuser may read everything")
                .isFalse();

        assertThat(WhatIsWrong.in(() -> TableFile.read(file, LIMIT)))
                .singleElement()
                .asString()
                .startsWith("t.csv: this file may not be read [unreadable-file]");
    }

    @Test
    void laterChangesToTheBytesGivenDoNotReachTheTable() {
        byte[] given = TABLE.clone();
        TableFile file = TableFile.of("t.csv", given, LIMIT);
        given[0] = 'X';

        assertThat(file.sha256()).isEqualTo(SHA);
    }
}
