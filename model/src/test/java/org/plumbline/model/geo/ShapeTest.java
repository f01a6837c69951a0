package org.plumbline.model.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.LonLat;

/** Squares whose sides are whole degrees, so that every answer is plain to see. */
class ShapeTest {
    private static final AreaCode FIRST = new AreaCode("E06000001");
    private static final AreaCode SECOND = new AreaCode("E06000002");

    private static Ring square(double west, double south, double side) {
        return new Ring(west, south, west + side, south, west + side, south + side, west, south + side, west, south);
    }

    private static Shape shape(AreaCode code, Ring... rings) {
        return new Shape(code, List.of(new Polygon(List.of(rings))));
    }

    @Test
    void aPointInsideIsContainedAndOneOutsideIsNot() {
        Shape shape = shape(FIRST, square(0, 50, 2));
        assertThat(shape.contains(new LonLat(1, 51))).isTrue();
        assertThat(shape.contains(new LonLat(3, 51))).isFalse();
        assertThat(shape.contains(new LonLat(1, 53))).isFalse();
    }

    @Test
    void aPointInTheBoxButOutsideTheOutlineIsNotContained() {
        Shape triangle = shape(FIRST, new Ring(0, 50, 2, 50, 0, 52, 0, 50));
        assertThat(triangle.contains(new LonLat(0.5, 50.5))).isTrue();
        assertThat(triangle.contains(new LonLat(1.5, 51.5))).isFalse();
    }

    @Test
    void aHoleIsNotPartOfThePlaceAndAnIslandInItIs() {
        Shape shape = new Shape(
                FIRST,
                List.of(
                        new Polygon(List.of(square(0, 50, 9), square(3, 53, 3))),
                        new Polygon(List.of(square(4, 54, 1)))));
        assertThat(shape.contains(new LonLat(1, 51))).isTrue();
        assertThat(shape.contains(new LonLat(3.5, 53.5))).isFalse();
        assertThat(shape.contains(new LonLat(4.5, 54.5))).isTrue();
        assertThat(shape.points()).isEqualTo(15);
        assertThat(shape.box()).isEqualTo(new Box(0, 50, 9, 59));
    }

    /** Random stars around one centre, cut by one zigzag: a point of the whole lies in one half and not in both. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void neighboursThatShareALineNeverBothContainAPointAndLoseNone(long seed) {
        Random random = new Random(seed);
        List<double[]> border = new ArrayList<>();
        for (int i = 0; i <= 12; i++) {
            border.add(new double[] {-0.5 + random.nextInt(9) / 8.0, 50 + i / 4.0});
        }
        Shape west = shape(FIRST, withBorder(border, -5));
        Shape east = shape(SECOND, withBorder(border, 5));
        Shapes both = new Shapes(List.of(west, east));
        for (int i = 0; i < 2_000; i++) {
            LonLat point = new LonLat(-1 + random.nextInt(65) / 32.0, 50 + random.nextInt(96) / 32.0);
            assertThat(west.contains(point)).as("%s, seed %d", point, seed).isNotEqualTo(east.contains(point));
            assertThat(both.findAround(point)).isPresent();
        }
    }

    private static Ring withBorder(List<double[]> border, double far) {
        List<double[]> points = new ArrayList<>(border);
        points.add(new double[] {far, 53});
        points.add(new double[] {far, 50});
        points.add(border.get(0));
        return new Ring(points.stream().flatMapToDouble(Arrays::stream).toArray());
    }

    @Test
    void aRingThatIsNoneIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ring(0, 50, 1, 50, 0, 50));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ring(0, 50, 1, 50, 1, 51, 0, 51));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ring(0, 50, 1, 50, 1, Double.NaN, 0, 50));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ring(0, 50, 181, 50, 1, 51, 0, 50));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ring(0, 50, 1, 50, 1, 51, 0, 50, 7));
        assertThatIllegalArgumentException().isThrownBy(() -> new Polygon(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Shape(FIRST, List.of()));
    }

    @Test
    void laterChangesToTheNumbersGivenDoNotReachTheRing() {
        double[] given = {0, 50, 1, 50, 1, 51, 0, 50};
        Ring ring = new Ring(given);
        given[0] = 9;
        assertThat(ring.longitude(0)).isZero();
    }

    @Test
    void shapesStandInTheOrderOfTheirCodes() {
        Shapes shapes = new Shapes(List.of(shape(SECOND, square(2, 50, 1)), shape(FIRST, square(0, 50, 1))));
        assertThat(shapes.list()).extracting(Shape::code).containsExactly(FIRST, SECOND);
        assertThat(shapes.box()).isEqualTo(new Box(0, 50, 3, 51));
        assertThat(shapes.find(SECOND)).isPresent();
        assertThat(shapes.only(FIRST::equals).list()).extracting(Shape::code).containsExactly(FIRST);
        assertThat(shapes.without(List.of(SECOND, new AreaCode("E06000003"))))
                .containsExactly(new AreaCode("E06000003"));
        assertThat(shapes.findAround(new LonLat(2.5, 50.5))).contains(SECOND);
        assertThat(shapes.findAround(new LonLat(1.5, 50.5))).isEmpty();
    }

    @Test
    void aPlaceHasOneShape() {
        Shape shape = shape(FIRST, square(0, 50, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Shapes(List.of(shape, shape)));
    }
}
