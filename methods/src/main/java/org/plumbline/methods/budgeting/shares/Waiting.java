package org.plumbline.methods.budgeting.shares;

import org.plumbline.methods.budgeting.Products;

/** Projects that wait to be looked at, the one first that could be the best by the lowest price that is still possible for it. */
final class Waiting {
    private final long[] price;
    private final long[] weight;
    private final int[] heap;
    private int size;

    /**
     * @param price of each project; may change while the project does not wait
     * @param weight what an amount of one is worth
     */
    Waiting(long[] price, long[] weight) {
        this.price = price;
        this.weight = weight;
        this.heap = new int[price.length];
    }

    boolean isEmpty() {
        return size == 0;
    }

    int first() {
        return heap[0];
    }

    void add(int project) {
        int at = size++;
        while (at > 0 && before(project, heap[(at - 1) / 2])) {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = project;
    }

    int removeFirst() {
        int removed = heap[0];
        int moved = heap[--size];
        int at = 0;
        int child = child(at);
        while (child < size && before(heap[child], moved)) {
            heap[at] = heap[child];
            at = child;
            child = child(at);
        }
        heap[at] = moved;
        return removed;
    }

    /** The child that comes first. */
    private int child(int at) {
        int left = 2 * at + 1;
        return left + 1 < size && before(heap[left + 1], heap[left]) ? left + 1 : left;
    }

    private boolean before(int one, int other) {
        return Products.compare(price[one], weight[other], price[other], weight[one]) < 0;
    }
}
