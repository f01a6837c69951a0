package org.plumbline.engine.target;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.engine.data.TableChecks;
import org.plumbline.model.places.Places;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.recipes.RecipeFile;
import org.plumbline.sources.Catalogue;

/** What is wrong between a target recipe and the tables that it names is told; their descriptions are enough for that. */
class TargetChecksTest {
    private static final String DISTRICTS = "england-local-authorities-2019";
    private static final String TARGET = "left-behind-wards-england-2019";

    private final Catalogue catalogue = Catalogue.bundled();

    @TempDir
    private Path folder = Path.of("");

    private void check(RecipeFile target) {
        TableChecks checks = new TableChecks(catalogue);
        RecipeBook book = RecipeBook.builtIn();
        new TargetChecks(checks, target, List.of(book.get("imd-england-2019"), book.get("cni-england-2019")))
                .check(DISTRICTS);
        checks.throwIfAny();
    }

    private RecipeFile changed(String from, String to) throws IOException {
        String text = RecipeBook.builtIn().get(TARGET).text();
        Path file = folder.resolve(TARGET + ".yaml");
        Files.write(file, text.replace(from, to).getBytes(UTF_8));
        return RecipeBook.readFile(file);
    }

    @Test
    void theBuiltInListFitsItsTables() {
        assertThatCode(() -> check(RecipeBook.builtIn().get(TARGET))).doesNotThrowAnyException();
    }

    @Test
    void aConceptOfTheNeighbourhoodsOfAnotherCensusIsRefused() throws IOException {
        RecipeFile target =
                changed("table: imd-2015-lsoa, column: imd_score", "table: iod-2025-lsoa, column: imd_score");
        assertThatThrownBy(() -> check(target))
                .isInstanceOf(WrongInput.class)
                .hasMessageContaining("figures about other places than the recipe's");
    }

    @Test
    void aListOfWhichNoMeasureIsOfNeighbourhoodsIsRefused() throws IOException {
        // The built-in first measure becomes the score of wards, as the second one is; what rests on its index goes.
        Path file = folder.resolve(TARGET + ".yaml");
        Files.write(
                file,
                RecipeBook.builtIn()
                        .get(TARGET)
                        .text()
                        .replace(
                                "2019, index: imd-england-2019",
                                "2019, column: {table: cni-2019-ward, column: cni_score}")
                        .lines()
                        .filter(line -> !line.contains("{from: worst-tenth-residents}"))
                        .toList());
        RecipeFile target = RecipeBook.readFile(file);
        assertThatThrownBy(() -> check(target))
                .isInstanceOf(WrongInput.class)
                .hasMessageContaining("no measure is of neighbourhoods");
    }

    @Test
    void aRegionThatNoDistrictLiesInIsRefused() throws IOException {
        Places districts = catalogue.readPlaces(DISTRICTS).indicators().places();
        RecipeFile misspelt = changed("without-region: London", "without-region: Lodnon");
        assertThatThrownBy(() -> StatedRegions.require(misspelt, districts))
                .isInstanceOf(WrongInput.class)
                .hasMessageContaining("Lodnon");
        assertThatCode(() -> StatedRegions.require(RecipeBook.builtIn().get(TARGET), districts))
                .doesNotThrowAnyException();
    }
}
