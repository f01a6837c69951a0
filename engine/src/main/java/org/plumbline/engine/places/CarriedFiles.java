package org.plumbline.engine.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
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
            if (Files.exists(path)) {
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
        Path unfinishedReceipt = unfinished(receipt);
        Path unfinishedFigures = unfinished(figures);
        try {
            Files.write(unfinishedReceipt, carried.toReceiptTable().toCsv());
            Files.write(unfinishedFigures, carried.figures().toCsv());
            Files.move(unfinishedReceipt, receipt);
            Files.move(unfinishedFigures, figures);
        } catch (IOException failed) {
            discard(unfinishedReceipt);
            discard(unfinishedFigures);
            throw new CouldNotBeDone("could not write " + figures + ": " + reason(), failed);
        }
    }

    private static Path unfinished(Path path) {
        return path.resolveSibling(path.getFileName() + ".unfinished");
    }

    private String reason() {
        Path folder = Objects.requireNonNullElse(figures.getParent(), figures);
        if (!Files.isDirectory(folder)) {
            return "there is no folder " + folder;
        }
        return Files.isWritable(folder) ? "is there room on the disk?" : "the folder may not be written to";
    }

    private static void discard(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException leftBehind) {
            // The failure to write is what the reader needs; the name of what is left says what it is.
            return;
        }
    }
}
