package org.plumbline.methods.sortition.draw;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Numbers made of public values, as many as are wanted. Number i is the checksum of: i as two bytes, the larger first; the text
 * of the values; i as two bytes again. Read as one whole number, the larger digits first. RFC 3797 section 4.
 */
public final class PublicNumbers {
    /** Two bytes hold no larger number. */
    public static final int MOST = 65_536;

    private final Hashing hashing;
    private final byte[] key;

    /** @param key {@link PublicValues#key} */
    public PublicNumbers(Hashing hashing, String key) {
        this.hashing = hashing;
        this.key = key.getBytes(StandardCharsets.US_ASCII);
    }

    /** @param index 0 to {@link #MOST} - 1 */
    public BigInteger number(int index) {
        return new BigInteger(1, checksum(index));
    }

    /** The same in hexadecimal digits. */
    public String hex(int index) {
        return HexFormat.of().formatHex(checksum(index));
    }

    /** What number {@code index} leaves when divided by {@code left}: 0 to left - 1. */
    public int remainder(int index, int left) {
        return number(index).mod(BigInteger.valueOf(left)).intValueExact();
    }

    private byte[] checksum(int index) {
        if (index < 0 || index >= MOST) {
            throw new IllegalArgumentException("number " + index + " of " + MOST);
        }
        short twoBytes = (short) index;
        return hashing.of(ByteBuffer.allocate(key.length + 2 * Short.BYTES)
                .putShort(twoBytes)
                .put(key)
                .putShort(twoBytes)
                .array());
    }
}
