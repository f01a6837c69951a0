package org.plumbline.engine.runs;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.plumbline.engine.tables.Field;
import org.plumbline.engine.tables.Table;
import org.plumbline.model.citations.Checksum;

/** {@code datapackage.json}: the tables described as a Frictionless Tabular Data Package, specs.frictionlessdata.io. */
final class Descriptor {
    private final Run run;
    private final Map<String, byte[]> files;

    Descriptor(Run run, Map<String, byte[]> files) {
        this.run = run;
        this.files = files;
    }

    byte[] bytes() {
        var lineage = run.lineage();
        return Json.write(new DataPackage(
                "tabular-data-package",
                lineage.recipe().id(),
                lineage.recipe().title(),
                lineage.recipe().summary(),
                run.version(),
                lineage.sources().stream()
                        .map(source ->
                                new Source(source.title(), source.citation().url()))
                        .toList(),
                lineage.sources().stream()
                        .flatMap(source -> source.licences().stream())
                        .map(licence -> new Licence(licence.title(), licence.url()))
                        .distinct()
                        .toList(),
                run.tables().stream().map(this::resource).toList()));
    }

    private Resource resource(Table table) {
        byte[] csv = Objects.requireNonNull(files.get(RunFiles.tableName(table)));
        return new Resource(
                table.name(),
                RunFiles.tableName(table),
                table.title(),
                "tabular-data-resource",
                "csv",
                "text/csv",
                "utf-8",
                csv.length,
                "sha256:" + Checksum.of(csv),
                new Schema(table.fields().stream().map(Descriptor::column).toList(), List.of("")));
    }

    private static Column column(Field field) {
        return new Column(field.name(), field.type().name().toLowerCase(Locale.ROOT), field.meaning());
    }

    private record DataPackage(
            String profile,
            String name,
            String title,
            String description,
            String version,
            List<Source> sources,
            List<Licence> licenses,
            List<Resource> resources) {}

    private record Source(String title, String path) {}

    private record Licence(String title, String path) {}

    private record Resource(
            String name,
            String path,
            String title,
            String profile,
            String format,
            String mediatype,
            String encoding,
            long bytes,
            String hash,
            Schema schema) {}

    private record Schema(
            List<Column> fields,

            @JsonProperty("missingValues") List<String> missingValues) {}

    private record Column(String name, String type, String description) {}
}
