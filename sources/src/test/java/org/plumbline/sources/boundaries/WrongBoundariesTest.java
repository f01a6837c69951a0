package org.plumbline.sources.boundaries;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.sources.WhatIsWrong.problem;
import static org.plumbline.sources.boundaries.Maps.GEO;
import static org.plumbline.sources.boundaries.Maps.TOPO;
import static org.plumbline.sources.boundaries.Maps.read;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.sources.WhatIsWrong;
import org.plumbline.sources.tables.Gzipped;
import org.plumbline.sources.tables.TableFile;

/** Each fault that boundary files are known to have, told with its place and a way out. */
class WrongBoundariesTest {

    private static List<String> wrong(String text) {
        return WhatIsWrong.in(() -> read(text));
    }

    private static String changed(String text, String old, String replacement) {
        assertThat(text).contains(old);
        return text.replace(old, replacement);
    }

    @Test
    void aRingThatDoesNotCloseIsToldWithItsFeature() {
        assertThat(wrong(changed(GEO, "[-2,53],[-2,52]]", "[-2,53]]")))
                .containsExactly(problem(
                        "t.json:2:1: a ring that does not close [wrong-outline]",
                        "from -2.0, 52.0 to -2.0, 53.0, ring 1 of polygon 1 of feature 1 (E06000001)",
                        "the last point to be the same as the first",
                        "did the file lose points on its way? Otherwise repeat the first point at the end"));
    }

    @Test
    void aTopologyThatDoesNotCloseIsTold() {
        assertThat(wrong(changed(TOPO, "[[[2,-1]],[[4]]]", "[[[2]],[[4]]]")))
                .containsExactly(problem(
                        "t.json:11:1: a ring that does not close [wrong-outline]",
                        "from -1.0, 52.0 to -1.0, 53.0, ring 1 of polygon 1 of feature 2 (E06000002)",
                        "the last point to be the same as the first",
                        "did the file lose points on its way? Otherwise repeat the first point at the end"));
    }

    @Test
    void arcsThatDoNotMeetAreTold() {
        assertThat(wrong(changed(TOPO, "[[0,1],[3]]", "[[0,3],[3]]")))
                .containsExactly(problem(
                        "t.json:10:1: two arcs of a ring that do not meet [wrong-outline]",
                        "one ends at -1.0, 53.0, the next begins at -1.75, 52.25, in ring 1 of polygon 1 of feature 1"
                                + " (E06000001)",
                        "each arc to begin where the one before it ends",
                        "export the topology again"));
    }

    @ParameterizedTest
    @CsvSource({"5,5.0", "-6,-6.0", "0.5,0.5", "1e308,1.0E308", "-1e308,-1.0E308"})
    void anArcThatIsNotThereIsTold(String index, String shown) {
        assertThat(wrong(changed(TOPO, "[[0,1],[3]]", "[[0,1],[" + index + "]]")))
                .containsExactly(problem(
                        "t.json:10:1: an arc that is not there [wrong-outline]",
                        "arc " + shown + " in ring 2 of polygon 1 of feature 1 (E06000001)",
                        "a whole number from 0 to 4, or -1 minus such a number for an arc gone along backwards",
                        "export the topology again"));
    }

