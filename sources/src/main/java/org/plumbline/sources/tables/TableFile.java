package org.plumbline.sources.tables;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipException;
import org.plumbline.model.citations.Checksum;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.gzip.Gunzip;

/** A table's bytes once decompressed, and the name under which its problems are told. Immutable. */
public final class TableFile {
    /** 64 MiB: more than a thousand times the largest table that comes with the program. */
    public static final int MOST_BYTES = 64 * 1024 * 1024;

    private final String name;
    private final byte[] bytes;

    private TableFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * Reads a file from disk, decompressing it if it is gzip.
     *
     * @param mostBytes how many bytes the table may have, once decompressed; reading stops there
     * @throws WrongInput if there is no such file, it may not be read, is damaged or too large
     * @throws UncheckedIOException if the disk fails
     */
    public static TableFile read(Path path, int mostBytes) {
        String name = Objects.requireNonNullElse(path.toAbsolutePath().getFileName(), path)
                .toString();
        requireFile(name, path);
        try (InputStream in = Files.newInputStream(path)) {
            if (Files.size(path) > mostBytes) {
                throw tooLarge(name, mostBytes);
            }
            return of(name, in.readNBytes(mostBytes + 1), mostBytes);
        } catch (IOException failed) {
            throw unopened(name, path, failed);
        }
    }

    /** @throws WrongInput if something is there that is not a file */
    static void requireFile(String name, Path path) {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw unreadable(name, "this is not a file", path.toString(), "give the file itself, not a folder");
        }
    }

    /** What to tell of a file that could not be opened or read. */
    static RuntimeException unopened(String name, Path path, IOException failed) {
        if (failed instanceof NoSuchFileException) {
            return unreadable(name, "there is no such file", path.toString(), "check the name and the folder");
        }
        if (failed instanceof AccessDeniedException) {
            return unreadable(name, "this file may not be read", path.toString(), "ask its owner for leave to read it");
        }
        if (failed instanceof FileSystemException refused) {
            String why = Objects.requireNonNullElse(refused.getReason(), "the system does not say why");
            return unreadable(name, "this file cannot be opened: " + why, path.toString(), "is it a link to itself?");
        }
        return new UncheckedIOException("reading " + path + " failed: " + failed.getMessage(), failed);
    }

    /**
     * A table from bytes as stored, decompressed here if they are gzip.
     *
     * @throws WrongInput if they are damaged or, once decompressed, more than {@code mostBytes}
     */
    public static TableFile of(String name, byte[] stored, int mostBytes) {
        if (stored.length > mostBytes) {
            throw tooLarge(name, mostBytes);
        }
        if (Gunzip.isGzip(stored)) {
            return new TableFile(name, expanded(name, stored, mostBytes));
        }
        if (name.endsWith(".gz")) {
            throw unreadable(
                    name,
                    "the file is not compressed, though its name says so",
                    stored.length + " bytes that do not begin as gzip does",
                    "download it again, or take .gz off its name if it is plain text");
        }
        return new TableFile(name, stored.clone());
    }

    private static byte[] expanded(String name, byte[] stored, int mostBytes) {
        try (InputStream in = new Gunzip(new ByteArrayInputStream(stored))) {
            byte[] bytes = in.readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) {
                throw tooLarge(name, mostBytes);
            }
            return bytes;
        } catch (EOFException brokenOff) {
            throw damaged(name, stored.length, "the compressed file breaks off");
        } catch (ZipException nonsense) {
            throw damaged(name, stored.length, "the compressed file is damaged");
        } catch (IOException impossible) {
            throw new UncheckedIOException(name, impossible);
        }
    }

    static WrongInput damaged(String name, long bytes, String what) {
        return unreadable(name, what, bytes + " bytes", "download or copy the file again; it did not arrive whole");
    }

    private static WrongInput unreadable(String name, String what, String found, String fix) {
        return new WrongInput(new Problem(
                ProblemCode.UNREADABLE_FILE, Where.file(name), what, found, "a whole file, plain or gzip", fix));
    }

    private static WrongInput tooLarge(String name, int mostBytes) {
        return new WrongInput(new Problem(
                ProblemCode.FILE_TOO_LARGE,
                Where.file(name),
                "the file is too large",
                "more than " + mostBytes + " bytes",
                "at most " + mostBytes + " bytes, once decompressed",
                "is it the right file?"));
    }

    public String name() {
        return name;
    }

    /** How many bytes the table has, once decompressed. */
    public long size() {
        return bytes.length;
    }

    /** The SHA-256 of the decompressed bytes, in lower-case hexadecimal: the same for a table and its gzip. */
    public String sha256() {
        return Checksum.of(bytes);
    }

    /** The decompressed bytes from their beginning; there is nothing to close. */
    public InputStream open() {
        return open(0);
    }

    InputStream open(int from) {
        return new ByteArrayInputStream(bytes, from, bytes.length - from);
    }

    ByteBuffer bytes(int from) {
        return ByteBuffer.wrap(bytes, from, bytes.length - from).asReadOnlyBuffer();
    }

    boolean startsWith(int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if (Byte.toUnsignedInt(bytes[i]) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
