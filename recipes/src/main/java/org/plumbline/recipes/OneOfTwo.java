package org.plumbline.recipes;

import java.util.Optional;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.recipes.internal.yaml.YamlMap;

/**
 * Two keys of which a map has just one. A schema could refuse the others too, but not say what it misses.
 *
 * @param first a key
 * @param second the other one
 * @param of what has them, as a sentence begins: "a study"
 * @param expected what may stand at each
 * @param example one of the keys with its value
 */
record OneOfTwo(String first, String second, String of, String expected, String example) {

    /** @param where of a message about a key that is not there */
    Optional<Problem> problem(YamlMap map, Where where) {
        Optional<YamlMap.Entry> one = map.find(first);
        Optional<YamlMap.Entry> other = map.find(second);
        if (one.isPresent() != other.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(other.map(this::both).orElseGet(() -> neither(where)));
    }

    private Problem both(YamlMap.Entry other) {
        return new Problem(
                ProblemCode.WRONG_VALUE,
                other.key(),
                of + " with both " + first + " and " + second,
                first + " and " + second,
                "one of them",
                "take out the one that is not meant");
    }

    private Problem neither(Where where) {
        return new Problem(
                ProblemCode.MISSING_KEY,
                where,
                of + " with neither " + first + " nor " + second,
                "",
                expected,
                "for example " + example);
    }
}
