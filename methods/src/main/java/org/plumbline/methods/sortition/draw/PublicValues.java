package org.plumbline.methods.sortition.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * The values of the named sources once they are known, each in its canonical form, in the order in which the sources were named.
 *
 * <p>{@link #key} is the text of RFC 3797 section 4: each number followed by a full stop, each source by a slash. The example of
 * its section 6 is {@code 9319./2.5.8.10.12./9.18.26.34.41.45./}.
 */
public final class PublicValues {
    private static final int BITS_ABOVE = 20;

    private final List<NamedSource> sources;
    private final List<String> canonical;

    /**
     * @param asPublished a value for each source, in the same order
     * @throws org.plumbline.model.problems.WrongValue if one is not a value of its source
     */
    public PublicValues(List<NamedSource> sources, List<String> asPublished) {
        if (sources.isEmpty() || sources.size() != asPublished.size()) {
            throw new IllegalArgumentException(asPublished.size() + " values of " + sources.size() + " sources");
        }
        this.sources = List.copyOf(sources);
        List<String> each = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            each.add(sources.get(i).source().canonical(asPublished.get(i)));
        }
        this.canonical = List.copyOf(each);
    }

    public List<NamedSource> sources() {
        return sources;
    }

    /** The value of a source in its canonical form. */
    public String canonical(int source) {
        return canonical.get(source);
    }

    /** The text that numbers are made of. ASCII. */
    public String key() {
        StringBuilder key = new StringBuilder();
        canonical.forEach(value -> key.append(value).append('/'));
        return key.toString();
    }

    /** How many bits of all sources together nobody can foresee, at most. */
    public static double bits(List<NamedSource> sources) {
        double bits = 0;
        for (NamedSource source : sources) {
            bits += source.source().bits();
        }
        return bits;
    }

    /**
     * How many bits a draw over so many panels asks for: the logarithm to base two, and twenty more. So many values of the
     * sources then lead to each panel - a million on average - that the panels' chances differ by about one part in a thousand,
     * the square root of a million being a thousand.
     */
    public static double bitsWanted(int panels) {
        return Bits.of(panels) + BITS_ABOVE;
    }
}
