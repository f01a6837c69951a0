package org.plumbline.model.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which place of another set each place lies in: neighbourhoods in wards, wards in districts. Both are dense indexes. */
public final class Containment {
    /** The parent of a place that lies in none of the parents. */
    public static final int NONE = -1;

    private final Places children;
    private final Places parents;
    private final int[] parentOf;
    private final List<List<Integer>> childrenOf;

    private Containment(Places children, Places parents, int[] parentOf) {
        this.children = children;
        this.parents = parents;
        this.parentOf = parentOf;
        List<List<Integer>> lists = new ArrayList<>();
        for (int parent = 0; parent < parents.size(); parent++) {
            lists.add(new ArrayList<>());
        }
        for (int child = 0; child < parentOf.length; child++) {
            if (parentOf[child] != NONE) {
                lists.get(parentOf[child]).add(child);
            }
        }
        this.childrenOf = lists.stream().map(List::copyOf).toList();
    }

    /**
     * @param parentByChild from a child's code to its parent's, as a look-up has it. It may hold more than is asked for:
     *     codes that are not children are passed over. A child that it does not hold, or whose parent is not among the
     *     parents, is one of the {@link #orphans()}
     */
    public static Containment of(Places children, Places parents, Map<AreaCode, AreaCode> parentByChild) {
        int[] parentOf = new int[children.size()];
        for (int child = 0; child < parentOf.length; child++) {
            parentOf[child] = Optional.ofNullable(
                            parentByChild.get(children.at(child).code()))
                    .map(code -> parents.findIndex(code).orElse(NONE))
                    .orElse(NONE);
        }
        return new Containment(children, parents, parentOf);
    }

    public Places children() {
        return children;
    }

    public Places parents() {
        return parents;
    }

    /** The index of the place that a child lies in; {@link #NONE} where it lies in none of them. */
    public int parentOf(int child) {
        return parentOf[child];
    }

    /** {@link #parentOf} of every child; a fresh array. */
    public int[] toParents() {
        return parentOf.clone();
    }

    /** The indexes of the children of a parent, ascending. */
    public List<Integer> childrenOf(int parent) {
        return childrenOf.get(parent);
    }

    /** The parents that no child lies in: what is asked of the children cannot be said of them. */
    public List<Place> childless() {
        return IntStream.range(0, parents.size())
                .filter(parent -> childrenOf.get(parent).isEmpty())
                .mapToObj(parents::at)
                .toList();
    }

    /** The children that lie in none of the parents. */
    public List<Place> orphans() {
        return IntStream.range(0, children.size())
                .filter(child -> parentOf[child] == NONE)
                .mapToObj(children::at)
                .toList();
    }

    /**
     * From these children to the parents of their parents: neighbourhoods in wards, then wards in districts, gives
     * neighbourhoods in districts.
     *
     * @throws IllegalArgumentException if the children of {@code next} are not the parents of this
     */
    public Containment then(Containment next) {
        if (!parents.list().equals(next.children.list())) {
            throw new IllegalArgumentException(
                    parents.size() + " " + parents.type().plural() + " of " + parents.vintage()
                            + ", then " + next.children.size() + " "
                            + next.children.type().plural() + " of "
                            + next.children.vintage());
        }
        int[] composed = Arrays.stream(parentOf)
                .map(parent -> parent == NONE ? NONE : next.parentOf[parent])
                .toArray();
        return new Containment(children, next.parents, composed);
    }
}
