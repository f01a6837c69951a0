package org.plumbline.sources.columns;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.AreaType;
import org.plumbline.model.places.Vintage;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.WrongValue;

/**
 * Which places a column of codes is about.
 *
 * @param types the kinds of area that may stand in it; empty where any may
 * @param vintage of the boundaries; empty where codes of several stand side by side
 * @param register the table and column that list all such codes; empty where none is known
 */
public record CodesOf(List<AreaType> types, Optional<Vintage> vintage, Optional<Register> register) {

    public CodesOf {
        types = List.copyOf(types);
    }

    /**
     * A column in which each place of a kind and vintage stands.
     *
     * @param names the column of their names
     */
    public record Register(String table, String column, String names) {}

    /** @throws WrongValue if {@code code} is one of another kind of area */
    void requireKind(AreaCode code) {
        if (!types.isEmpty() && !types.contains(code.type())) {
            String expected = types.stream().map(AreaType::singular).collect(Collectors.joining(" or a "));
            throw new WrongValue(
                    ProblemCode.UNKNOWN_AREA_CODE,
                    "a code of another kind of area",
                    code.text(),
                    "the code of a " + expected,
                    "this is a code of a" + (code.type() == AreaType.OTHER ? "n " : " ")
                            + code.type().singular());
        }
    }
}
