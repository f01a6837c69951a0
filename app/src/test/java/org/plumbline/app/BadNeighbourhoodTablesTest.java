package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.plumbline.app.MirrorTables.DEPRIVATION;
import static org.plumbline.app.MirrorTables.EXTENT;
import static org.plumbline.app.MirrorTables.LOOKUP;
import static org.plumbline.app.MirrorTables.NEED;
import static org.plumbline.app.MirrorTables.WARD_NEED;
import static org.plumbline.app.MirrorTables.edited;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.Mirror;

/** Damaged copies of the tables of a mirror, through the real command: each is told in one go, and nothing is written. */
@Tag(Mirror.TAG)
class BadNeighbourhoodTablesTest {
    private static final String CITY_OF_LONDON_001A = "E01000001";

    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void aFolderOfOnesOwn() throws IOException {
        Mirror.required();
        data = Files.createDirectory(folder.resolve("data"));
    }

    private RealCommand.Ended replicateNeed() {
        return replicate("cni-england-2023");
    }

    private RealCommand.Ended replicate(String index) {
        return command("index", "replicate", index, "--data", "data");
    }

    private RealCommand.Ended runStudy() {
        RealCommand.Ended ended =
                command("run", "left-behind-england-2019", "--data", "data", "--draws", "20", "--out", "out");
        assertThat(Files.exists(folder.resolve("out"))).isEqualTo(ended.code() == 0);
        return ended;
    }

    private RealCommand.Ended command(String... words) {
        String[] all = Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--mirror";
        all[words.length + 1] = Mirror.required().toAbsolutePath().toString();
        return RealCommand.run(folder, all).isTold();
    }

