package org.plumbline.methods.sortition.invitations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Draws addresses from a public seed: each is given SHA-256 of the seed, the place and its reference, each on a line, and
 * those with the smallest hashes have a letter. Anybody who has the addresses can draw again with any tool; the order of the file does not
 * matter, and more letters come on top of fewer.
 */
public final class AddressDraw {
    private final String seed;

    public AddressDraw(String seed) {
        this.seed = seed;
    }

    /**
     * @param references of a place, all different
     * @param letters how many, at most as many as there are
     * @return in the order of their hashes
     */
    public List<String> draw(String place, List<String> references, int letters) {
        if (letters < 0 || letters > references.size()) {
            throw new IllegalArgumentException(letters + " letters for " + references.size() + " addresses");
        }
        return references.stream()
                .map(reference -> new Hashed(hash(place, reference), reference))
                .sorted(Comparator.comparing(Hashed::hash).thenComparing(Hashed::reference))
                .limit(letters)
                .map(Hashed::reference)
                .toList();
    }

    /** 64 hexadecimal digits, which sort as the number that they are. */
    String hash(String place, String reference) {
        try {
            byte[] text = (seed + "\n" + place + "\n" + reference).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }

    private record Hashed(String hash, String reference) {}
}
