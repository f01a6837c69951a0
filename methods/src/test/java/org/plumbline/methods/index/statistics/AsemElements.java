package org.plumbline.methods.index.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.methods.MirrorTable;
import org.plumbline.methods.index.Asem;
import org.plumbline.methods.index.aggregation.ArithmeticMean;
import org.plumbline.methods.index.aggregation.Tree;

/** The ASEM index as a tree, with arithmetic means throughout, and its gold scores. */
public final class AsemElements {
    private final Asem asem;
    private final Tree tree;

    private AsemElements(Asem asem, Tree tree) {
        this.asem = asem;
        this.tree = tree;
    }

    public static AsemElements read() {
        Asem asem = Asem.read();
        MirrorTable table = asem.elements();
        List<String> ids = table.texts("iCode");
        List<String> parents = table.texts("Parent");
        double[] weights = table.numbers("Weight");
        List<Tree.Element> elements = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            elements.add(new Tree.Element(
                    ids.get(i),
                    Optional.of(parents.get(i)).filter(parent -> !parent.isEmpty()),
                    weights[i],
                    i < asem.indicators().size() ? Optional.empty() : Optional.of(new ArithmeticMean())));
        }
        return new AsemElements(asem, Tree.of(elements));
    }

    public Asem asem() {
        return asem;
    }

    public Tree tree() {
        return tree;
    }

    public List<String> ids() {
        return IntStream.range(0, tree.size())
                .mapToObj(i -> tree.element(i).id())
                .toList();
    }

    public int number(String id) {
        return tree.find(id).orElseThrow();
    }

    public List<String> names(int[] elements) {
        return IntStream.of(elements).mapToObj(i -> tree.element(i).id()).toList();
    }

    /** The scores of all elements, in the tree's order. */
    public double[][] aggregated() {
        return asem.columns(Asem.gold("stage_aggregated"), ids());
    }

    /** The elements of a level that are the group or make a part of it. */
    public int[] below(String group, int level) {
        return IntStream.range(0, tree.size())
                .filter(i -> tree.level(i) == level && isBelow(i, number(group)))
                .toArray();
    }

    private boolean isBelow(int element, int group) {
        return element == group || (element != Tree.NONE && isBelow(tree.parent(element), group));
    }

    public static double[][] pick(double[][] columns, int[] numbers) {
        return IntStream.of(numbers).mapToObj(i -> columns[i]).toArray(double[][]::new);
    }
}
