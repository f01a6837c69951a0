package org.plumbline.sources.boundaries;

import java.util.function.Predicate;
import org.plumbline.model.geo.Shapes;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.tables.TableFile;
import tools.jackson.core.JacksonException;

/** Reads the outlines of places from GeoJSON or TopoJSON, whichever the file's own {@code type} says. */
public final class BoundaryReader {
    private final String codeProperty;

    /** @param codeProperty the name of the property that holds a place's GSS code */
    public BoundaryReader(String codeProperty) {
        this.codeProperty = codeProperty;
    }

    /** All shapes; as {@link #read(TableFile, Predicate)}. */
    public Shapes read(TableFile file) {
        return read(file, code -> true);
    }

    /**
     * The shapes of the places that {@code wanted} holds for. Of the others the code is checked, but not the outline. Linear in
     * the size of the file; holds the numbers of the wanted places, and of a topology's arcs, twice.
     *
     * @throws WrongInput with what is wrong: all outlines and codes that are, or the place where the file stops being JSON
     */
    public Shapes read(TableFile file, Predicate<AreaCode> wanted) {
        Problems problems = new Problems();
        try (JsonWalk walk = JsonWalk.over(file)) {
            BoundaryDocument document =
                    BoundaryDocument.read(walk, new FeatureList(walk, codeProperty, wanted, problems));
            Shapes shapes = new ShapeBuilder(document.rings(), problems).build(document.features());
            problems.throwIfAny();
            return shapes;
        } catch (JacksonException broken) {
            throw BrokenJson.in(file, broken);
        }
    }
}