    private void own(String file, String text) {
        BundledTables.write(data, file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertTold(RealCommand.Ended ended, String... words) {
        assertThat(ended.code()).as(ended.err()).isEqualTo(2);
        assertThat(ended.err()).contains(words).containsPattern("\\d+ problems?; nothing was written\\.");
    }

    /** E01000004 is one that the census of 2021 left out, E01999999 one that never was. */
    @Test
    void neighbourhoodsOfAnotherCensusUnknownAndDoubledAreToldTogether() {
        String text = edited(MirrorTables.text(NEED), "\n" + CITY_OF_LONDON_001A + ",", "\nE01000004,");
        text = edited(text, "\nE01000003,", "\nE01999999,");
        own(NEED, edited(text, "\nE01000005,", "\nE01000006,"));
        assertTold(
                replicateNeed(),
                NEED + ":2:1: unknown area code",
                "is the table of another one?",
                NEED + ":4:1: unknown area code",
                NEED + ":6:1: this lsoa_code stands twice",
                "already in line 5",
                "3 problems");
    }

    @Test
    void aNeighbourhoodWithoutARowIsNamed() {
        own(NEED, MirrorTables.withoutLine(MirrorTables.text(NEED), 6));
        assertTold(replicateNeed(), "33754 rows", "33755 rows", "missing: E01000006");
    }

    /** The second to sixth columns of the first five rows; a rank is from 1 to 33,755. */
    @Test
    void numbersThatCannotBeAreToldTogether() {
        String[] lines = MirrorTables.text(NEED).split("\n");
        String[] wrong = {"3.3737E4", "0", "33756", "-5", "many"};
        for (int i = 0; i < wrong.length; i++) {
            String[] cells = lines[i + 1].split(",", -1);
            cells[5] = wrong[i];
            lines[i + 1] = String.join(",", cells);
        }
        own(NEED, String.join("\n", lines) + "\n");
        RealCommand.Ended ended = replicateNeed();
        assertTold(ended, "write 33737", "5 problems");
        for (int i = 0; i < wrong.length; i++) {
            assertThat(ended.err()).contains(NEED + ":" + (i + 2) + ":6: ", "found     " + wrong[i]);
        }
    }

    @Test
    void aHeadingWithoutAColumnOrWithTwoSwappedIsTold() {
        String heading = "Civic Assets Domain Score,Civic Assets Domain Rank";
        own(NEED, edited(MirrorTables.text(NEED), heading, "Civic Assets Domain Score,Another Rank"));
        assertTold(replicateNeed(), NEED + ":1: a column is missing", "Civic Assets Domain Rank");
        own(NEED, edited(MirrorTables.text(NEED), heading, "Civic Assets Domain Rank,Civic Assets Domain Score"));
        assertTold(replicateNeed(), NEED + ":2:5: a number outside its range", "found     -2.95");
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkChangeNothing() {
        String published = command("index", "replicate", "cni-england-2023").out();
        own(NEED, "\uFEFF" + MirrorTables.text(NEED).replace("\n", "\r\n"));
        RealCommand.Ended ended = replicateNeed();
        assertThat(ended.code()).as(ended.err()).isZero();
        // That the copy is one's own is said beside.
        assertThat(ended.out().lines().filter(line -> !line.startsWith("Own copy")))
                .containsExactlyElementsOf(published.lines().toList());
    }

    @Test
    void anotherEncodingOrAnotherMarkBetweenCellsIsTold() {
        BundledTables.write(data, NEED, MirrorTables.text(NEED).getBytes(StandardCharsets.UTF_16));
        assertTold(replicateNeed(), NEED + ": the file is UTF-16");
        own(NEED, MirrorTables.text(NEED).replace(',', ';'));
        assertTold(replicateNeed(), NEED + ":1: semicolons");
        own(NEED, "");
        assertTold(replicateNeed(), NEED + ": the file is empty");
    }

    @Test
    void theTableOfDeprivationIsCheckedTooWithItsDistricts() {
        String text =
                edited(MirrorTables.text(DEPRIVATION), ",E09000001,City of London,6.208", ",,City of London,6.208");
        text = edited(text, ",1156,", ",-1156,"); // residents of the second neighbourhood
        own(DEPRIVATION, text);
        own(EXTENT, edited(MirrorTables.text(EXTENT), "0.3621", "36.21"));
        assertTold(
                replicate("imd-england-2019"),
                DEPRIVATION + ":2:3: a value is missing",
                DEPRIVATION + ":3:36: a number outside its range");
        Path deprivation = data.resolve(DEPRIVATION);
        assertThat(deprivation.toFile().delete()).isTrue();
        assertTold(replicate("imd-england-2019"), EXTENT + ":2:3: a number outside its range", "write 0.3621");
    }

    @Test
    void aLookUpWithAHoleIsTold() {
        String text = MirrorTables.text(LOOKUP);
        String unknown = edited(text, ",E05009288,", ",E05099999,"); // of the first neighbourhood
        own(LOOKUP, edited(unknown, ",E05009302,", ",,")); // of the second
        assertTold(runStudy(), LOOKUP + ":2:3: unknown area code", LOOKUP + ":3:3: a value is missing", "2 problems");
        own(LOOKUP, MirrorTables.withoutLine(text, 6));
        assertTold(runStudy(), "34752 rows", "missing: E01000006");
    }

    /** A ward of Wales is one of the look-up's, but its residents would be on no list of England. */
    @Test
    void aNeighbourhoodInAWardOfAnotherNationIsTold() {
        own(LOOKUP, edited(MirrorTables.text(LOOKUP), ",E05009288,", ",W05000107,"));
        assertTold(runStudy(), LOOKUP + ":2:3: City of London 001A (E01000001) lies in no ward", "W05000107");
    }

    @Test
    void aFlagSpeltOtherwiseIsTold() {
        own(WARD_NEED, edited(edited(MirrorTables.text(WARD_NEED), ",FALSE", ",No"), ",FALSE", ",false"));
        assertTold(runStudy(), WARD_NEED + ":2:13: neither yes nor no", WARD_NEED + ":3:13: ", "write FALSE");
    }

    /** 225 wards among the worst 742 on both, 8.8% of income-deprived people: the recipe's own rule, whatever was flagged. */
    @Test
    void withoutThePublishersFlagsTheListStaysAndTheComparisonCannotBeSaid() {
        own(WARD_NEED, MirrorTables.text(WARD_NEED).replaceAll("(?m),[^,\r\n]*$", ""));
        RealCommand.Ended ended = runStudy();
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out())
                .contains(
                        "225 of England's 7,463 wards", "worst tenth, 742", "8.8% of England's income-deprived people")
                .contains("Cannot say how this compares with the published list of 225 wards")
                .doesNotContain("219");
    }

    @Test
    void aFileOfTwoGigabytesIsRefusedUnread() throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(data.resolve(NEED).toFile(), "rw")) {
            sparse.setLength(2L << 30);
        }
        assertTold(replicateNeed(), NEED + ": the file is too large [file-too-large]");
    }

