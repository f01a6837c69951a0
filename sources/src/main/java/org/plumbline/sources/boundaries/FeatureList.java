package org.plumbline.sources.boundaries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.Where;

/** The wanted places of a file, in its order, gathered while the file is walked through. */
final class FeatureList {
    private final JsonWalk walk;
    private final String codeProperty;
    private final Predicate<AreaCode> wanted;
    private final Problems problems;
    private final List<Feature> features = new ArrayList<>();
    private final Map<AreaCode, Integer> numberByCode = new HashMap<>();
    private int read;

    FeatureList(JsonWalk walk, String codeProperty, Predicate<AreaCode> wanted, Problems problems) {
        this.walk = walk;
        this.codeProperty = codeProperty;
        this.wanted = wanted;
        this.problems = problems;
    }

    /** How many features were read, wanted or not. */
    int read() {
        return read;
    }

    List<Feature> wanted() {
        return features;
    }

    /** Reads the list of features of GeoJSON that stands here. */
    void readGeoJson() {
        walk.enterArray("features");
        while (walk.nextElement()) {
            Where where = walk.where();
            Draft draft = new Draft();
            walk.enterObject("a feature");
            while (walk.nextMember()) {
                switch (walk.key()) {
                    case "geometry" -> readGeometry(draft);
                    case "properties" -> readProperties(draft);
                    default -> walk.skip();
                }
            }
            add(where, draft);
        }
    }

    private void readGeometry(Draft draft) {
        if (walk.isNull()) {
            return;
        }
        walk.enterObject("a geometry");
        while (walk.nextMember()) {
            readGeometryMember("coordinates", draft);
        }
    }

    /** Reads the list of geometries of TopoJSON that stands here; they hold their properties themselves. */
    void readTopoJson() {
        walk.enterArray("geometries");
        while (walk.nextElement()) {
            Where where = walk.where();
            Draft draft = new Draft();
            walk.enterObject("a geometry");
            while (walk.nextMember()) {
                if (walk.key().equals("properties")) {
                    readProperties(draft);
                } else {
                    readGeometryMember("arcs", draft);
                }
            }
            add(where, draft);
        }
    }

    private void readGeometryMember(String numbers, Draft draft) {
        if (walk.key().equals(numbers)) {
            draft.numbers = Optional.of(NestedNumbers.read(walk));
        } else if (walk.key().equals("type") && !walk.isNull()) {
            draft.geometry = Optional.of(walk.text("the kind of geometry"));
        } else {
            walk.skip();
        }
    }

    private void readProperties(Draft draft) {
        if (walk.isNull()) {
            return;
        }
        walk.enterObject("properties");
        while (walk.nextMember()) {
            draft.properties.add(walk.key());
            if (walk.key().equals(codeProperty) && walk.isText()) {
                draft.codeWhere = Optional.of(walk.where());
                draft.code = walk.text("a code");
            } else {
                walk.skip();
            }
        }
    }

    private void add(Where where, Draft draft) {
        read++;
        Optional<AreaCode> code = draft.codeWhere.isEmpty()
                ? withoutCode(where, draft)
                : problems.parsed(
                        draft.codeWhere.get(), () -> Optional.of(AreaCode.parse(draft.code)), Optional.empty());
        if (code.isPresent() && isNew(code.get(), draft.codeWhere.orElse(where)) && wanted.test(code.get())) {
            features.add(new Feature(read, where, code, draft.geometry, draft.numbers));
        }
    }

    private Optional<AreaCode> withoutCode(Where where, Draft draft) {
        problems.add(new Problem(
                ProblemCode.MALFORMED_BOUNDARIES,
                where,
                "a feature without a code",
                "feature " + read
                        + (draft.properties.isEmpty()
                                ? " has no properties"
                                : " has the properties " + String.join(", ", draft.properties)),
                "the property " + codeProperty + ", a GSS code in quotation marks",
                "is it the right file, or does another property hold the code?"));
        return Optional.empty();
    }

    private boolean isNew(AreaCode code, Where where) {
        Integer first = numberByCode.putIfAbsent(code, read);
        if (first != null) {
            problems.add(new Problem(
                    ProblemCode.DOUBLED_PLACE,
                    where,
                    "this place stands twice",
                    code.text(),
                    "each place once; this one is already feature " + first,
                    "delete one of the two, or make one MultiPolygon of both"));
        }
        return first == null;
    }

    /** A feature while it is read: its members may stand in any order. */
    private static final class Draft {
        private final List<String> properties = new ArrayList<>();
        private String code = "";
        private Optional<Where> codeWhere = Optional.empty();
        private Optional<String> geometry = Optional.empty();
        private Optional<NestedNumbers> numbers = Optional.empty();
    }
}
