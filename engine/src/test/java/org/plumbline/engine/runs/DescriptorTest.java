package org.plumbline.engine.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.plumbline.engine.BundledStudy;
import org.plumbline.model.citations.Checksum;
import tools.jackson.databind.JsonNode;

/** The descriptor says of the tables what is so: Frictionless Tabular Data Package, specs.frictionlessdata.io. */
class DescriptorTest {
    private final Map<String, byte[]> files = RunFiles.of(Run.of(BundledStudy.get(), "test"), List.of());
    private final JsonNode descriptor = Json.MAPPER.readTree(file("datapackage.json"));

    private byte[] file(String path) {
        return Objects.requireNonNull(files.get(path), path);
    }

    @Test
    void everyTableIsDescribedColumnByColumnInTheOrderOfItsHeading() {
        long tables = files.keySet().stream()
                .filter(path -> path.startsWith("tables/"))
                .count();
        assertThat(descriptor.get("resources").size()).isEqualTo((int) tables).isEqualTo(8);
        for (JsonNode resource : descriptor.get("resources")) {
            String csv = new String(file(resource.get("path").asString()), StandardCharsets.UTF_8);
            List<String> names = StreamSupport.stream(
                            resource.get("schema").get("fields").spliterator(), false)
                    .map(field -> field.get("name").asString())
                    .toList();
            assertThat(csv.lines().findFirst()).contains(String.join(",", names));
            assertThat(resource.get("hash").asString())
                    .isEqualTo("sha256:" + Checksum.of(file(resource.get("path").asString())));
            assertThat(resource.get("schema").has("missingValues")).isTrue();
        }
    }

    @Test
    void theLicencesOfTheFiguresAreNamed() {
        assertThat(descriptor.get("licenses").toString())
                .contains("Open Government Licence v3.0")
                .contains("Creative Commons Attribution 4.0");
        assertThat(descriptor.get("profile").asString()).isEqualTo("tabular-data-package");
    }
}
