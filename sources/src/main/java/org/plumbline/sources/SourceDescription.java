package org.plumbline.sources;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.model.citations.Citation;
import org.plumbline.model.citations.Licence;
import org.plumbline.model.indicators.Period;
import org.plumbline.model.indicators.Polarity;
import org.plumbline.model.indicators.Unit;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.AreaType;
import org.plumbline.model.places.Vintage;
import org.plumbline.model.problems.WrongValue;
import org.plumbline.sources.columns.CodesOf;
import org.plumbline.sources.columns.ColumnForm;
import org.plumbline.sources.columns.ColumnKind;
import org.plumbline.sources.tables.NumberRange;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
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
        Optional<Boolean> bundled,
        String periods,
        String attribution,
        Map<String, Licence> licences,
        Map<String, Publication> publications,
        Optional<Map<String, CodesOf.Register>> registers,
        List<Table> tables) {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .build();

    private static final Map<String, String> CODE_LETTERS =
            Map.of("england", "E", "wales", "W", "scotland", "S", "northern-ireland", "N");

    record Publication(String title, String publisher, String url, String licence) {
        Citation toCitation() {
            return new Citation(title, publisher, url);
        }
    }

    /** @param publication of the columns that name none, and of the table itself */
    record Table(
            String id,
            String title,
            String kind,
            String file,
            String sha256,
            int rows,
            Optional<String> publication,
            Optional<String> period,
            Optional<List<String>> key,
            Optional<Places> places,
            Optional<String> download,
            Optional<String> triedOn,
            Optional<List<String>> faults,
            Optional<List<Column>> columns) {}

    record Places(String column, List<String> nations, Optional<List<String>> lacks) {}

    record Column(
            String name,
            Optional<String> heading,
            Optional<String> kind,
            String definition,
            Optional<Of> of,
            Optional<String> unit,
            Optional<Range> range,
            Optional<String> polarity,
            Optional<String> domain,
            Optional<String> period,
            Optional<String> publication,
            Optional<Boolean> blank,
            Optional<Boolean> optional,
            Optional<List<String>> gaps,
            Optional<Boolean> exponents,
            Optional<String> yes,
            Optional<String> no) {}

    record Of(Optional<List<String>> type, Optional<Integer> vintage, Optional<String> register) {}

    record Range(Optional<Double> from, Optional<Double> to, Optional<Boolean> whole) {
        NumberRange toRange() {
            return new NumberRange(
                    from.orElse(Double.NEGATIVE_INFINITY), to.orElse(Double.POSITIVE_INFINITY), whole.orElse(false));
        }
    }

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
        List<SourceColumn> columns = table.columns.orElse(List.of()).stream()
                .map(column -> toColumn(table, column))
                .toList();
        return new SourceTable(
                table.id,
                table.title,
                TableKind.valueOf(constant(table.kind)),
                table.file,
                table.sha256,
                table.rows,
                columns,
                table.key.orElse(List.of()),
                table.places.map(places -> toPlaces(places, columns)),
                toProvenance(table));
    }

    private Provenance toProvenance(Table table) {
        Optional<Publication> publication = table.publication.map(name -> named(publications, name));
        return new Provenance(
                publication.map(Publication::toCitation).orElse(citation),
                named(licences, publication.map(Publication::licence).orElse(licence)),
                table.download,
                table.triedOn.orElse("the table that comes with the program"),
                table.faults.orElse(List.of()),
                bundled.orElse(false));
    }

    private static PlaceList toPlaces(Places places, List<SourceColumn> columns) {
        CodesOf codes = columns.stream()
                .filter(column -> column.name().equals(places.column))
                .map(column -> column.form().codes())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column " + places.column));
        return new PlaceList(
                places.column,
                codes.types().get(0),
                codes.vintage().orElseThrow(() -> new IllegalArgumentException(places.column + " has no vintage")),
                places.nations.stream()
                        .map(nation -> named(CODE_LETTERS, nation))
                        .toList(),
                places.lacks.orElse(List.of()).stream().map(AreaCode::parse).collect(Collectors.toSet()));
    }

    private SourceColumn toColumn(Table table, Column column) {
        Publication publication = named(
                publications,
                column.publication
                        .or(() -> table.publication)
                        .orElseThrow(() -> new IllegalArgumentException(column.name + " has no publication")));
        Optional<Unit> unit = column.unit.map(text -> Unit.valueOf(constant(text)));
        return new SourceColumn(
                column.name,
                column.definition,
                unit,
                column.polarity
                        .map(polarity -> Polarity.valueOf(constant(polarity)))
                        .orElse(Polarity.NEITHER),
                column.domain,
                column.period
                        .or(() -> table.period.filter(period -> unit.isPresent()))
                        .map(Period::parse),
                publication.toCitation(),
                named(licences, publication.licence),
                toForm(column, unit));
    }

    private ColumnForm toForm(Column column, Optional<Unit> unit) {
        return new ColumnForm(
                column.kind
                        .map(kind -> ColumnKind.valueOf(constant(kind)))
                        .orElse(unit.isPresent() ? ColumnKind.NUMBER : ColumnKind.TEXT),
                column.heading.orElse(column.name),
                column.blank.orElse(false),
                column.optional.orElse(false),
                column.gaps.orElse(List.of()),
                column.of.map(this::toCodes).orElse(new CodesOf(List.of(), Optional.empty(), Optional.empty())),
                column.range
                        .map(Range::toRange)
                        .orElse(unit.map(NumberRange::of).orElse(NumberRange.ANY)),
                column.exponents.orElse(false),
                column.yes.orElse("TRUE"),
                column.no.orElse("FALSE"));
    }

    private CodesOf toCodes(Of of) {
        return new CodesOf(
                of.type.orElse(List.of()).stream()
                        .map(type -> AreaType.valueOf(constant(type)))
                        .toList(),
                of.vintage.map(Vintage::new),
                of.register.map(name -> named(registers.orElse(Map.of()), name)));
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
