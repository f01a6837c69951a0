package org.plumbline.sources.boundaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.sources.boundaries.Maps.EAST;
import static org.plumbline.sources.boundaries.Maps.GEO;
import static org.plumbline.sources.boundaries.Maps.TOPO;
import static org.plumbline.sources.boundaries.Maps.WEST;
import static org.plumbline.sources.boundaries.Maps.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.geo.Box;
import org.plumbline.model.geo.Shape;
import org.plumbline.model.geo.Shapes;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.LonLat;

/** The two districts of {@link Maps}, worked out by hand. */
class BoundaryReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {GEO, TOPO})
    void bothFormatsGiveTheSameShapes(String text) {
        Shapes shapes = read(text);
        assertThat(shapes.list()).extracting(shape -> shape.code().text()).containsExactly(WEST, EAST);
        Shape west = shapes.list().get(0);
        assertThat(west.box()).isEqualTo(new Box(-2, 52, -1, 53));
        assertThat(west.points()).isEqualTo(9);
        assertThat(west.contains(new LonLat(-1.25, 52.75))).isTrue();
        assertThat(west.contains(new LonLat(-1.7, 52.4))).as("in the hole").isFalse();
        assertThat(west.contains(new LonLat(-1.55, 52.3))).as("beside the hole").isTrue();
        Shape east = shapes.list().get(1);
        assertThat(east.box()).isEqualTo(new Box(-1, 52, 1.5, 53));
        assertThat(east.polygons()).hasSize(2);
        assertThat(east.contains(new LonLat(1.4, 52.1))).as("on the island").isTrue();
        assertThat(east.contains(new LonLat(0.5, 52.1))).as("in the sea").isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {GEO, TOPO})
    void aPointOnTheirBorderIsInOneOfThem(String text) {
        Shapes shapes = read(text);
        LonLat onBorder = new LonLat(-1, 52.3);
        assertThat(shapes.list().stream().filter(shape -> shape.contains(onBorder)))
                .hasSize(1);
    }

    @Test
    void membersMayStandInAnyOrder() {
        String objects = TOPO.substring(TOPO.indexOf("\"objects\""), TOPO.lastIndexOf('}'));
        String rest = TOPO.substring(1, TOPO.indexOf("\"objects\""));
        String turned = "{" + objects + "," + rest.strip().replaceFirst(",$", "") + "}";
        assertThat(read(turned).list())
                .extracting(Shape::box)
                .isEqualTo(read(TOPO).list().stream().map(Shape::box).toList());
    }

    @Test
    void whatIsNotKnownIsLeftAside() {
        String more = GEO.replace(
                        "\"type\":\"FeatureCollection\"",
                        "\"bbox\":[1,2],\"crs\":{\"a\":[null]},\"type\":\"FeatureCollection\"")
                .replace("\"name\":\"West\"", "\"name\":\"West\",\"more\":{\"a\":[1]}");
        assertThat(read(more).size()).isEqualTo(2);
    }

    @Test
    void aTopologyWithoutAGridHoldsItsPointsAsTheyAre() {
        String plain = TOPO.replace("\"transform\":{\"scale\":[0.25,0.25],\"translate\":[-2,52]},", "")
                .replace("[[4,0],[0,4]]", "[[-1,52],[-1,53]]")
                .replace("[[4,4],[-4,0],[0,-4],[4,0]]", "[[-1,53],[-2,53],[-2,52],[-1,52]]")
                .replace("[[4,0],[4,0],[0,4],[-4,0]]", "[[-1,52],[0,52],[0,53],[-1,53]]")
                .replace("[[1,1],[0,1],[1,0],[-1,-1]]", "[[-1.75,52.25],[-1.75,52.5],[-1.5,52.5],[-1.75,52.25]]")
                .replace("[[12,0],[2,0],[0,2],[-2,-2]]", "[[1,52],[1.5,52],[1.5,52.5],[1,52]]");
        assertThat(read(plain).list())
                .extracting(Shape::box)
                .containsExactly(new Box(-2, 52, -1, 53), new Box(-1, 52, 1.5, 53));
    }

    @Test
    void onlyWantedPlacesAreKeptAndTheOutlinesOfOthersAreNotLookedAt() {
        String openEast = GEO.replace("[0,53],[-1,53],[-1,52]", "[0,53],[-1,53],[-1,52.5]");
        Shapes shapes = new BoundaryReader("code").read(Maps.file(openEast), new AreaCode(WEST)::equals);
        assertThat(shapes.list()).extracting(shape -> shape.code().text()).containsExactly(WEST);
        assertThat(new BoundaryReader("code")
                        .read(Maps.file(TOPO), code -> false)
                        .size())
                .isZero();
    }

    @Test
    void aMarkBeforeTheTextIsHarmless() {
        assertThat(read("\uFEFF" + GEO).size()).isEqualTo(2);
    }
}
