package org.plumbline.methods.index.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.methods.index.steps.Stage.Change;

/**
 * Keeps single extreme values from deciding the whole scale. OECD/JRC Handbook, 2008, section 5.
 *
 * @param everywhere for the indicators that nothing else is stated for; empty to leave those as they are
 * @param instead by an indicator's id, for those that are treated in a way of their own
 */
public record Treat(Optional<Treatment> everywhere, Map<String, Treatment> instead) implements Step {
    public Treat {
        instead = Map.copyOf(instead);
    }

    /** All indicators alike. */
    public static Treat all(Treatment treatment) {
        return new Treat(Optional.of(treatment), Map.of());
    }

    @Override
    public Stage apply(Stage before) {
        double[][] values = before.values().clone();
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Optional<Treatment> own =
                    Optional.ofNullable(instead.get(before.indicators().get(i)));
            Optional<Treatment> treatment = own.or(() -> everywhere);
            if (treatment.isPresent()) {
                values[i] = treatment.orElseThrow().apply(values[i], Changes.of(before, i, changes));
            }
        }
        return new Stage(before.indicators(), values, before.kept(), changes, before.borrowed());
    }

    @Override
    public String inWords() {
        StringBuilder words =
                new StringBuilder(everywhere.map(Treatment::inWords).orElse("left with their outliers"));
        new TreeMap<>(instead)
                .forEach((id, treatment) ->
                        words.append("; ").append(id).append(" is ").append(treatment.inWords()));
        return words.toString();
    }

    @Override
    public String id() {
        return "treat";
    }
}
