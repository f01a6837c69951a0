package org.plumbline.methods.sortition;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small pool with every panel of people that there is, and the exact leximin. */
public record SmallCase(PoolClasses classes, List<Integer> panels, ExactLeximin exact) {
    private static final Map<Long, Optional<SmallCase>> CASES = new HashMap<>();

    /** The test that asks is skipped where no panel keeps every quota. */
    public static SmallCase of(long seed) {
        Optional<SmallCase> found = find(seed);
        assumeTrue(found.isPresent(), "no panel keeps every quota");
        return found.orElseThrow();
    }

    /** Empty where no panel keeps every quota. */
    public static synchronized Optional<SmallCase> find(long seed) {
        return CASES.computeIfAbsent(seed, any -> {
            PoolClasses classes = PoolClasses.of(SmallPools.of(seed));
            List<Integer> panels = EveryPanel.of(classes.assembly());
            return panels.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new SmallCase(classes, panels, new ExactLeximin(classes, panels)));
        });
    }

    public List<ClassPanel> classPanels() {
        return panels.stream()
                .map(panel -> EveryPanel.asClasses(panel, classes))
                .toList();
    }

    public int people() {
        return classes.assembly().pool().people();
    }
}
