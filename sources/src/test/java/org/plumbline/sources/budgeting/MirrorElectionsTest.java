package org.plumbline.sources.budgeting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.Mirror;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.PlainPabulib;
import org.plumbline.model.budgeting.Project;
import org.plumbline.sources.tables.StoredFile;

/** The mirror's Pabulib files (arXiv:2012.06539), held against the plain reader of the tests. */
@Tag(Mirror.TAG)
class MirrorElectionsTest {

    @BeforeAll
    static void mirror() {
        Mirror.required();
    }

    static List<Path> files() {
        try (Stream<Path> all = Files.list(Mirror.required().resolve("participation/pb"))) {
            return all.filter(file -> file.toString().matches(".*\\.pb(\\.gz)?"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void thereAreEighteen() {
        assertThat(files()).hasSize(18);
    }

    @ParameterizedTest
    @MethodSource("files")
    void theElectionIsThatOfThePlainReader(Path file) {
        Election read = ElectionReader.read(file, ReadOptions.plain()).election();
        Election plain = PlainPabulib.read(file);
        assertThat(read.facts().keySet())
                .containsExactlyElementsOf(plain.facts().keySet());
        assertThat(read.money()).isEqualTo(plain.money());
        assertThat(read.budget()).isEqualTo(plain.budget());
        assertThat(read.voteType()).isEqualTo(plain.voteType());
        assertThat(read.projects().stream().map(Project::id))
                .containsExactlyElementsOf(
                        plain.projects().stream().map(Project::id).toList());
        assertThat(read.projects().stream().map(Project::cost))
                .containsExactlyElementsOf(
                        plain.projects().stream().map(Project::cost).toList());
        assertThat(Profiles.text(read)).isEqualTo(Profiles.text(plain));
    }

    /** Printed with the files in the mirror's SOURCES.csv: projects, voters; distinct ballots counted by the plain reader. */
    @ParameterizedTest
    @CsvSource({
        "Poland_Lodz_2022.pb.gz, 160, 90494, 23571, 6112868",
        "Poland_Wroclaw_2015_150_-_500.pb.gz, 197, 131778, 197, 7500000",
        "Poland_Warszawa_2017_Plac_Wojska_Polskiego.pb, 4, 27, 8, 51195",
    })
    void theFiguresAreThosePublished(String file, int projects, long voters, int distinct, long budget) {
        Election read = ElectionReader.read(
                        Mirror.required().resolve("participation/pb").resolve(file), ReadOptions.plain())
                .election();
        assertThat(read.projects()).hasSize(projects);
        assertThat(read.profile().voters()).isEqualTo(voters);
        assertThat(read.profile().size()).isEqualTo(distinct);
        assertThat(read.budget()).isEqualTo(budget);
    }

    /** Of the mirror's files one has ballots that take less than it asks for, and some have projects beyond the ordinary. */
    @Test
    void whatIsOddAboutTheFilesIsToldInRemarks() {
        List<String> remarks = files().stream()
                .flatMap(file -> ElectionReader.read(file, ReadOptions.plain()).remarks().stream())
                .map(Remark::toString)
                .toList();
        assertThat(remarks)
                .containsExactly(
                        "Poland_Czestochowa_2020_Grabowka.pb:29: a cell begins with words in quotes and goes on after them; the quotes are kept: 1",
                        "Worldwide_Mechanical_Turk_Utilities_3.pb:44: a ballot gives fewer points than min_sum_points asks for, and counts: 11");
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingIsLostOnTheWayToTablesAndBack(Path file) throws IOException {
        Election read = ElectionReader.read(file, ReadOptions.plain()).election();
        CanonicalElectionTest.requireRoundTrip(read);
        ElectionConverterTest.Pair pair = ElectionConverterTest.Pair.of(StoredFile.at(file));
        assertThat(CanonicalElection.files(pair.read().election()))
                .usingRecursiveComparison()
                .isEqualTo(CanonicalElection.files(read));
        assertThat(CellsOf.text(StoredFile.of("again.pb", pair.toPabulib().getBytes(UTF_8))))
                .isEqualTo(CellsOf.text(StoredFile.at(file)));
    }
}