    @Test
    void aSmallFileThatUnpacksToGigabytesIsRefused() throws IOException {
        Path bomb = data.resolve(NEED + ".gz");
        byte[] million = packed(new byte[1 << 20]);
        try (OutputStream out = Files.newOutputStream(bomb)) {
            for (int i = 0; i < 4096; i++) {
                out.write(million);
            }
        }
        assertThat(Files.size(bomb)).isLessThan(5_000_000);
        assertTold(replicateNeed(), NEED + ".gz: the file is too large [file-too-large]");
    }

    @Test
    void aGzipCutShortIsTold() throws IOException {
        byte[] whole = packed(MirrorTables.text(NEED).getBytes(StandardCharsets.UTF_8));
        BundledTables.write(data, NEED + ".gz", Arrays.copyOf(whole, whole.length / 2));
        assertTold(replicateNeed(), NEED + ".gz: the compressed file breaks off");
    }

    @Test
    void whatIsNoFileOrOneTableTwiceIsTold() throws IOException {
        Path file = data.resolve(NEED);
        Files.createDirectory(file);
        assertTold(replicateNeed(), NEED + ": this is not a file");
        Files.delete(file);
        Files.createSymbolicLink(file, file.getFileName());
        assertTold(replicateNeed(), NEED + ": this file cannot be opened", "a link to itself");
        Files.delete(file);
        own(NEED, MirrorTables.text(NEED));
        BundledTables.write(data, NEED + ".gz", packed(new byte[0]));
        assertTold(replicateNeed(), "this folder holds one table twice", NEED + ".gz");
    }

    @Test
    void aFileThatMayNotBeReadIsTold() throws IOException {
        own(NEED, MirrorTables.text(NEED));
        Files.setPosixFilePermissions(data.resolve(NEED), PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(data.resolve(NEED)), "skipped: this account may read every file");
        assertTold(replicateNeed(), NEED + ": this file may not be read");
    }

    @Test
    void aMirrorWithAByteChangedIsRefusedWithBothChecksums() {
        own(NEED, edited(MirrorTables.text(NEED), "33559", "33558"));
        RealCommand.Ended ended = RealCommand.run(folder, "index", "replicate", "cni-england-2023", "--mirror", "data")
                .isTold();
        assertTold(ended, "[wrong-checksum]", "--data");
        assertThat(ended.err()).containsPattern("found     SHA-256 [0-9a-f]{64}");
        assertThat(ended.err()).containsPattern("expected  SHA-256 [0-9a-f]{64}");
    }

    @Test
    void aMirrorThatIsNoneIsTold() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "my own notes");
        String[] replicate = {"index", "replicate", "cni-england-2023", "--mirror", "data"};
        RealCommand.Ended empty = RealCommand.run(folder, replicate).isTold();
        assertThat(empty.code()).isEqualTo(4);
        assertThat(empty.err()).contains(NEED, "--mirror DIR");
        replicate[4] = "notes.txt";
        assertTold(RealCommand.run(folder, replicate).isTold(), "notes.txt: ", "found     a file");
        replicate[4] = "nowhere";
        assertTold(RealCommand.run(folder, replicate).isTold(), "nowhere: ", "nothing of that name");
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
