package org.plumbline.methods.index.aggregation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.model.problems.NoAnswer;

/**
 * What an index is made of: indicators, the domains that they make, the domains that those make, and the index. Elements are numbered:
 * indicators first, in the order of their columns, then every domain after all that it is made of, and the index last.
 */
public final class Tree {
    /** The number of the parent of the index, which has none. */
    public static final int NONE = -1;

    private final List<Element> elements;
    private final int[] parents;
    private final int[][] children;
    private final int[] levels;
    private final int indicators;

    /**
     * One thing that has a score.
     *
     * @param id unlike any other
     * @param parent the id of what it is a part of; empty for the index
     * @param weight how much it counts beside the other parts of its parent, not negative
     * @param aggregation how its score is made of its parts; empty for an indicator
     */
    public record Element(String id, Optional<String> parent, double weight, Optional<Aggregation> aggregation) {
        public Element {
            if (id.isBlank() || !(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("not an element: " + id + ", weight " + weight);
            }
        }
    }

    private Tree(List<Element> elements, int[] parents) {
        this.elements = elements;
        this.parents = parents;
        this.children = childrenOf(parents);
        this.indicators = (int)
                elements.stream().filter(one -> one.aggregation().isEmpty()).count();
        this.levels = levelsOf(children);
    }

    /**
     * @param elements numbered as the tree is to number them
     * @throws IllegalArgumentException if they are not one tree in that order
     */
    public static Tree of(List<Element> elements) {
        Map<String, Integer> numbers = new HashMap<>();
        elements.forEach(element -> numbers.put(element.id(), numbers.size()));
        int[] parents = new int[elements.size()];
        for (int i = 0; i < parents.length; i++) {
            int number = i;
            parents[i] = elements.get(i)
                    .parent()
                    .map(parent -> numbers.getOrDefault(parent, number))
                    .orElse(NONE);
        }
        Tree tree = new Tree(List.copyOf(elements), parents);
        tree.check(numbers.size());
        return tree;
    }

    private void check(int different) {
        boolean oneTree = different == size()
                && size() > 1
                && parents[size() - 1] == NONE
                && IntStream.range(0, size() - 1).allMatch(i -> parents[i] > Math.max(i, indicators - 1));
        boolean leavesFirst = IntStream.range(0, size()).allMatch(i -> (i < indicators) == isIndicator(i));
        boolean noneEmpty = IntStream.range(indicators, size()).allMatch(i -> children[i].length > 0);
        if (!oneTree || !leavesFirst || !noneEmpty) {
            throw new IllegalArgumentException("not a tree of indicators, then domains, then the index: " + elements);
        }
    }

    public int indicators() {
        return indicators;
    }

    /** How many elements there are, the index among them. */
    public int size() {
        return elements.size();
    }

    /** The number of the index itself. */
    public int index() {
        return size() - 1;
    }

    public Element element(int number) {
        return elements.get(number);
    }

    public boolean isIndicator(int number) {
        return elements.get(number).aggregation().isEmpty();
    }

    /** How the domains are put together, in their order, and the index last. */
    public Stream<Aggregation> aggregations() {
        return elements.stream().flatMap(element -> element.aggregation().stream());
    }

    public Optional<Integer> find(String id) {
        return IntStream.range(0, size())
                .filter(i -> elements.get(i).id().equals(id))
                .boxed()
                .findFirst();
    }

    /** The number of what the element is a part of; {@link #NONE} for the index. */
    public int parent(int number) {
        return parents[number];
    }

    /** Whether the element is the domain itself, a part of it, or a part of one of its parts at any depth. */
    public boolean isUnder(int element, int domain) {
        int above = element;
        while (above != NONE && above != domain) {
            above = parents[above];
        }
        return above == domain;
    }

    /** The numbers of its parts, ascending; empty for an indicator. */
    public int[] children(int number) {
        return children[number].clone();
    }

    /** 1 for an indicator, otherwise one more than the highest of its parts. */
    public int level(int number) {
        return levels[number];
    }

    /** The weights of all elements as stated, in their order. */
    public double[] weights() {
        return elements.stream().mapToDouble(Element::weight).toArray();
    }

