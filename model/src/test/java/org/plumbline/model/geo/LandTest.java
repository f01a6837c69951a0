package org.plumbline.model.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.model.places.LonLat;

class LandTest {
    private static Ring square(double west, double south, double size) {
        double east = west + size;
        double north = south + size;
        return new Ring(west, south, east, south, east, north, west, north, west, south);
    }

    private static Polygon polygon(Ring... rings) {
        return new Polygon(List.of(rings));
    }

    private static Land land(Polygon... polygons) {
        return Land.of(List.of(polygons));
    }

    /** The surface of the ellipsoid of WGS 84 is 510,065,621.72 square kilometres (Moritz, Geodetic Reference System 1980). */
    @Test
    void theWholeEarthHasTheAreaOfItsEllipsoid() {
        Ring earth = new Ring(-180, -90, 180, -90, 180, 90, -180, 90, -180, -90);
        assertThat(land(polygon(earth)).km2()).isEqualTo(510_065_621.72, within(1.0));
    }

    /** At latitude 51 a degree is 70.2 km east (cos 51 x 111.5) and 111.25 km north: a hundredth of each makes 0.781. */
    @Test
    void aHundredthOfADegreeSquareNearHastingsHasTheAreaOfItsSides() {
        assertThat(land(polygon(square(0.5, 51, 0.01))).km2()).isEqualTo(0.7810, within(0.0005));
    }

    @Test
    void aHoleCountsForNothingAndOverlapsCountOnce() {
        double whole = land(polygon(square(0.5, 51, 0.02))).km2();
        double hole = land(polygon(square(0.505, 51.005, 0.01))).km2();
        Land holed = land(polygon(square(0.5, 51, 0.02), square(0.505, 51.005, 0.01)));
        assertThat(holed.km2()).isEqualTo(whole - hole, within(1e-9));
        assertThat(holed.contains(new LonLat(0.51, 51.01))).isFalse();
        assertThat(holed.contains(new LonLat(0.501, 51.001))).isTrue();
        Land twice = land(polygon(square(0.5, 51, 0.02)), polygon(square(0.505, 51.005, 0.01)));
        assertThat(twice.km2()).isEqualTo(whole, within(1e-9));
    }

    @Test
    void landIsSharedAlikeFromBothSides() {
        Land one = land(polygon(square(0.5, 51, 0.02)));
        Land other = land(polygon(square(0.51, 51.01, 0.02)));
        Land corner = land(polygon(square(0.51, 51.01, 0.01)));
        assertThat(one.sharedKm2(other))
                .isEqualTo(corner.km2(), within(1e-9))
                .isEqualTo(other.sharedKm2(one), within(1e-9));
        assertThat(one.sharedKm2(land(polygon(square(0.6, 51, 0.02))))).isZero();
        assertThat(one.sharedKm2(corner)).isEqualTo(corner.km2());
    }

    /** Against the plain rule of a line to the east that crosses the ring an odd number of times. */
    @Test
    void whatItContainsIsWhatThePlainRuleSays() {
        Polygon polygon = polygon(
                new Ring(0, 50, 1, 50.3, 0.4, 50.5, 0.9, 51, 0.1, 50.8, 0, 50),
                new Ring(0.2, 50.3, 0.35, 50.32, 0.3, 50.4, 0.2, 50.3));
        Land land = land(polygon);
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            LonLat point = new LonLat(random.nextDouble() * 1.2 - 0.1, 49.9 + random.nextDouble() * 1.2);
            assertThat(land.contains(point))
                    .as("%s", point)
                    .isEqualTo(polygon.contains(point.longitude(), point.latitude()));
        }
    }

    @Test
    void aBowTieIsToldWithThePointWhereItCrosses() {
        OutlineFault fault = OutlineFault.find(polygon(new Ring(0, 50, 1, 51, 1, 50, 0, 51, 0, 50)))
                .orElseThrow();
        assertThat(fault).isEqualTo(new OutlineFault(OutlineFault.Kind.CROSSES_ITSELF, new LonLat(0.5, 50.5)));
    }

    @Test
    void everyFaultHasItsKind() {
        Ring outer = square(0, 50, 1);
        assertThat(kind(polygon(new Ring(0, 50, 1, 51, 0.5, 50.5, 0, 50)))).isEqualTo(OutlineFault.Kind.NO_AREA);
        assertThat(kind(polygon(outer, square(2, 50, 0.5)))).isEqualTo(OutlineFault.Kind.HOLE_OUTSIDE);
        assertThat(kind(polygon(outer, square(0.1, 50.1, 0.8), square(0.2, 50.2, 0.5))))
                .isEqualTo(OutlineFault.Kind.HOLE_IN_HOLE);
        assertThat(kind(polygon(outer, new Ring(0.5, 50, 1, 50.5, 0.5, 51, 0, 50.5, 0.5, 50))))
                .isEqualTo(OutlineFault.Kind.CUT_APART);
        assertThat(kind(polygon(outer, outer))).isEqualTo(OutlineFault.Kind.CROSSES_ITSELF);
        assertThat(OutlineFault.find(polygon(outer, square(0.1, 50.1, 0.5)))).isEmpty();
    }

    private static OutlineFault.Kind kind(Polygon polygon) {
        return OutlineFault.find(polygon).orElseThrow().kind();
    }
}
