package org.plumbline.methods.sortition.draw;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The checksums that numbers are made with. */
public enum Hashing {
    /** FIPS 180-4. */
    SHA_256("SHA-256"),
    /** RFC 1321, as RFC 3797 has it. Old, and no worse here, where nobody can choose the text; SHA-256 asks for no explanation. */
    MD5("MD5");

    private final String words;

    Hashing(String words) {
        this.words = words;
    }

    /** As publications write it, and the JDK too. */
    public String words() {
        return words;
    }

    byte[] of(byte[] text) {
        try {
            return MessageDigest.getInstance(words).digest(text);
        } catch (NoSuchAlgorithmException everyJdkHasBoth) {
            throw new IllegalStateException(everyJdkHasBoth);
        }
    }
}
