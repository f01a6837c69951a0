package org.plumbline.sources.sortition;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;

/**
 * What people are called in public, such as {@code k7f3-9m2x-q4tz}: the first 60 bits of HMAC-SHA256 (RFC 2104) of the id in
 * UTF-8 under the salt, five bits a character in the order of 0 to 9 and a to z without i, l, o and u, so that no two characters
 * look alike in print. Their order is that of those 60 bits, which says nothing of the ids.
 */
public final class RowKeys {
    private static final String CHARACTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final int BITS = 5;
    private static final String METHOD = "HmacSHA256";

    private final String[] keys;

    private RowKeys(String[] keys) {
        this.keys = keys;
    }

    /**
     * The keys of people in their order.
     *
     * @param ids all different
     * @throws WrongInput if two people get the same key, once in six million salts for 200,000 people
     */
    static RowKeys of(Salt salt, List<String> ids, String file) {
        Mac mac = mac(salt);
        return distinct(ids.stream().map(id -> key(mac, id)).toArray(String[]::new), file);
    }

    /** The key of one id. */
    public static String of(Salt salt, String id) {
        return key(mac(salt), id);
    }

    static RowKeys distinct(String[] keys, String file) {
        String[] sorted = keys.clone();
        Arrays.sort(sorted);
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i].equals(sorted[i - 1])) {
                throw new WrongInput(new Problem(
                        ProblemCode.DOUBLED_PLACE,
                        Where.file(file),
                        "two people get the same row key",
                        sorted[i],
                        "a key for each",
                        "draw another salt; this happens once in millions of draws"));
            }
        }
        return new RowKeys(keys);
    }

    String key(int person) {
        return keys[person];
    }

    /** The people in the order of their keys. */
    int[] order() {
        return IntStream.range(0, keys.length)
                .boxed()
                .sorted(Comparator.comparing(person -> keys[person]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static Mac mac(Salt salt) {
        try {
            Mac mac = Mac.getInstance(METHOD);
            mac.init(new SecretKeySpec(salt.bytes(), METHOD));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + METHOD, impossible);
        }
    }

    private static String key(Mac mac, String id) {
        long bits = ByteBuffer.wrap(mac.doFinal(id.getBytes(StandardCharsets.UTF_8)))
                .getLong();
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            key.append(i > 0 && i % GROUP == 0 ? "-" : "");
            key.append(CHARACTERS.charAt((int) (bits >>> (Long.SIZE - BITS * (i + 1))) & 31));
        }
        return key.toString();
    }
}
