package org.plumbline.app.report.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Mirror;
import org.plumbline.model.geo.Polygon;
import org.plumbline.model.geo.Ring;
import org.plumbline.model.geo.Shape;
import org.plumbline.model.geo.Shapes;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.LonLat;
import org.plumbline.sources.boundaries.BoundaryReader;
import org.plumbline.sources.tables.TableFile;

/**
 * A country two degrees wide and two high around the 60th parallel, where a degree of longitude is half as long as one of
 * latitude: 1,100 units a degree to the north, 550 to the east, and a margin of 12.
 */
class BoundaryMapTest {
    private static final Shape LAND = square("E06000001", -1, 59, 2);
    private static final Shape WARD = square("E05000001", 0, 60, 0.5);
    private static final MapWords.Step LISTED = new MapWords.Step(0, "on the list");

    private static Shape square(String code, double west, double south, double side) {
        Ring ring =
                new Ring(west, south, west, south + side, west + side, south + side, west + side, south, west, south);
        return new Shape(new AreaCode(code), List.of(new Polygon(List.of(ring))));
    }

    private static MapWords words(MapWords.Step... steps) {
        return new MapWords("wards", "Wards on the list", List.of(steps), List.of(), List.of());
    }

    private static BoundaryMap map(MapWords words, BoundaryMap.Marked... marked) {
        return BoundaryMap.of(new Shapes(List.of(LAND)), List.of(marked), words);
    }

    private static String drawn(BoundaryMap map) {
        StringOutput html = new StringOutput();
        TemplateEngine.createPrecompiled(ContentType.Html).render("map.jte", Map.of("map", map), html);
        return html.toString();
    }

    @Test
    void outlinesAreStepsOnASheetThatIsTrueInTheMiddle() {
        BoundaryMap map = map(words(LISTED), new BoundaryMap.Marked(WARD, "Midward", 0));
        assertThat(map.width()).isEqualTo(1_100 + 24);
        assertThat(map.height()).isEqualTo(2_200 + 24);
        assertThat(map.land()).isEqualTo("M12 2212l0-2200 1100 0 0 2200z");
        assertThat(map.areas())
                .containsExactly(new BoundaryMap.Area("M562 1112l0-550 275 0 0 550z", "listed", "Midward"));
        assertThat(map.description())
                .isEqualTo("1 authority in outline. Filled: 1 ward, on the list. North is up; the scale is true at 60.0"
                        + " degrees north.");
    }

    @Test
    void pointsOnOneCellAreOnePoint() {
        Ring ring = new Ring(0, 60, 0, 60.0001, 0, 60.5, 0.5, 60.5, 0.5, 60.4999, 0, 60);
        Shape shape = new Shape(WARD.code(), List.of(new Polygon(List.of(ring))));
        assertThat(map(words(LISTED), new BoundaryMap.Marked(shape, "Midward", 0))
                        .areas()
                        .get(0)
                        .path())
                .isEqualTo("M562 1112l0-550 275 0z");
    }

    @Test
    void aPlaceTooSmallToSeeIsADiscAtItsMiddle() {
        // 0.002 degrees are a unit to the east and two to the north.
        BoundaryMap map = map(words(LISTED), new BoundaryMap.Marked(square("E05000002", 0, 59.999, 0.002), "Tiny", 0));
        assertThat(map.areas().get(0).path()).isEqualTo("M559 1112a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z");
    }

    @Test
    void ofALargePlaceTheIslandsThatNobodyWouldSeeAreLeftOut() {
        Shape shape = new Shape(
                WARD.code(),
                List.of(
                        WARD.polygons().get(0),
                        square("E05000009", 0.9, 60.9, 0.0001).polygons().get(0)));
        assertThat(map(words(LISTED), new BoundaryMap.Marked(shape, "Midward", 0))
                        .areas()
                        .get(0)
                        .path())
                .isEqualTo("M562 1112l0-550 275 0 0 550z");
    }

