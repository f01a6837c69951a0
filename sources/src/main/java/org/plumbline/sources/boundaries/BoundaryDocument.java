package org.plumbline.sources.boundaries;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.problems.Where;

/** A file of boundaries, walked through: its places, and how the rings of their outlines are to be put together. */
record BoundaryDocument(List<Feature> features, RingPoints rings) {

    /** Reads from the document's first piece to its end; its members may stand in any order. */
    static BoundaryDocument read(JsonWalk walk, FeatureList features) {
        Draft draft = new Draft(walk, features);
        Where start = walk.where();
        walk.enterObject("boundaries");
        while (walk.nextMember()) {
            draft.readMember();
        }
        walk.end();
        if (features.read() == 0) {
            throw walk.wrong(start, "there is no feature in the file", "no feature", "is it the right file?");
        }
        return new BoundaryDocument(features.wanted(), draft.rings(start));
    }

    private static final class Draft {
        private final JsonWalk walk;
        private final FeatureList features;
        private String type = "";
        private Optional<NestedNumbers> arcs = Optional.empty();
        private Optional<Quantisation> quantisation = Optional.empty();
        private int layers;

        Draft(JsonWalk walk, FeatureList features) {
            this.walk = walk;
            this.features = features;
        }

        void readMember() {
            switch (walk.key()) {
                case "type" -> type = walk.text("the kind of document");
                case "features" -> features.readGeoJson();
                case "arcs" -> arcs = Optional.of(NestedNumbers.read(walk));
                case "transform" -> quantisation = Optional.of(Quantisation.read(walk));
                case "objects" -> readObjects();
                default -> walk.skip();
            }
        }

        private void readObjects() {
            walk.enterObject("the layers of the topology");
            while (walk.nextMember()) {
                layers++;
                if (layers > 1) {
                    throw walk.wrong(
                            walk.where(), "more than one layer of places", walk.key(), "export one layer alone");
                }
                walk.enterObject("a layer of the topology");
                while (walk.nextMember()) {
                    if (walk.key().equals("geometries")) {
                        features.readTopoJson();
                    } else {
                        walk.skip();
                    }
                }
            }
        }

        RingPoints rings(Where start) {
            if (type.equals("FeatureCollection") && layers == 0) {
                return new PositionRings();
            }
            if (type.equals("Topology") && arcs.isPresent() && arcs.get().depth() == ArcRings.DEPTH) {
                return new ArcRings(arcs.get(), quantisation);
            }
            String found = type.isEmpty() ? "no type" : "type " + type + (arcs.isPresent() ? "" : ", without arcs");
            throw walk.wrong(start, "another kind of document", found, "export the boundaries as GeoJSON or TopoJSON");
        }
    }
}
