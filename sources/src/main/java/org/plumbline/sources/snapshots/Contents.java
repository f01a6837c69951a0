package org.plumbline.sources.snapshots;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipException;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.gzip.Gunzip;

/**
 * What is in a file, by its checksums: of the bytes as stored, and of the bytes once decompressed, which are the same for a
 * file that is not gzip.
 */
record Contents(String storedSha256, long storedBytes, String sha256, long bytes) {

    /**
     * Reads the file to its end in constant memory.
     *
     * @param name under which problems are told; one that ends in .gz promises gzip
     * @throws WrongInput if it is damaged, or larger than {@code mostBytes} once decompressed; reading stops there
     */
    static Contents read(Path file, String name, long mostBytes) throws IOException {
        MessageDigest storedDigest = newDigest();
        try (DigestInputStream stored = new DigestInputStream(Files.newInputStream(file), storedDigest);
                PushbackInputStream peeked = new PushbackInputStream(stored, 2)) {
            boolean gzip = isGzip(peeked);
            if (!gzip && name.endsWith(".gz")) {
                throw damaged(name, "the file is not compressed, though its name says so");
            }
            try (InputStream in = gzip ? new Gunzip(peeked) : peeked) {
                MessageDigest digest = newDigest();
                long bytes = digested(in, digest, name, mostBytes);
                return new Contents(hex(storedDigest), Files.size(file), hex(digest), bytes);
            }
        } catch (EOFException brokenOff) {
            throw damaged(name, "the compressed file breaks off");
        } catch (ZipException nonsense) {
            throw damaged(name, "the compressed file is damaged");
        }
    }

    private static boolean isGzip(PushbackInputStream in) throws IOException {
        byte[] first = in.readNBytes(2);
        in.unread(first);
        return Gunzip.isGzip(first);
    }

    private static long digested(InputStream in, MessageDigest digest, String name, long mostBytes) throws IOException {
        byte[] chunk = new byte[64 * 1024];
        long bytes = 0;
        for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
            digest.update(chunk, 0, count);
            bytes += count;
            if (bytes > mostBytes) {
                throw new WrongInput(new Problem(
                        ProblemCode.FILE_TOO_LARGE,
                        Where.file(name),
                        "the file is too large",
                        "more than " + mostBytes + " bytes, once decompressed",
                        "at most " + mostBytes + " bytes",
                        "is it the right file?"));
            }
        }
        return bytes;
    }

    private static WrongInput damaged(String name, String what) {
        return new WrongInput(new Problem(
                ProblemCode.UNREADABLE_FILE,
                Where.file(name),
                what,
                "bytes that do not end as gzip does, or are none",
                "a whole file, plain or gzip as its name says",
                "fetch or copy it again; it did not arrive whole"));
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
