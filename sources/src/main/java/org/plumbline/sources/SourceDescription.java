package org.plumbline.sources;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.citations.Citation;
import org.plumbline.model.citations.Licence;
import org.plumbline.model.indicators.Period;
import org.plumbline.model.indicators.Polarity;
import org.plumbline.model.indicators.Unit;
import org.plumbline.model.problems.WrongValue;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A source as its {@code source.yaml} describes it. Columns name a publication and publications a licence, each written
 * once. The file comes with the program, so a mistake in it is ours and no wrong input.
 */
record SourceDescription(
        String id,
        String title,
        Citation citation,
        String licence,
        boolean open,
        String periods,
        String attribution,
        Map<String, Licence> licences,
        Map<String, Publication> publications,
        List<Table> tables) {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    record Publication(String title, String publisher, String url, String licence) {}

    record Table(String id, String title, String kind, String file, String sha256, int rows, List<Column> columns) {}

    record Column(
            String name,
            String definition,
            Optional<String> unit,
            Optional<String> polarity,
            Optional<String> domain,
            Optional<String> period,
            String publication) {}

    /** @throws IllegalStateException if {@code yaml} does not describe a source */
    static Source read(String file, String yaml) {
        try {
            return YAML.readValue(yaml, SourceDescription.class).toSource();
        } catch (JacksonException | IllegalArgumentException | WrongValue wrong) {
            throw new IllegalStateException(file + " does not describe a source: " + wrong.getMessage(), wrong);
        }
    }

    private Source toSource() {
        return new Source(
                id,
                title,
                citation,
                named(licences, licence),
                attribution.strip(),
                periods,
                open,
                tables.stream().map(this::toTable).toList());
    }

    private SourceTable toTable(Table table) {
        return new SourceTable(
                table.id,
                table.title,
                TableKind.valueOf(constant(table.kind)),
                table.file,
                table.sha256,
                table.rows,
                table.columns.stream().map(this::toColumn).toList());
    }

    private SourceColumn toColumn(Column column) {
        Publication publication = named(publications, column.publication);
        return new SourceColumn(
                column.name,
                column.definition,
                column.unit.map(unit -> Unit.valueOf(constant(unit))),
                column.polarity
                        .map(polarity -> Polarity.valueOf(constant(polarity)))
                        .orElse(Polarity.NEITHER),
                column.domain,
                column.period.map(Period::parse),
                new Citation(publication.title, publication.publisher, publication.url),
                named(licences, publication.licence));
    }

    private static <T> T named(Map<String, T> all, String name) {
        T value = all.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no " + name + " among " + all.keySet());
        }
        return value;
    }

    /** "lower-is-better" is how YAML writes LOWER_IS_BETTER. */
    private static String constant(String words) {
        return words.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
