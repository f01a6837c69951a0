package org.plumbline.engine.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.engine.data.AreaTable;
import org.plumbline.engine.data.TableChecks;
import org.plumbline.engine.data.TableReads;
import org.plumbline.model.places.Place;
import org.plumbline.recipes.BuiltIndexRecipe;
import org.plumbline.recipes.RecipeFile;
import org.plumbline.recipes.index.IndexData;
import org.plumbline.sources.Catalogue;
import org.plumbline.sources.SourceTable;
import org.plumbline.sources.tables.TableFile;

/** Reads the figures of one index, from a file of one's own or from a table of the catalogue, and keeps what it read. */
final class FigureReading {
    private final Catalogue catalogue;
    private final RecipeFile file;
    private final TableReads reads;
    private final Map<String, byte[]> inputs = new LinkedHashMap<>();

    /** @param file of a built index */
    FigureReading(Catalogue catalogue, RecipeFile file) {
        this.catalogue = catalogue;
        this.file = file;
        this.reads = new TableReads(catalogue);
    }

    /**
     * The figures.
     *
     * @param files where a file that the recipe names is found
     * @param groups columns of groups besides those that the recipe names
     * @throws org.plumbline.model.problems.WrongInput if the file or the table is wrong, or does not have the columns
     * @throws org.plumbline.model.problems.CannotSay if the table is not here
     */
    IndexFigures read(InputFiles files, Set<String> groups) {
        BuiltIndexRecipe recipe = file.as(BuiltIndexRecipe.class);
        WantedColumns wanted = WantedColumns.of(recipe).with(groups);
        if (recipe.data() instanceof IndexData.OwnFile own) {
            TableFile read = files.get(own.file());
            inputs.put(InputFiles.decompressed(own.file()), bytes(read));
            return OwnFile.read(read, own, wanted);
        }
        return catalogued((IndexData.Catalogued) recipe.data(), wanted);
    }

    /** The tables of the catalogue that were read. */
    TableReads reads() {
        return reads;
    }

    /** The files that were read besides, by their names. */
    Map<String, byte[]> inputs() {
        return inputs;
    }

    private static byte[] bytes(TableFile file) {
        try (InputStream in = file.open()) {
            return in.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(file.name(), failed);
        }
    }

    private IndexFigures catalogued(IndexData.Catalogued data, WantedColumns wanted) {
        TableChecks checks = new TableChecks(catalogue);
        checks.table(file, "/data/table", data.table(), TableChecks::listsPlaces)
                .ifPresent(table -> {
                    wanted.namedAtNumbers().forEach((column, at) -> checks.number(file, at, table, column));
                    wanted.namedAtTexts().forEach((column, at) -> checks.group(file, at, table, column));
                });
        checks.throwIfAny();
        reads.want(data.table(), wanted.numbers());
        reads.want(data.table(), wanted.texts());
        AreaTable table = reads.areas(data.table(), data.nation());
        Map<String, IndexFigures.Numbers> numbers = new LinkedHashMap<>();
        wanted.numbers().forEach(column -> numbers.put(column, new IndexFigures.Numbers(table.numbers(column))));
        Map<String, List<String>> texts = new LinkedHashMap<>();
        wanted.texts().forEach(column -> texts.put(column, table.groups(column)));
        return new IndexFigures(
                kind(data.table()),
                table.places().list().stream().map(place -> place.code().text()).toList(),
                table.places().list().stream().map(Place::name).toList(),
                numbers,
                texts);
    }

    private String kind(String table) {
        return catalogue
                .findTable(table)
                .flatMap(SourceTable::places)
                .map(list -> list.type().plural())
                .orElseThrow();
    }
}