    /**
     * How much of the index each element is, in the order of the elements; 1 for the index. Weights are shares of those of their parent's
     * parts, but for a weighted sum, which takes them as they stand. Where an aggregation is not a mean this is what is stated, not what
     * comes about.
     */
    public double[] effectiveWeights() {
        double[] effective = new double[size()];
        effective[index()] = 1;
        for (int i = index() - 1; i >= 0; i--) {
            int parent = parents[i];
            effective[i] = effective[parent] * statedShare(i, parent);
        }
        return effective;
    }

    private double statedShare(int part, int parent) {
        double weight = elements.get(part).weight();
        double all = 0;
        for (int sibling : children[parent]) {
            all += elements.get(sibling).weight();
        }
        Aggregation how = elements.get(parent).aggregation().orElseThrow();
        if (weight == 0) {
            return 0; // whatever the others weigh, and if they weigh nothing either
        }
        return how.additive() ? how.share(weight, all) : weight / all;
    }

    /** The same tree with other weights, one an element. */
    public Tree withWeights(double[] weights) {
        List<Element> weighed = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            Element element = elements.get(i);
            weighed.add(new Element(element.id(), element.parent(), weights[i], element.aggregation()));
        }
        return new Tree(List.copyOf(weighed), parents);
    }

    /** The same tree with one aggregation at every level; how many parts must be there stays as stated. */
    public Tree withAggregation(Aggregation everywhere) {
        return withAggregation(everywhere, domain -> true);
    }

    /** The same tree with another aggregation for the domains, by their numbers, for which {@code here} is true; otherwise as above. */
    public Tree withAggregation(Aggregation other, IntPredicate here) {
        List<Element> put = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            Element one = elements.get(i);
            Optional<Aggregation> how =
                    here.test(i) ? one.aggregation().map(stated -> instead(stated, other)) : one.aggregation();
            put.add(new Element(one.id(), one.parent(), one.weight(), how));
        }
        return new Tree(List.copyOf(put), parents);
    }

    private static Aggregation instead(Aggregation stated, Aggregation everywhere) {
        return stated instanceof LeastPresent least && !(everywhere instanceof LeastPresent)
                ? new LeastPresent(everywhere, least.leastShare())
                : everywhere;
    }

    /**
     * The scores of all elements.
     *
     * @param normalised one array an indicator, all of one length; NaN where there is no value
     * @return one array an element in the tree's order; the indicators' are those given, not copies
     * @throws org.plumbline.model.problems.NoAnswer if a domain cannot be put together as stated
     */
    public double[][] scores(double[][] normalised) {
        double[][] scores = Arrays.copyOf(normalised, size());
        for (int domain = indicators; domain < size(); domain++) {
            int[] parts = children[domain];
            double[][] theirs = new double[parts.length][];
            double[] weights = new double[parts.length];
            for (int k = 0; k < parts.length; k++) {
                theirs[k] = scores[parts[k]];
                weights[k] = elements.get(parts[k]).weight();
            }
            scores[domain] = score(domain, theirs, weights);
        }
        return scores;
    }

    /**
     * The scores of one domain, as its aggregation makes them.
     *
     * @param parts the scores of its parts and {@code weights} theirs, in the order of {@link #children}
     * @throws org.plumbline.model.problems.NoAnswer if they cannot be put together so, naming the domain
     */
    public double[] score(int domain, double[][] parts, double[] weights) {
        try {
            return elements.get(domain).aggregation().orElseThrow().apply(parts, weights);
        } catch (NoAnswer unnamed) {
            throw new NoAnswer(elements.get(domain).id() + ": " + unnamed.getMessage());
        }
    }

    private static int[][] childrenOf(int[] parents) {
        int[][] children = new int[parents.length][];
        for (int i = 0; i < parents.length; i++) {
            int parent = i;
            children[i] = IntStream.range(0, parents.length)
                    .filter(child -> parents[child] == parent && child != parent)
                    .toArray();
        }
        return children;
    }

    private static int[] levelsOf(int[][] children) {
        int[] levels = new int[children.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = 1
                    + IntStream.of(children[i])
                            .map(child -> levels[child])
                            .max()
                            .orElse(0);
        }
        return levels;
    }
}
