package org.plumbline.sources.boundaries;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;

/** A file of GeoJSON in any of its forms, walked through: its features, of which a bare geometry is one. */
record DrawingDocument(Optional<String> name, List<Feature> features) {
    private static final Set<String> GEOMETRIES = Set.of("Polygon", "MultiPolygon");
    private static final Pattern DEGREES = Pattern.compile("(?i).*(crs84|epsg:+4326|wgs ?84)");
    private static final int MOST_FEATURES = 20_000;

    DrawingDocument {
        features = List.copyOf(features);
    }

    /** Reads from the document's first piece to its end; its members may stand in any order. */
    static DrawingDocument read(JsonWalk walk) {
        Draft draft = new Draft(walk);
        Where start = walk.where();
        walk.enterObject("an area");
        Piece root = new Piece();
        while (walk.nextMember()) {
            draft.readRoot(root);
        }
        walk.end();
        return draft.done(root, start);
    }

    /** A feature or a geometry while it is read. */
    private static final class Piece {
        private String type = "";
        private Optional<String> geometry = Optional.empty();
        private Optional<NestedNumbers> numbers = Optional.empty();
        private Optional<String> name = Optional.empty();
    }

    private static final class Draft {
        private final JsonWalk walk;
        private final List<Feature> features = new ArrayList<>();
        private final Set<String> names = new LinkedHashSet<>();

        Draft(JsonWalk walk) {
            this.walk = walk;
        }

        void readRoot(Piece root) {
            switch (walk.key()) {
                case "features" -> readFeatures();
                case "crs" -> readSystem();
                case "coordinates" -> root.numbers = Optional.of(NestedNumbers.read(walk));
                case "name" -> root.name = text();
                default -> readFeatureMember(root);
            }
        }

        private void readFeatures() {
            walk.enterArray("features");
            while (walk.nextElement()) {
                Where where = walk.where();
                Piece piece = new Piece();
                walk.enterObject("a feature");
                while (walk.nextMember()) {
                    readFeatureMember(piece);
                }
                add(piece, where);
            }
        }

        private void readFeatureMember(Piece piece) {
            switch (walk.key()) {
                case "type" -> piece.type = walk.text("the kind of document");
                case "geometry" -> readGeometry(piece);
                case "properties" -> readProperties(piece);
                default -> walk.skip();
            }
        }

        private void readGeometry(Piece piece) {
            if (walk.isNull()) {
                return;
            }
            walk.enterObject("a geometry");
            while (walk.nextMember()) {
                switch (walk.key()) {
                    case "type" -> piece.geometry = Optional.of(walk.text("the kind of geometry"));
                    case "coordinates" -> piece.numbers = Optional.of(NestedNumbers.read(walk));
                    default -> walk.skip();
                }
            }
        }

        private void readProperties(Piece piece) {
            if (walk.isNull()) {
                return;
            }
            walk.enterObject("properties");
            while (walk.nextMember()) {
                if (walk.key().equalsIgnoreCase("name")) {
                    text().ifPresent(name -> piece.name = Optional.of(name));
                } else {
                    walk.skip();
                }
            }
        }

        /** A name that is null or a number names nothing. */
        private Optional<String> text() {
            if (walk.isText()) {
                return Optional.of(walk.text("a name")).filter(name -> !name.isBlank());
            }
            walk.skip();
            return Optional.empty();
        }

        /** The coordinate system that GeoJSON had before RFC 7946; some programs write it still. */
        private void readSystem() {
            if (walk.isNull()) {
                return;
            }
            walk.enterObject("a coordinate system");
            while (walk.nextMember()) {
                if (walk.key().equals("properties") && !walk.isNull()) {
                    walk.enterObject("the name of a coordinate system");
                    while (walk.nextMember()) {
                        checkSystem();
                    }
                } else {
                    walk.skip();
                }
            }
        }

        private void checkSystem() {
            if (!walk.key().equals("name") || !walk.isText()) {
                walk.skip();
                return;
            }
            Where where = walk.where();
            String name = walk.text("the name of a coordinate system");
            if (!DEGREES.matcher(name).matches()) {
                throw new WrongInput(new Problem(
                        ProblemCode.WRONG_OUTLINE,
                        where,
                        name.contains("27700")
                                ? "metres of the National Grid in place of degrees"
                                : "another coordinate system",
                        name,
                        "degrees of WGS 84, the longitude first",
                        "export the drawing again as WGS 84 (EPSG:4326)"));
            }
        }

        private void add(Piece piece, Where where) {
            if (features.size() == MOST_FEATURES) {
                throw walk.wrong(where, "too many features", "more than " + MOST_FEATURES, "join them to one area");
            }
            features.add(new Feature(features.size() + 1, where, Optional.empty(), piece.geometry, piece.numbers));
            piece.name.ifPresent(names::add);
        }

        DrawingDocument done(Piece root, Where start) {
            if (root.type.equals("Feature")) {
                add(root, start);
            } else if (GEOMETRIES.contains(root.type)) {
                root.geometry = Optional.of(root.type);
                add(root, start);
            } else if (!root.type.equals("FeatureCollection")) {
                throw walk.wrong(
                        start,
                        "not an area",
                        root.type.isEmpty() ? "no type" : "type " + root.type,
                        "export the drawing as GeoJSON: a Polygon, a Feature or a FeatureCollection of them");
            }
            if (features.isEmpty()) {
                throw walk.wrong(
                        start, "there is no feature in the file", "no feature", "draw the area, then export it");
            }
            return new DrawingDocument(names.size() == 1 ? names.stream().findFirst() : root.name, features);
        }
    }
}
