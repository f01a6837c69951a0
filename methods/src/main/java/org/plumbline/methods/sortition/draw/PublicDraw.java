package org.plumbline.methods.sortition.draw;

/**
 * A panel drawn by public numbers, and the order of the reserves.
 *
 * <p>Number 0 divided by how many panels there are leaves the drawn panel, the first being 0. Numbers 1, 2, ... pick the
 * reserves one after the other among those that are left, as RFC 3797 section 6 picks: number i divided by how many are left
 * leaves the place, in the list of those left, of the one who is picked.
 */
public final class PublicDraw {
    private final PublicNumbers numbers;

    public PublicDraw(PublicNumbers numbers) {
        this.numbers = numbers;
    }

    /**
     * The drawn panel, 0 to panels - 1.
     *
     * @param panels how many there are, all equally likely
     */
    public int panel(int panels) {
        return numbers.remainder(0, panels);
    }

    /**
     * Picks without putting back.
     *
     * @param from who may be picked, in an order that everybody can make again
     * @param count how many are picked, at most as many as there are
     * @param firstNumber the number that picks the first; 1 for reserves
     */
    public int[] pick(int[] from, int count, int firstNumber) {
        if (count < 0 || count > from.length || firstNumber + count > PublicNumbers.MOST) {
            throw new IllegalArgumentException(count + " of " + from.length + " from number " + firstNumber + " on");
        }
        int[] left = from.clone();
        int[] picked = new int[count];
        for (int i = 0; i < count; i++) {
            int remaining = left.length - i;
            int place = numbers.remainder(firstNumber + i, remaining);
            picked[i] = left[place];
            System.arraycopy(left, place + 1, left, place, remaining - place - 1);
        }
        return picked;
    }

    /**
     * The people of a pool who are not on a panel, in the order in which they are reserves.
     *
     * @param people how many the pool has, numbered in the order of their row keys
     * @param panel who is on the drawn panel
     * @param count how many reserves are wanted; no more than there are are given
     */
    public int[] reserves(int people, int[] panel, int count) {
        boolean[] seated = new boolean[people];
        for (int person : panel) {
            seated[person] = true;
        }
        int[] others = new int[people - panel.length];
        int next = 0;
        for (int person = 0; person < people; person++) {
            if (!seated[person]) {
                others[next++] = person;
            }
        }
        return pick(others, Math.min(count, others.length), 1);
    }
}
