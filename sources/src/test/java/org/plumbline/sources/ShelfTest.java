package org.plumbline.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.sources.columns.CodesOf;

/** What the descriptions that come with the program have in common. */
class ShelfTest {
    private static final Shelf SHELF = new Shelf();

    static Stream<SourceTable> tables() {
        return SHELF.list().stream().flatMap(source -> source.tables().stream());
    }

    @Test
    void theListOfTablesSaysWhatTheDescriptionsSay() {
        List<Shelf.Entry> described = SHELF.list().stream()
                .flatMap(source -> source.tables().stream()
                        .map(table -> new Shelf.Entry(source.id(), table.id(), table.fileName())))
                .toList();

        assertThat(SHELF.entries()).isEqualTo(described);
        assertThat(SHELF.entries()).extracting(Shelf.Entry::table).doesNotHaveDuplicates();
        assertThat(SHELF.entries()).extracting(Shelf.Entry::file).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRegisterIsAColumnOfCodesWithoutGapsAndOneOfTheirNames(SourceTable table) {
        List<CodesOf> checked = table.columns().stream()
                .map(column -> column.form().codes())
                .filter(codes -> codes.register().isPresent())
                .toList();
        assertThat(checked).allSatisfy(codes -> {
            CodesOf.Register register = codes.register().orElseThrow();
            SourceTable listing = SHELF.findOf(register.table()).orElseThrow().tables().stream()
                    .filter(listed -> listed.id().equals(register.table()))
                    .findFirst()
                    .orElseThrow();
            SourceColumn column = listing.findColumn(register.column()).orElseThrow();
            assertThat(column.form().blank()).isFalse();
            assertThat(column.form().codes().types()).isNotEmpty();
            assertThat(column.form().codes().vintage()).isEqualTo(codes.vintage());
            assertThat(listing.findColumn(register.names())).isPresent();
        });
    }

    @Test
    void onlyTheTablesOfTheCommunityNeedsIndexAreNotOpen() {
        assertThat(tables().filter(table -> !table.open()))
                .extracting(SourceTable::id)
                .containsExactlyInAnyOrder("cni-2019-ward", "cni-2023-lsoa", "left-behind-wards-first-list");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noTableThatIsNotOpenComesWithTheProgramOrHasAnAddressToCopyItFrom(SourceTable table) {
        assertThat(table.open()
                        || (!table.provenance().bundled()
                                && table.provenance().download().isEmpty()))
                .isTrue();
        assertThat(table.provenance().citation().url()).startsWith("https://");
    }
}
