package org.plumbline.sources.boundaries;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.plumbline.model.geo.Shapes;
import org.plumbline.sources.tables.TableFile;

/** Two made-up districts side by side, as GeoJSON and as TopoJSON; whole degrees, so that answers are plain to see. */
final class Maps {
    static final String WEST = "E06000001";
    static final String EAST = "E06000002";

    /** West is a square with a hole, East a square and an island. */
    static final String GEO = """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","geometry":{"type":"Polygon","coordinates":[
              [[-2,52],[-1,52],[-1,53],[-2,53],[-2,52]],
              [[-1.75,52.25],[-1.75,52.5],[-1.5,52.5],[-1.75,52.25]]]},"properties":{"code":"E06000001","name":"West"}},
            {"type":"Feature","geometry":{"type":"MultiPolygon","coordinates":[
              [[[-1,52],[0,52],[0,53],[-1,53],[-1,52]]],
              [[[1,52,7],[1.5,52,7],[1.5,52.5,7],[1,52,7]]]]},"properties":{"code":"E06000002","name":"East"}}
            ]}
            """;

    /**
     * The same two on a grid of quarters of a degree from 2 west, 52 north. Arc 0 is the border northwards, 1 the rest of West,
     * 2 the rest of East, 3 the hole, 4 the island.
     */
    static final String TOPO = """
            {"type":"Topology",
            "transform":{"scale":[0.25,0.25],"translate":[-2,52]},
            "arcs":[
            [[4,0],[0,4]],
            [[4,4],[-4,0],[0,-4],[4,0]],
            [[4,0],[4,0],[0,4],[-4,0]],
            [[1,1],[0,1],[1,0],[-1,-1]],
            [[12,0],[2,0],[0,2],[-2,-2]]],
            "objects":{"districts":{"type":"GeometryCollection","geometries":[
            {"type":"Polygon","arcs":[[0,1],[3]],"properties":{"code":"E06000001","name":"West"}},
            {"type":"MultiPolygon","arcs":[[[2,-1]],[[4]]],"properties":{"code":"E06000002","name":"East"}}]}}}
            """;

    private Maps() {}

    static TableFile file(String text) {
        return TableFile.of("t.json", text.getBytes(UTF_8), 5_000_000);
    }

    static Shapes read(String text) {
        return new BoundaryReader("code").read(file(text));
    }
}
