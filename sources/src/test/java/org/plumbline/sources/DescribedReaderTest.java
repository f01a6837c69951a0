package org.plumbline.sources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.plumbline.sources.WhatIsWrong.problem;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.AreaType;
import org.plumbline.sources.places.KnownPlaces;
import org.plumbline.sources.tables.TableFile;

/** Short tables in the form of the published ones; figures are SYNTHETIC, codes are those of the City of London. */
class DescribedReaderTest {
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
            publications:
              figures: {title: Toy figures, publisher: Office for Toys, url: "https://example.org/", licence: free}
            registers:
              lsoa-2011: {table: lookup, column: lsoa_code, names: lsoa_name}
            tables:
              - id: toys
                title: Toys by neighbourhood
                kind: rows
                file: toys.csv
                sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
                rows: 3
                publication: figures
                key: [lsoa_code]
                places: {column: lsoa_code, nations: [england], lacks: [E01000004]}
                tried-on: nothing
                columns:
                  - {name: lsoa_code, heading: LSOA code (2011), kind: code, definition: The code,
                     of: {type: lsoa, vintage: 2011, register: lsoa-2011}}
                  - {name: lsoa_name, definition: The name}
                  - {name: region_code, definition: The region, kind: code, blank: true, gaps: [NA],
                     of: {type: region}}
                  - {name: dolls, definition: How many dolls, unit: persons, blank: true}
                  - {name: share, definition: The share of dolls, unit: share, exponents: true}
                  - {name: left_behind, heading: Left Behind Area?, definition: Whether, kind: flag, optional: true}
                  - {name: note, definition: What to mind, kind: prose, blank: true}
            """;

    private static final SourceTable TABLE =
            SourceDescription.read("source.yaml", YAML).tables().get(0);
    private static final KnownPlaces CITY = new KnownPlaces(
            AreaType.LSOA,
            Map.of(
                    new AreaCode("E01000001"), "City of London 001A",
                    new AreaCode("E01000002"), "City of London 001B",
                    new AreaCode("E01000003"), "City of London 001C"));

    static final String RIGHT = """
            note,LSOA code (2011),lsoa_name,region_code,dolls,share,Left Behind Area?,extra
            "two
            lines",E01000001,City of London 001A,E12000007,12.0,0.5,TRUE,x
            ,E01000002,City of London 001B,NA,,7.1999999999999995E-2,FALSE,
            plain,E01000003,City of London 001C,,0,1,TRUE,
            """;

    static DataTable read(TableFile file) {
        Snapshot own = new Snapshot("toys", "toys.csv", file.sha256(), Math.max(1, file.size()), Origin.OWN);
        return new DescribedReader(TABLE, (table, column, register) -> Optional.of(CITY))
                .read(
                        file,
                        own,
                        TABLE.columns().stream().map(SourceColumn::name).toList());
    }

    private static DataTable read(String text) {
        return read(TableFile.of("toys.csv", text.getBytes(UTF_8), 1_000_000));
    }

    @Test
    void columnsAreTypedInTheOrderOfTheFileAndOthersLeftAside() {
        DataTable toys = read(RIGHT);

        assertThat(toys.rows()).isEqualTo(3);
        assertThat(toys.codes("lsoa_code"))
                .extracting(AreaCode::text)
                .containsExactly("E01000001", "E01000002", "E01000003");
        assertThat(toys.texts("lsoa_name")).first().isEqualTo("City of London 001A");
        assertThat(toys.findCode("region_code", 0)).contains(new AreaCode("E12000007"));
        assertThat(toys.findCode("region_code", 1)).as("written NA").isEmpty();
        assertThat(toys.findCode("region_code", 2)).as("blank").isEmpty();
        assertThat(toys.numbers("dolls")).containsExactly(12, Double.NaN, 0);
        assertThat(toys.numbers("share")).containsExactly(0.5, 0.072, 1);
        assertThat(toys.flags("left_behind")).containsExactly(true, false, true);
        assertThat(toys.texts("note")).containsExactly("two\nlines", "", "plain");
        assertThat(toys.description()).isEqualTo(TABLE);
    }

    @Test
    void aPlaceInTheFileIsToldAlsoBehindACellOfSeveralLines() {
        DataTable toys = read(RIGHT);

        assertThat(toys.where("dolls", 0)).hasToString("toys.csv:3:5");
        assertThat(toys.where("note", 0)).hasToString("toys.csv:2:1");
        assertThat(toys.where("dolls", 2)).hasToString("toys.csv:5:5");
    }

    @Test
    void anOptionalColumnMayBeMissing() {
        DataTable toys = read(RIGHT.replace("Left Behind Area?", "Left behind"));

        assertThat(toys.has("left_behind")).isFalse();
        assertThat(toys.has("dolls")).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> toys.flags("left_behind"));
        assertThatIllegalArgumentException().isThrownBy(() -> toys.where("left_behind", 0));
    }

    @Test
    void askingForAColumnAsWhatItIsNotIsAMistakeInTheProgram() {
        DataTable toys = read(RIGHT);

        assertThatIllegalArgumentException().isThrownBy(() -> toys.numbers("lsoa_name"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> toys.codes("region_code"))
                .withMessageContaining("gaps");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DescribedReader(TABLE, (table, column, register) -> Optional.empty())
                        .read(TableFile.of("t.csv", RIGHT.getBytes(UTF_8), 10_000), toys.snapshot(), List.of("bears")));
    }

    @Test
    void theRowsOfOneYearOfAStackStandAsATableOfTheirOwn() {
        DataTable one = read(RIGHT).only("share", 1);

        assertThat(one.rows()).isEqualTo(1);
        assertThat(one.codes("lsoa_code")).containsExactly(new AreaCode("E01000003"));
        assertThat(one.findCode("region_code", 0)).isEmpty();
        assertThat(one.texts("note")).containsExactly("plain");
        assertThat(one.numbers("dolls")).containsExactly(0);
        assertThat(one.flags("left_behind")).containsExactly(true);
        assertThat(one.where("dolls", 0)).hasToString("toys.csv:5:5");
        assertThat(read(RIGHT).only("share", 0.5).where("dolls", 0)).hasToString("toys.csv:3:5");
        assertThat(read(RIGHT).only("share", 2).rows()).isZero();
    }

    @Test
    void whatACallerDoesToAnArrayStaysWithTheCaller() {
        DataTable toys = read(RIGHT);
        toys.numbers("dolls")[0] = 99;
        toys.flags("left_behind")[0] = false;

        assertThat(toys.numbers("dolls")[0]).isEqualTo(12);
        assertThat(toys.flags("left_behind")[0]).isTrue();
    }

    @Test
    void aNeighbourhoodOfAnotherCensusIsRefusedByNameWithTheOneThatIsMeant() {
        assertThat(WhatIsWrong.in(() -> read(RIGHT.replace("E01000002", "E01034872"))))
                .containsExactly(problem(
                        "toys.csv:4:2: unknown area code [unknown-area-code]",
                        "E01034872",
                        "the code of one of the 3 neighbourhoods (LSOAs) of this table",
                        "did you mean E01000002 (City of London 001B)? codes change with each census: is the table of"
                                + " another one?"));
    }

    @Test
    void aLostPlaceIsNamed() {
        assertThat(WhatIsWrong.in(() -> read(RIGHT.replaceAll("(?m)^,E01000002.*\\n", ""))))
                .containsExactly(problem(
                        "toys.csv: too few rows below the heading [wrong-number-of-rows]",
                        "2 rows",
                        "3 rows, one for each neighbourhood (LSOA) of 2011",
                        "missing: E01000002 (City of London 001B)"));
    }

    @Test
    void aPlaceThatStandsTwiceIsRefused() {
        assertThat(WhatIsWrong.in(() -> read(RIGHT.replace("E01000002", "E01000001"))))
                .containsExactly(problem(
                        "toys.csv:4:2: this lsoa_code stands twice [doubled-place]",
                        "E01000001",
                        "each once; this one is already in line 2",
                        "delete one of the two rows, or correct its lsoa_code"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            E12000007 | E06000001        | toys.csv:3:4: a code of another kind of area [unknown-area-code]
            12.0      | 1.2e1            | toys.csv:3:5: not a plain number [wrong-number]
            12.0      | 12.5             | toys.csv:3:5: a number outside its range [wrong-number]
            0.5       | 5E+1             | toys.csv:3:6: a number outside its range [wrong-number]
            0.5       | ''               | toys.csv:3:6: a value is missing [wrong-number]
            0.5       | NA               | toys.csv:3:6: not a plain number [wrong-number]
            TRUE,x    | True,x           | toys.csv:3:7: neither yes nor no [wrong-text]
            TRUE,x    | ',x'             | toys.csv:3:7: neither yes nor no [wrong-text]
            City of London 001A | ''     | toys.csv:3:3: a value is missing [wrong-text]
            City of London 001A | City of London 001A\u200B | toys.csv:3:3: a text with a line end or an invisible character [wrong-text]
            E01000001 | ''               | toys.csv:3:2: a value is missing [unknown-area-code]
            lsoa_name | name             | toys.csv:1: a column is missing [missing-column]
            TRUE,x    | TRUE             | toys.csv:2: too few cells in this row [malformed-csv]
            """)
    void whatIsWrongIsToldWithItsPlace(String right, String wrong, String problem) {
        assertThat(RIGHT).contains(right);

        assertThat(WhatIsWrong.in(
                        () -> read(RIGHT.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)))))
                .anyMatch(text -> text.startsWith(problem));
    }

    @Test
    void aWrongFlagIsToldHowToWriteIt() {
        assertThat(WhatIsWrong.in(() -> read(RIGHT.replaceFirst("TRUE", "True"))))
                .containsExactly(problem(
                        "toys.csv:3:7: neither yes nor no [wrong-text]", "True", "TRUE or FALSE", "write TRUE"));
    }

    @Test
    void aPublishedCopyIsReadWithoutItsRegister() {
        TableFile file = TableFile.of("toys.csv", RIGHT.getBytes(UTF_8), 10_000);
        Snapshot published = new Snapshot("toys", "toys.csv", TABLE.sha256(), 100, Origin.PUBLISHED);
        DescribedReader reader = new DescribedReader(TABLE, (table, column, register) -> {
            throw new AssertionError("no register is needed");
        });

        assertThat(reader.read(file, published, List.of("dolls")).numbers("dolls"))
                .hasSize(3);
    }
}
