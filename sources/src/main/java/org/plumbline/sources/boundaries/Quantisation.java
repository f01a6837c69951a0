package org.plumbline.sources.boundaries;

import java.util.Optional;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;

/** How a topology's grid of whole numbers lies on the earth: longitude is {@code x * scaleX + west}, latitude likewise. */
record Quantisation(double scaleX, double scaleY, double west, double south) {

    /** @throws WrongInput unless a scale and a translation of two numbers each stand here */
    static Quantisation read(JsonWalk walk) {
        Where start = walk.where();
        Optional<NestedNumbers> scale = Optional.empty();
        Optional<NestedNumbers> translate = Optional.empty();
        walk.enterObject("the transform of the topology");
        while (walk.nextMember()) {
            switch (walk.key()) {
                case "scale" -> scale = Optional.of(NestedNumbers.read(walk));
                case "translate" -> translate = Optional.of(NestedNumbers.read(walk));
                default -> walk.skip();
            }
        }
        NestedNumbers factors = two(start, scale);
        NestedNumbers origin = two(start, translate);
        return new Quantisation(factors.value(0), factors.value(1), origin.value(0), origin.value(1));
    }

    private static NestedNumbers two(Where where, Optional<NestedNumbers> pair) {
        return pair.filter(numbers -> numbers.depth() == 1 && numbers.end(0, 0) == 2)
                .orElseThrow(() -> new WrongInput(new Problem(
                        ProblemCode.MALFORMED_BOUNDARIES,
                        where,
                        "a transform that cannot be used",
                        "without a scale or a translation of two numbers",
                        "\"scale\" and \"translate\", each a list of two numbers",
                        "export the topology again")));
    }
}
