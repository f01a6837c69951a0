package org.plumbline.methods.index.margins;

import java.util.HashSet;
import java.util.List;

/**
 * One choice and what could be chosen, each as likely as the others.
 *
 * @param choice what is chosen, such as "normalisation"
 * @param names what each alternative is called, all different
 * @param values as many as names, at least one; the first is the one that the index as stated takes
 */
public record Alternatives<T>(String choice, List<String> names, List<T> values) {
    public Alternatives {
        names = List.copyOf(names);
        values = List.copyOf(values);
        boolean named = new HashSet<>(names).size() == values.size() && names.size() == values.size();
        if (choice.isBlank() || values.isEmpty() || !named) {
            throw new IllegalArgumentException("not a choice: " + choice + ", " + names + ", " + values.size());
        }
    }

    /** No choice at all. */
    public static <T> Alternatives<T> only(String choice, String name, T value) {
        return new Alternatives<>(choice, List.of(name), List.of(value));
    }

    public int size() {
        return values.size();
    }

    /** Whether there is anything to choose. */
    public boolean open() {
        return size() > 1;
    }
}
