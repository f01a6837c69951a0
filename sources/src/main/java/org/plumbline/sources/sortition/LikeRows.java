package org.plumbline.sources.sortition;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import org.plumbline.sources.tables.RowCells;

/** Finds rows that are alike in every cell but one, by their fingerprints: what the cells hold is not kept. */
final class LikeRows {
    private final int except;
    private final MessageDigest digest;
    private final Map<Fingerprint, Integer> lines = new HashMap<>();

    /** @param except the number of a cell that may differ, from 0, or -1 */
    LikeRows(int except) {
        this.except = except;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The line of an earlier row that is alike, or 0. */
    int add(RowCells row) {
        StringBuilder whole = new StringBuilder();
        for (int cell = 0; cell < row.count(); cell++) {
            if (cell != except) {
                whole.append(row.text(cell)).append('\0'); // which no text holds
            }
        }
        ByteBuffer bytes = ByteBuffer.wrap(digest.digest(whole.toString().getBytes(StandardCharsets.UTF_8)));
        Integer earlier = lines.putIfAbsent(new Fingerprint(bytes.getLong(), bytes.getLong()), row.line());
        return earlier == null ? 0 : earlier;
    }

    private record Fingerprint(long first, long second) {}
}
