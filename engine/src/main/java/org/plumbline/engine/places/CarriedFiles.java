package org.plumbline.engine.places;

import java.nio.file.Path;
import org.plumbline.engine.tables.NewFile;
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
        NewFile.requireFree(figures);
        NewFile.requireFree(receipt);
    }

    /**
     * Writes both, or neither.
     *
     * @throws CouldNotBeDone if they cannot be written
     */
    public void write(Carried carried) {
        requireFree();
        NewFile.write(receipt, carried.toReceiptTable().toCsv());
        try {
            NewFile.write(figures, carried.figures().toCsv());
        } catch (CouldNotBeDone failed) {
            Unfinished.discard(receipt);
            throw failed;
        }
    }
}
