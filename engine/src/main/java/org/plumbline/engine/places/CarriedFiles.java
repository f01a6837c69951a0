package org.plumbline.engine.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import org.plumbline.engine.tables.Unfinished;
import org.plumbline.model.problems.CouldNotBeDone;

/** Writes figures and, beside them, the receipt. Nothing that is there already is replaced. */
public final class CarriedFiles {
    private final Path figures;
    private final Path receipt;

    /** @param figures where they go; the receipt goes to the same name with {@code -receipt} before its ending */
    public CarriedFiles(Path figures) {
        this.figures = figures.toAbsolutePath().normalize();
        String name = String.valueOf(this.figures.getFileName()).replaceFirst("\\.csv$", "");
        this.receipt = this.figures.resolveSibling(name + "-receipt.csv");
    }

    public Path figures() {
        return figures;
    }

    public Path receipt() {
        return receipt;
    }

    /**
     * Looks, before anything is computed, whether both could be written.
     *
     * @throws CouldNotBeDone if something of either name is there
     */
    public void requireFree() {
        for (Path path : new Path[] {figures, receipt}) {
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                throw new CouldNotBeDone(path
                        + " is there already, and nothing is replaced. Name another with --out, or" + " move it away.");
            }
        }
    }

    /**
     * Writes both, or neither.
     *
     * @throws CouldNotBeDone if they cannot be written
     */
    public void write(Carried carried) {
        requireFree();
        try {
            Unfinished.write(receipt, carried.toReceiptTable().toCsv());
            writeFigures(carried);
        } catch (IOException failed) {
            throw new CouldNotBeDone("could not write " + figures + ": " + reason(), failed);
        }
    }

    private void writeFigures(Carried carried) throws IOException {
        try {
            Unfinished.write(figures, carried.figures().toCsv());
        } catch (IOException failed) {
            Unfinished.discard(receipt);
            throw failed;
        }
    }

    private String reason() {
        Path folder = Objects.requireNonNullElse(figures.getParent(), figures);
        if (!Files.isDirectory(folder)) {
            return "there is no folder " + folder;
        }
        return Files.isWritable(folder) ? "is there room on the disk?" : "the folder may not be written to";
    }
}
