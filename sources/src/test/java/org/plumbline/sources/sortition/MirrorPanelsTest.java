package org.plumbline.sources.sortition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.Mirror;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Pool;
import org.plumbline.model.sortition.Quota;
import org.plumbline.sources.tables.StoredFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The mirror's pools, held against the kinds of people that an independent reader counted in them. */
@Tag(Mirror.TAG)
class MirrorPanelsTest {

    @BeforeAll
    static void mirror() {
        Mirror.required();
    }

    @ParameterizedTest
    @CsvSource({"example_small_20,20", "example_large_200,200", "scotland_22,22"})
    void thePeopleAreOfTheKindsThatWereCounted(String name, int panelSize) {
        AssemblyRead read = read(name, panelSize, RespondentOptions.plain());
        JsonNode counted = new ObjectMapper()
                .readTree(Mirror.required()
                        .resolve("participation/gold/gold.json")
                        .toFile())
                .path("sortition")
                .path("leximin_independent")
                .path("pools")
                .path(name);
        Map<String, Integer> wanted = new TreeMap<>();
        counted.path("by_type")
                .forEach(kind -> wanted.put(kind.get(0).asString(), kind.get(1).asInt()));
        assertThat(kinds(read.assembly())).isEqualTo(wanted);
        assertThat(read.assembly().pool().people()).isEqualTo(counted.path("n").asInt());
        assertThat(read.remarks())
                .extracting(Remark::kind)
                .containsExactly(
                        name.startsWith("example")
                                ? new Remark.Kind[] {Remark.Kind.NO_FLEXIBILITY}
                                : new Remark.Kind[0]);
        CanonicalAssemblyTest.requireRoundTrip(read.assembly());
    }

    @Test
    void idsAndAddressesAreThoseOfTheColumnsNamed() {
        RespondentOptions options =
                new RespondentOptions(Optional.of("nationbuilder_id"), List.of("primary_address1", "primary_zip"));
        AssemblyRead read = read("scotland_22", 22, options);
        assertThat(read.keys().entries().get(149).id()).isEqualTo("p149");
        assertThat(read.assembly().pool().hasSharedHouseholds()).isFalse();
        assertThat(read.assembly().quotas().features().get(0))
                .isEqualTo(new Feature(
                        "Gender",
                        List.of(
                                new Quota("Female", 11, 12, 0, 12),
                                new Quota("Male", 10, 11, 0, 12),
                                new Quota("Non-binary or other", 0, 1, 0, 1))));
    }

    private static AssemblyRead read(String name, int panelSize, RespondentOptions options) {
        Path folder = Mirror.required().resolve("participation/sortition").resolve(name);
        return AssemblyFiles.read(
                StoredFile.at(folder.resolve("categories.csv")),
                StoredFile.at(folder.resolve("respondents.csv")),
                panelSize,
                options,
                Panel.salt());
    }

    private static Map<String, Integer> kinds(Assembly assembly) {
        Map<String, Integer> kinds = new TreeMap<>();
        Pool pool = assembly.pool();
        for (int person = 0; person < pool.people(); person++) {
            StringBuilder kind = new StringBuilder();
            for (int feature = 0; feature < pool.features(); feature++) {
                kind.append(feature == 0 ? "" : "|");
                kind.append(assembly.quotas()
                        .features()
                        .get(feature)
                        .quotas()
                        .get(pool.value(person, feature))
                        .value());
            }
            kinds.merge(kind.toString().toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        return kinds;
    }
}
