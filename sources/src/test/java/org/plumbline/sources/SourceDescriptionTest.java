package org.plumbline.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.indicators.Period;
import org.plumbline.model.indicators.Polarity;
import org.plumbline.model.indicators.Unit;

class SourceDescriptionTest {
    private static final String YAML = """
            id: toy
            title: A toy source
            citation: {title: Toy figures, publisher: Office for Toys, url: "https://example.org/"}
            licence: free
            open: true
            periods: "2019"
            attribution: Contains toys
            licences:
              free: {title: Free for all, url: "https://example.org/free", open: true}
              closed: {title: No open licence found, url: "", open: false}
            publications:
              figures: {title: Toy figures, publisher: Office for Toys, url: "https://example.org/", licence: free}
            tables:
              - id: toys
                title: Toys by place
                kind: places
                file: toys.csv
                sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
                rows: 12
                columns:
                  - {name: code, definition: The code, publication: figures}
                  - name: dolls
                    definition: How many dolls
                    unit: persons
                    polarity: higher-is-better
                    period: "2019"
                    publication: figures
            """;

    @Test
    void aDescriptionBecomesASource() {
        Source toy = SourceDescription.read("source.yaml", YAML);
        SourceTable table = toy.tables().get(0);
        SourceColumn dolls = table.findColumn("dolls").orElseThrow();

        assertThat(toy.licence().title()).isEqualTo("Free for all");
        assertThat(table.rows()).isEqualTo(12);
        assertThat(dolls.unit()).contains(Unit.PERSONS);
        assertThat(dolls.polarity()).isEqualTo(Polarity.HIGHER_IS_BETTER);
        assertThat(dolls.citation().publisher()).isEqualTo("Office for Toys");
        assertThat(table.listIndicators()).singleElement().satisfies(indicator -> {
            assertThat(indicator.id()).isEqualTo("dolls");
            assertThat(indicator.period()).isEqualTo(Period.parse("2019"));
        });
        assertThat(table.findColumn("bears")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    title: A toy source      | titel: A toy source
                    open: true\\nperiods     | open: false\\nperiods
                    open: true\\nperiods     | open: maybe\\nperiods
                    licence: free\\nopen     | licence: closed\\nopen
                    licence: free}           | licence: closed}
                    licence: free}           | licence: lost}
                    id: toy                  | id: Toy
                    id: toy                  | id: toy\\nid: toy
                    attribution: Contains toys | attribution: ''
                    id: toys                 | id: Toys by place
                    kind: places             | kind: toys
                    file: toys.csv           | file: ../toys.csv
                    0123456789abcdef0123     | 0123
                    rows: 12                 | rows: 0
                    rows: 12                 | rows: twelve
                    rows: 12                 | rows: 12\\n    weight: 3
                    unit: persons            | unit: parsecs
                    polarity: higher-is-better | polarity: up
                    period: "2019"           | period: last year
                    publication: figures}    | publication: rumours}
                    publication: figures}    | unit: null}
                    name: dolls              | name: code
                    definition: How many dolls | definition: ''
                    https://example.org/     | http://example.org/
                    """)
    void aMistakeInADescriptionIsAMistakeInTheProgram(String right, String wrong) {
        String find = right.replace("\\n", "\n");
        assertThat(YAML).contains(find);
        String broken = YAML.replace(find, wrong.replace("\\n", "\n"));

        assertThatIllegalStateException()
                .isThrownBy(() -> SourceDescription.read("source.yaml", broken))
                .withMessageStartingWith("source.yaml does not describe a source: ");
    }
}