    @Test
    void threePointsAreNoRing() {
        assertThat(wrong(changed(GEO, "[-1.75,52.5],[-1.5,52.5],[-1.75,52.25]", "[-1.75,52.5],[-1.75,52.25]")))
                .containsExactly(problem(
                        "t.json:2:1: a ring with too few points [wrong-outline]",
                        "3 points in ring 2 of polygon 1 of feature 1 (E06000001)",
                        "at least 4 points, the last the same as the first",
                        "simplify the outlines less, or leave this ring out"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[52,-2];longitude and latitude have changed places;52.0, -2.0",
                "[412000,287000];metres of the National Grid in place of degrees;412000.0, 287000.0",
                "[-2,40];a point outside the British Isles;-2.0, 40.0",
                "[-2,99];a point that is not on the earth;-2.0, 99.0",
                "[1e308,52];a point that is not on the earth;1.0E308, 52.0",
                "[-1e999,52];a point that is not on the earth;-Infinity, 52.0"
            })
    void aPointElsewhereIsToldByWhatItLooksLike(String point, String what, String found) {
        assertThat(wrong(changed(GEO, "[[-2,52],[-1,52]", "[" + point + ",[-1,52]")))
                .singleElement()
                .asString()
                .startsWith("t.json:2:1: " + what + " [wrong-outline]\n    found     " + found
                        + " in ring 1 of polygon 1 of feature 1 (E06000001)\n    expected  a longitude from -14.5");
    }

    @Test
    void aPointOfOneNumberIsTold() {
        assertThat(wrong(changed(GEO, "[-1,53],[-2,53]", "[53],[-2,53]")))
                .singleElement()
                .asString()
                .startsWith("t.json:2:1: a point of another form [wrong-outline]\n    found     1 number for a point");
        assertThat(wrong(changed(TOPO, "[[4,0],[0,4]]", "[[4,0],[4]]")))
                .hasSize(2)
                .allMatch(text -> text.contains("two arcs of a ring that do not meet"));
    }

    @Test
    void aDoubledCodeIsToldWithTheFirst() {
        assertThat(wrong(changed(GEO, "E06000002", "E06000001")))
                .containsExactly(problem(
                        "t.json:7:72: this place stands twice [doubled-place]",
                        "E06000001",
                        "each place once; this one is already feature 1",
                        "delete one of the two, or make one MultiPolygon of both"));
    }

    @Test
    void aCodeThatIsNoneIsToldWhereItStands() {
        assertThat(wrong(changed(TOPO, "E06000002", "E0600002")))
                .containsExactly(problem(
                        "t.json:11:69: unknown area code [unknown-area-code]",
                        "E0600002",
                        "a GSS code: a letter and eight digits",
                        "this looks like E06000002 with a zero lost; was the column saved as a number?"));
    }

    @Test
    void aMissingCodeIsToldWithTheNamesThatAreThere() {
        assertThat(WhatIsWrong.in(() -> new BoundaryReader("lad19cd").read(Maps.file(GEO))))
                .hasSize(2)
                .first()
                .isEqualTo(problem(
                        "t.json:2:1: a feature without a code [malformed-boundaries]",
                        "feature 1 has the properties code, name",
                        "the property lad19cd, a GSS code in quotation marks",
                        "is it the right file, or does another property hold the code?"));
        assertThat(wrong(changed(GEO, "{\"code\":\"E06000001\",\"name\":\"West\"}", "null")))
                .singleElement()
                .asString()
                .contains("feature 1 has no properties");
        assertThat(wrong(changed(GEO, "\"E06000001\"", "6000001")))
                .singleElement()
                .asString()
                .contains("a feature without a code");
    }

    @Test
    void aPlaceThatIsNotAnAreaIsTold() {
        assertThat(wrong(changed(GEO, "\"Polygon\"", "\"LineString\"")))
                .containsExactly(problem(
                        "t.json:2:1: a place that is not an area [malformed-boundaries]",
                        "a LineString in feature 1 (E06000001)",
                        "a Polygon or a MultiPolygon",
                        "leave this feature out, or give it its outline"));
        assertThat(
                        wrong(
                                "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":null,\"properties\":{\"code\":\"E06000001\"}}]}"))
                .singleElement()
                .asString()
                .contains("no geometry in feature 1 (E06000001)");
        assertThat(wrong(changed(GEO, "\"MultiPolygon\"", "\"Polygon\"")))
                .singleElement()
                .asString()
                .contains("numbers inside 4 square brackets in feature 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"[];an outline without a ring", "[[]];another kind", "[[[]]];another form"})
    void anEmptyOutlineIsTold(String coordinates, String what) {
        int from = GEO.indexOf("[\n  [[-2");
        int to = GEO.indexOf("},\"properties\"");
        String text = GEO.substring(0, from) + coordinates + GEO.substring(to);
        assertThat(wrong(text)).singleElement().asString().contains(what).contains("feature 1 (E06000001)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"null", "\"x\"", "[1]", "{}"})
    void whatCannotStandAmongNumbersIsToldWhereItStands(String piece) {
        assertThat(wrong(changed(GEO, "[-2,52],[-1,52]", "[" + piece + ",52],[-1,52]")))
                .singleElement()
                .asString()
                .matches("(?s)t.json:3:[4-9]: .*malformed-boundaries.*");
    }

    @Test
    void numbersOfUnequalDepthAreTold() {
        assertThat(wrong(changed(GEO, "[[-2,52],[-1,52]", "[[-2,52],-1,[-1,52]")))
                .singleElement()
                .asString()
                .startsWith("t.json:3:12: something that cannot stand among these numbers [malformed-boundaries]");
    }

    @Test
    void aFileThatBreaksOffIsToldWhereverItBreaks() {
        for (String text : List.of(GEO.strip(), TOPO.strip())) {
            for (int length = 0; length < text.length(); length++) {
                assertThat(wrong(text.substring(0, length)))
                        .as("the first %d characters", length)
                        .singleElement()
                        .asString()
                        .contains("malformed-boundaries");
            }
        }
        assertThat(wrong(GEO.substring(0, 200)))
                .containsExactly(problem(
                        "t.json:4:52: the file breaks off [malformed-boundaries]",
                        "200 bytes, and no end of the boundaries",
                        "JSON to its last bracket",
                        "download or copy the file again; it did not arrive whole"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"NaN", "-Infinity", "+1", "01", "0x1", "1e", ".5", "// note"})
    void whatIsNotANumberInJsonIsToldWithoutTheParsersWords(String number) {
        assertThat(wrong(changed(GEO, "[-2,52],[-1,52]", "[-2," + number + "],[-1,52]")))
                .singleElement()
                .asString()
                .startsWith("t.json:3:")
                .contains("this is not JSON")
                .contains("no NaN")
                .doesNotContain("enable");
    }

    @Test
    void aKeyThatStandsTwiceIsTold() {
        assertThat(wrong(changed(GEO, "\"name\":\"West\"", "\"code\":\"E06000003\"")))
                .singleElement()
                .asString()
                .startsWith("t.json:4:")
                .contains("a key stands twice in one object");
    }

    @Test
    void bombsOfDepthOfLongNumbersAndOfLongNamesAreDefused() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (String bomb : List.of(
                    "[".repeat(900_000),
                    "{\"type\":\"Topology\",\"arcs\":" + "[".repeat(900_000),
                    "{\"a\":".repeat(100_000),
                    changed(GEO, "-1.75,52.25", "-1.75," + "5".repeat(500_000)),
                    changed(GEO, "E06000001", "E0".repeat(100_000)),
                    changed(GEO, "\"name\":\"West\"", "\"" + "name".repeat(100_000) + "\":1"))) {
                assertThat(wrong(bomb))
                        .singleElement()
                        .asString()
                        .contains("malformed-boundaries")
                        .hasSizeLessThan(900);
            }
        });
    }

    @Test
    void anArcThatIsNamedOverAndOverDoesNotFillTheMemory() {
        String again = "[" + "0,-1,".repeat(40_000) + "0,1]";
        String longArc = "[[4,0]" + ",[0,0]".repeat(100_000) + ",[0,4]]";
        String text = changed(changed(TOPO, "[[0,1],[3]]", "[" + again + ",[3]]"), "[[4,0],[0,4]]", longArc);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(wrong(text))
                        .singleElement()
                        .asString()
                        .startsWith("t.json:10:1: too many points [file-too-large]"));
    }