    @Test
    void severalStepsTakeTheRampAndTheKeyCountsEach() {
        BoundaryMap map = map(
                words(
                        new MapWords.Step(6, "robustly on"),
                        new MapWords.Step(2, "contested"),
                        new MapWords.Step(0, "robustly off")),
                new BoundaryMap.Marked(WARD, "Midward", 6),
                new BoundaryMap.Marked(square("E05000002", 0.5, 60, 0.3), "Eastward", 6),
                new BoundaryMap.Marked(square("E05000003", -0.5, 60, 0.3), "Westward", 2));
        assertThat(map.keys())
                .containsExactly(
                        new BoundaryMap.Key("t7", "robustly on", "2 wards"),
                        new BoundaryMap.Key("t3", "contested", "1 ward"),
                        new BoundaryMap.Key("t1", "robustly off", "0 wards"));
        assertThat(map.areas()).extracting(BoundaryMap.Area::style).containsExactly("t7", "t7", "t3");
        assertThat(map.areas().get(2).title()).isEqualTo("Westward: contested");
    }

    @Test
    void aStepThatTheKeyDoesNotExplainIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> map(words(LISTED), new BoundaryMap.Marked(WARD, "Midward", 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new BoundaryMap.Marked(WARD, "Midward", 7));
    }

    @Test
    void aMapOfNothingMarkedStillHasItsLand() {
        BoundaryMap map = map(words(LISTED));
        assertThat(map.areas()).isEmpty();
        assertThat(drawn(map)).contains("on the list: none").contains("M12 2212");
    }

    @Test
    void townsStandInPercentAndThoseOffTheSheetAreLeftOut() {
        MapWords words = new MapWords(
                "wards",
                "Wards",
                List.of(LISTED),
                List.of(
                        new MapWords.Signpost("Midtown", new LonLat(0, 60), false),
                        new MapWords.Signpost("Far", new LonLat(5, 60), false)),
                List.of());
        assertThat(map(words).labels()).containsExactly(new BoundaryMap.Label("Midtown", "50.00", "50.00", false));
    }

    @Test
    void theDrawingSaysWhatItShowsAndNamesEachPlaceWithoutScripts() {
        MapWords words =
                new MapWords("wards", "Wards <on> the list", List.of(LISTED), List.of(), List.of("Lost & Gone"));
        String html = drawn(map(words, new BoundaryMap.Marked(WARD, "Mid\"ward</title><script>", 0)));
        assertThat(html)
                .contains("aria-labelledby=\"wards-title\" aria-describedby=\"wards-description\"")
                .contains("<title id=\"wards-title\">Wards &lt;on&gt; the list</title>")
                .contains("on the list: 1 ward</li>")
                .contains("hold no outline for them: Lost &amp; Gone.")
                .doesNotContain("<script");
    }

    /** A report may weigh 3 MB in all. */
    @Test
    @Tag(Mirror.TAG)
    void englandWithTwoHundredAndTwentyFiveWardsWeighsLessThanAFifthOfAMegabyte() {
        Shapes districts = england("boundaries_lad19_uk.geojson", "code");
        List<BoundaryMap.Marked> wards =
                england("boundaries_ward17_england_dissolved_from_lsoa11.geojson.gz", "wd17cd").list().stream()
                        .limit(225)
                        .map(shape -> new BoundaryMap.Marked(shape, shape.code().text(), 0))
                        .toList();
        BoundaryMap map = BoundaryMap.of(
                districts, wards, new MapWords("wards", "Wards", List.of(LISTED), MapWords.englishTowns(), List.of()));
        assertThat(map.labels()).hasSameSizeAs(MapWords.englishTowns());
        assertThat(map.areas()).hasSize(225).noneMatch(area -> area.path().isEmpty());
        assertThat(drawn(map).getBytes(StandardCharsets.UTF_8).length).isBetween(50_000, 200_000);
    }

    private static Shapes england(String file, String codeProperty) {
        TableFile table = TableFile.read(Mirror.required().resolve(file), TableFile.MOST_BYTES);
        return new BoundaryReader(codeProperty).read(table, code -> code.text().startsWith("E"));
    }
}
