package org.plumbline.methods.sortition.draw;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Dice thrown in public. The order of the throws matters, so it is kept.
 *
 * @param faces of each die, marked from 1 on: 2 to 1,000
 * @param count of throws, 1 to 1,000
 */
public record Dice(int faces, int count) implements PublicSource {
    static final int MOST = 1000;

    public Dice {
        if (faces < 2 || faces > MOST || count < 1 || count > MOST) {
            throw new IllegalArgumentException(count + " throws of a die with " + faces + " faces");
        }
    }

    @Override
    public String canonical(String asPublished) {
        List<Integer> thrown = TypedNumbers.of(asPublished, words());
        TypedNumbers.requireCount(thrown, count, asPublished, words());
        TypedNumbers.requireRange(thrown, 1, faces, asPublished, words());
        return TypedNumbers.stopped(thrown);
    }

    @Override
    public double bits() {
        return count * Bits.of(faces);
    }

    @Override
    public String words() {
        return count + (count == 1 ? " throw" : " throws") + " of a die with " + faces + " faces, in order";
    }

    @Override
    public String example() {
        return IntStream.range(0, count)
                .mapToObj(thrown -> Integer.toString(1 + (thrown * thrown + 3) % faces))
                .collect(Collectors.joining(" "));
    }
}
