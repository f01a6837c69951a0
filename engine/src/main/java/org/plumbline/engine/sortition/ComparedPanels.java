package org.plumbline.engine.sortition;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.engine.studies.Computed;
import org.plumbline.engine.studies.Lineage;
import org.plumbline.methods.sortition.PoolClasses;

/**
 * Everybody's chance of a seat by several methods, side by side.
 *
 * @param rules two or more, in the order asked for
 */
public record ComparedPanels(
        PoolClasses classes, PanelFacts facts, List<ComparedRule> rules, Lineage lineage, Map<String, byte[]> inputs)
        implements Computed {

    public ComparedPanels {
        rules = List.copyOf(rules);
        inputs = Collections.unmodifiableMap(new TreeMap<>(inputs)); // in one order, since files are listed in it
    }

    /** The greatest of the least chances. */
    public double bestLeast() {
        return rules.stream().mapToDouble(rule -> rule.measures().least()).max().orElseThrow();
    }
}
