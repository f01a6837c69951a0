package org.plumbline.sources.sortition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.model.problems.Where;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Quota;

/** A feature while the rows of the categories come in. */
final class DraftFeature {
    private final String name;
    private final Where first;
    private final List<Quota> quotas = new ArrayList<>();
    private final Map<String, Integer> lineByValue = new HashMap<>();
    private boolean sound = true;

    /** @param first where it is named first */
    DraftFeature(String name, Where first) {
        this.name = name;
        this.first = first;
    }

    String name() {
        return name;
    }

    Where first() {
        return first;
    }

    /** The line on which a value stands already, in these or other capitals; 0 where it is new, and it is now taken. */
    int take(String value, int line) {
        Integer earlier = lineByValue.putIfAbsent(Spelling.folded(value), line);
        return earlier == null ? 0 : earlier;
    }

    void add(Quota quota) {
        quotas.add(quota);
    }

    /** Its limits are not all known, so that nothing can be said of their sums. */
    void spoil() {
        sound = false;
    }

    boolean isSound() {
        return sound;
    }

    int values() {
        return quotas.size();
    }

    long least() {
        return quotas.stream().mapToLong(Quota::least).sum();
    }

    long most() {
        return quotas.stream().mapToLong(Quota::most).sum();
    }

    Feature feature() {
        return new Feature(name, quotas);
    }
}
