package org.plumbline.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.model.Mirror;

/** Every table that is described is read in full from the mirror, as it was published. */
@Tag(Mirror.TAG)
class MirrorTablesTest {

    @TestFactory
    Stream<DynamicTest> everyDescribedTableIsReadInFull() {
        Catalogue catalogue = Catalogue.of(Optional.empty(), List.of(Mirror.required()));
        return catalogue.list().stream()
                .flatMap(source -> source.tables().stream())
                .map(table -> DynamicTest.dynamicTest(table.id(), () -> readInFull(catalogue, table)));
    }

    private static void readInFull(Catalogue catalogue, SourceTable table) {
        assertThat(catalogue.isHere(table.id())).isTrue();
        if (table.kind() == TableKind.BOUNDARIES) {
            assertThat(catalogue.snapshot(table.id()).sha256()).isEqualTo(table.sha256());
            return;
        }
        List<String> names = table.columns().stream().map(SourceColumn::name).toList();
        DataTable read = catalogue.read(table.id(), names);

        assertThat(read.rows()).isEqualTo(table.rows());
        assertThat(read.snapshot().sha256()).isEqualTo(table.sha256());
        assertThat(read.snapshot().origin()).isNotEqualTo(Origin.OWN);
        assertThat(names).allMatch(read::has);
    }
}
