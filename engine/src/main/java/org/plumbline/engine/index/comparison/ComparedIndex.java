package org.plumbline.engine.index.comparison;

import java.util.List;
import java.util.Optional;
import org.plumbline.engine.index.BuiltAnswer;
import org.plumbline.methods.index.Ranks;

/** One of the two indices: the score of every place. Arrays are not to be written to. */
public final class ComparedIndex {
    private final String id;
    private final String title;
    private final boolean worse;
    private final String what;
    private final List<String> codes;
    private final List<String> names;
    private final double[] scores;
    private final Optional<BuiltAnswer> built;

    /**
     * @param worse whether a higher score is worse
     * @param what the places are, such as "districts"
     * @param scores one a place; NaN where there is none
     * @param built with all that led to it, where it was built step by step
     */
    ComparedIndex(
            String id,
            String title,
            boolean worse,
            String what,
            List<String> codes,
            List<String> names,
            double[] scores,
            Optional<BuiltAnswer> built) {
        this.id = id;
        this.title = title;
        this.worse = worse;
        this.what = what;
        this.codes = List.copyOf(codes);
        this.names = List.copyOf(names);
        this.scores = scores;
        this.built = built;
    }

    static ComparedIndex of(BuiltAnswer built) {
        return new ComparedIndex(
                built.recipe().id(),
                built.recipe().title(),
                built.recipe().worse(),
                built.figures().what(),
                built.figures().codes(),
                built.figures().names(),
                built.built().indexScores(),
                Optional.of(built));
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** Whether a higher score is worse. */
    public boolean worse() {
        return worse;
    }

    String what() {
        return what;
    }

    List<String> codes() {
        return codes;
    }

    String name(int place) {
        return names.get(place);
    }

    double score(int place) {
        return scores[place];
    }

    /** Whether the place has a score. */
    boolean scores(int place) {
        return !Double.isNaN(scores[place]);
    }

    int countScored() {
        return Ranks.countRanked(Ranks.fromHighest(scores));
    }

    Optional<BuiltAnswer> built() {
        return built;
    }
}
