package org.plumbline.sources.snapshots;

import java.net.URI;
import java.util.regex.Pattern;

/**
 * A published file that is to be fetched.
 *
 * @param address where its publisher keeps it; checked when it is fetched
 * @param fileName as the mirror names it, with folders where the mirror has them
 * @param sha256 of its bytes once decompressed, 64 hexadecimal digits in lower case
 */
public record Download(URI address, String fileName, String sha256, Limits limits) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public Download {
        FileName.checked(fileName);
        if (!SHA_256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256 of " + fileName + ": " + sha256);
        }
    }
}
