package org.plumbline.sources.boundaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.Mutations;
import org.plumbline.model.geo.Box;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.tables.TableFile;

/** Areas as drawing tools on the web, geographical programs and mistaken people write them. */
class DrawingReaderTest {
    private static final int MOST_BYTES = 20 * 1024 * 1024;
    private static final String SQUARE = "[[[0.5,50.8],[0.6,50.8],[0.6,50.9],[0.5,50.9],[0.5,50.8]]]";
    private static final String POLYGON = "{\"type\":\"Polygon\",\"coordinates\":" + SQUARE + "}";

    private static Drawing read(String text) {
        return new DrawingReader()
                .read(TableFile.of("area.geojson", text.getBytes(StandardCharsets.UTF_8), MOST_BYTES));
    }

    private static String feature(String name, String geometry) {
        return "{\"type\":\"Feature\",\"properties\":{\"name\":" + name + "},\"geometry\":" + geometry + "}";
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    private static Problem problem(String text) {
        WrongInput wrong = catchThrowableOfType(WrongInput.class, () -> read(text));
        assertThat(wrong).isNotNull();
        return wrong.problems().get(0);
    }

    @Test
    void everyFormOfGeoJsonGivesTheSamePolygon() {
        String multi = "{\"type\":\"MultiPolygon\",\"coordinates\":[" + SQUARE + "]}";
        for (String text : new String[] {
            POLYGON,
            multi,
            feature("null", POLYGON),
            feature("7", multi),
            collection(feature("\"A\"", POLYGON)),
            "{\"features\":[" + feature("\"A\"", POLYGON) + "],\"crs\":null,\"type\":\"FeatureCollection\"}",
            "{\"coordinates\":" + SQUARE + ",\"type\":\"Polygon\"}"
        }) {
            assertThat(read(text).polygons())
                    .as(text)
                    .singleElement()
                    .satisfies(polygon -> assertThat(polygon.box()).isEqualTo(new Box(0.5, 50.8, 0.6, 50.9)));
        }
    }

    @Test
    void theNameIsThatOfTheFeatureAndOfSeveralThatOfTheFile() {
        assertThat(read(POLYGON).name()).isEmpty();
        assertThat(read(feature("\"Old Town\"", POLYGON)).name()).contains("Old Town");
        assertThat(read(feature("\" \"", POLYGON)).name()).isEmpty();
        String two = collection(feature("\"A\"", POLYGON), feature("\"B\"", POLYGON));
        assertThat(read(two).name()).isEmpty();
        assertThat(read(two.replace("\"features\"", "\"name\":\"Layer\",\"features\""))
                        .name())
                .isEqualTo(Optional.of("Layer"));
        assertThat(read(two).features()).isEqualTo(2);
    }

    @Test
    void holesAndHeightsAreRead() {
        Drawing holed =
                read("{\"type\":\"Polygon\",\"coordinates\":[[[0.5,50.8,1],[0.6,50.8,2],[0.6,50.9,3],[0.5,50.8,1]],"
                        + "[[0.55,50.81],[0.58,50.81],[0.58,50.83],[0.55,50.81]]]}");
        assertThat(holed.polygons().get(0).rings()).hasSize(2);
        assertThat(holed.points()).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[[50.8,0.5],[50.9,0.5],[50.9,0.6],[50.8,0.5]]]                   | longitude and latitude have changed places",
                "[[[582000,110000],[583000,110000],[583000,111000],[582000,110000]]] | metres of the National Grid in place of degrees",
                "[[[2.3,48.1],[2.4,48.1],[2.4,48.2],[2.3,48.1]]]                   | a point outside the British Isles",
                "[[[0.5,50.8],[0.6,50.8],[0.6,50.9],[0.5,50.9]]]                   | a ring that does not close",
                "[[[0.5,50.8],[0.6,50.8],[0.5,50.8]]]                              | a ring with too few points",
                "[[[0.5,50.8],[0.6,50.9],[0.6,50.8],[0.5,50.9],[0.5,50.8]]]        | an outline that crosses itself",
                "[[[0.5,50.8],[0.6,50.8],[0.7,50.8],[0.5,50.8]]]                   | an outline without an area",
                "[]                                                                | an outline without a ring",
                "[[[0.5]]]                                                         | a point of another form",
                "[[[[0.5,50.8]]]]                                                  | an outline of another kind than the file says"
            })
    void aWrongOutlineIsToldWithWhereItStands(String coordinates, String what) {
        Problem problem = problem(
                collection("\n" + feature("\"A\"", "{\"type\":\"Polygon\",\"coordinates\":" + coordinates + "}")));
        assertThat(problem.what()).isEqualTo(what);
        assertThat(problem.where().line()).isEqualTo(2);
        assertThat(problem.text()).contains("feature 1");
    }

    @Test
    void theCrossingIsNamedByLongitudeAndLatitude() {
        assertThat(problem(
                                "{\"type\":\"Polygon\",\"coordinates\":[[[0.5,50.75],[0.75,51],[0.75,50.75],[0.5,51],[0.5,50.75]]]}")
                        .found())
                .contains("at longitude 0.625, latitude 50.875");
    }

    @Test
    void aCoordinateSystemInMetresIsRefusedAndOneInDegreesIsNot() {
        String crs = "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"%s\"}},"
                + "\"features\":[" + feature("\"A\"", POLYGON) + "]}";
        assertThat(problem(String.format(Locale.ROOT, crs, "urn:ogc:def:crs:EPSG::27700"))
                        .what())
                .isEqualTo("metres of the National Grid in place of degrees");
        assertThat(problem(String.format(Locale.ROOT, crs, "EPSG:3857")).what()).isEqualTo("another coordinate system");
        assertThat(read(String.format(Locale.ROOT, crs, "urn:ogc:def:crs:OGC:1.3:CRS84"))
                        .polygons())
                .hasSize(1);
        assertThat(read(String.format(Locale.ROOT, crs, "EPSG:4326")).polygons())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Point", "LineString", "GeometryCollection", "Topology"})
    void whatIsNotAnAreaIsRefused(String type) {
        assertThat(problem("{\"type\":\"" + type + "\",\"coordinates\":[0.5,50.8]}")
                        .what())
                .isEqualTo("not an area");
        assertThat(problem(feature("null", "{\"type\":\"" + type + "\",\"coordinates\":[0.5,50.8]}"))
                        .what())
                .isEqualTo("a place that is not an area");
    }

    @Test
    void tooMuchOfAnythingIsRefused() {
        assertThat(problem(feature("\"" + "x".repeat(10_000_000) + "\"", POLYGON))
                        .what())
                .contains("longer texts");
        assertThat(problem("[".repeat(100_000)).text()).hasSizeLessThan(2_000);
        StringBuilder points = new StringBuilder("[0.5,50.8]");
        for (int i = 0; i < 200_001; i++) {
            points.append(",[0.6,").append(50.8 + i * 1e-7).append(']');
        }
        assertThat(problem("{\"type\":\"Polygon\",\"coordinates\":[[" + points + ",[0.5,50.8]]]}")
                        .what())
                .isEqualTo("too many points");
    }

    /** Comparing the teeth of such a comb with each other took half a minute at a tenth of the points that are read. */
    @Test
    void aCombOfLongSlantingTeethIsRefusedAtOnceAndARoundOutlineIsNot() {
        StringBuilder comb = new StringBuilder();
        StringBuilder round = new StringBuilder();
        int teeth = 30_000;
        for (int i = 0; i < teeth; i++) {
            double o = i * 0.5 / teeth;
            comb.append('[').append(o).append(',').append(51 - o).append("],[");
            comb.append(0.4 + o).append(',').append(51.4 - o - 1e-6).append("],");
            double angle = 2 * Math.PI * i / teeth;
            round.append('[')
                    .append(Math.cos(angle))
                    .append(',')
                    .append(51 + Math.sin(angle))
                    .append("],");
        }
        assertThat(problem("{\"type\":\"Polygon\",\"coordinates\":[[" + comb + "[0.0,51.0]]]}")
                        .what())
                .isEqualTo("lines too many of which lie across each other");
        assertThat(read("{\"type\":\"Polygon\",\"coordinates\":[[" + round + "[1.0,51.0]]]}")
                        .points())
                .isEqualTo(teeth + 1);
    }

    @ParameterizedTest
    @MethodSource("org.plumbline.model.Mutations#seeds")
    void damagedDrawingsAreReadOrTold(long seed) {
        String good = collection(
                feature("\"Old Town\"", POLYGON),
                "{\"type\":\"Feature\",\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":[" + SQUARE + "]}}");
        byte[] damaged = Mutations.mutate(good.getBytes(StandardCharsets.UTF_8), seed);
        try {
            assertThat(new DrawingReader()
                            .read(TableFile.of("a.json", damaged, MOST_BYTES))
                            .polygons())
                    .isNotEmpty();
        } catch (WrongInput told) {
            assertThat(told.problems()).isNotEmpty();
        }
    }
}
