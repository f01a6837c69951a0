package org.plumbline.sources;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.problems.CannotSay;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.tables.TableFile;

/**
 * Where a copy of a table is looked for: first among the reader's own, then among those that come with the program, then
 * in the mirrors, whose copies must be the published ones to the last byte.
 */
final class Copies {
    /** Outlines of 35,000 places are larger than any table of figures about them. */
    private static final int MOST_BYTES_OF_BOUNDARIES = 256 * 1024 * 1024;

    private final Optional<DataFolder> own;
    private final List<DataFolder> mirrors;

    /** @param mirrors in the order in which they are searched */
    Copies(Optional<DataFolder> own, List<DataFolder> mirrors) {
        this.own = own;
        this.mirrors = List.copyOf(mirrors);
    }

    boolean has(SourceTable table) {
        return table.provenance().bundled()
                || own.filter(folder -> folder.has(table.fileName())).isPresent()
                || mirrors.stream().anyMatch(folder -> folder.has(table.fileName()));
    }

    Optional<Path> findFolder(String name) {
        return mirrors.stream()
                .flatMap(folder -> folder.findFolder(name).stream())
                .findFirst();
    }

    /**
     * The copy to read.
     *
     * @throws WrongInput if it cannot be read, or a mirror's is not the published one
     * @throws CannotSay if there is none
     */
    Copy get(SourceTable table) {
        return own.flatMap(folder -> folder.find(table.fileName(), mostBytes(table)))
                .map(file -> new Copy(table, file))
                .or(() -> findRight(table))
                .orElseThrow(() -> new CannotSay(missing(table)));
    }

    /** A copy that is right for certain, if one is here: the bundled one, or a mirror's. */
    Optional<Copy> findRight(SourceTable table) {
        if (table.provenance().bundled()) {
            return Optional.of(new Copy(table, bundled(table)));
        }
        return mirrors.stream()
                .flatMap(folder -> folder.find(table.fileName(), mostBytes(table)).stream())
                .findFirst()
                .map(file -> new Copy(table, file).requirePublished());
    }

    /** A table and the file that it is read from. */
    record Copy(SourceTable table, TableFile file, Snapshot snapshot) {
        Copy(SourceTable table, TableFile file) {
            this(table, file, snapshotOf(table, file));
        }

        private static Snapshot snapshotOf(SourceTable table, TableFile file) {
            String sha256 = file.sha256();
            Origin described = table.provenance().bundled() ? Origin.BUNDLED : Origin.PUBLISHED;
            Origin origin = sha256.equals(table.sha256()) ? described : Origin.OWN;
            return new Snapshot(table.id(), table.fileName(), sha256, file.size(), origin);
        }

        private Copy requirePublished() {
            if (snapshot.origin() == Origin.OWN) {
                throw new WrongInput(new Problem(
                        ProblemCode.WRONG_CHECKSUM,
                        Where.file(file.name()),
                        "this is not the copy that was published, or it is damaged",
                        "SHA-256 " + snapshot.sha256(),
                        "SHA-256 " + table.sha256() + ", decompressed, for " + table.id(),
                        "fetch it again; to use your own copy put it in a folder and name it with --data"));
            }
            return this;
        }
    }

    private static TableFile bundled(SourceTable table) {
        TableFile file = TableFile.of(table.fileName(), Shelf.resource("facts/" + table.fileName()), mostBytes(table));
        if (!file.sha256().equals(table.sha256())) {
            throw new IllegalStateException(table.fileName() + " is not the file that its source describes");
        }
        return file;
    }

    private static int mostBytes(SourceTable table) {
        return table.kind() == TableKind.BOUNDARIES ? MOST_BYTES_OF_BOUNDARIES : TableFile.MOST_BYTES;
    }

    private static String missing(SourceTable table) {
        Provenance from = table.provenance();
        return "The table " + table.id() + " is not here: no mirror holds " + table.fileName() + " or "
                + table.fileName() + ".gz.\n"
                + "It is published by " + from.citation().publisher() + " at "
                + from.citation().url() + " ("
                + from.licence().title() + ").\n"
                + "To provide it: --mirror DIR or PLUMBLINE_MIRROR=DIR with a folder that holds the file"
                + from.download()
                        .map(address -> ", or plumbline sources fetch " + table.id() + ".")
                        .orElse(". No address is known to fetch it from; plumbline sources show " + table.id()
                                + " says how it was made.");
    }
}