    @Test
    void aListOfNumbersWithoutEndIsStopped() {
        byte[] bomb = Gzipped.of(("{\"arcs\":[[[" + "0,".repeat(9_000_000) + "0]]]}").getBytes(UTF_8));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(WhatIsWrong.in(
                                () -> new BoundaryReader("code").read(TableFile.of("t.json.gz", bomb, 64_000_000))))
                        .singleElement()
                        .asString()
                        .contains("longer texts or more of them"));
    }

    @Test
    void otherDocumentsAreTold() {
        assertThat(wrong("")).singleElement().asString().contains("the file is empty");
        assertThat(wrong("code,name\n")).singleElement().asString().contains("this is not JSON");
        assertThat(wrong("[]")).singleElement().asString().contains("found     a list");
        assertThat(wrong("{}")).singleElement().asString().contains("there is no feature");
        assertThat(wrong(GEO + "{}")).singleElement().asString().contains("something follows");
        assertThat(wrong(changed(GEO, "\"type\":\"FeatureCollection\",", "")))
                .singleElement()
                .asString()
                .contains("found     no type");
        assertThat(wrong(changed(TOPO, "Topology", "FeatureCollection")))
                .singleElement()
                .asString()
                .contains("another kind of document");
        assertThat(wrong(changed(TOPO, "\"objects\":{", "\"objects\":{\"more\":{},")))
                .singleElement()
                .asString()
                .contains("more than one layer of places");
        assertThat(wrong(changed(TOPO, "\"scale\":[0.25,0.25]", "\"scale\":[0.25]")))
                .singleElement()
                .asString()
                .contains("a transform that cannot be used");
    }

    @Test
    void anotherEncodingIsTold() {
        assertThat(WhatIsWrong.in(
                        () -> new BoundaryReader("code").read(TableFile.of("t.json", GEO.getBytes(UTF_16LE), 100_000))))
                .singleElement()
                .asString()
                .startsWith("t.json: the file is not UTF-8 [wrong-encoding]");
    }

    @Test
    void everyWrongOutlineIsToldAtOnce() {
        String both = changed(changed(GEO, "[-2,53],[-2,52]]", "[-2,53]]"), "[1,52,7]]", "[1,52.1,7]]");
        assertThat(wrong(both)).hasSize(2).allMatch(text -> text.contains("a ring that does not close"));
    }
}
