package org.plumbline.engine.sortition.quotas;

import java.nio.file.Path;
import org.plumbline.engine.tables.NewFile;
import org.plumbline.methods.sortition.quotas.QuotaRule;
import org.plumbline.model.sortition.Population;
import org.plumbline.sources.sortition.population.PopulationCounts;
import org.plumbline.sources.tables.TableFile;

/** Quotas from a table of population counts. */
public final class QuotasFromCounts {
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    /**
     * Reads the counts and writes the quotas, in the form that {@code sortition check} and {@code select} read.
     *
     * @param panelSize at least one
     * @param out a file that is not there yet
     * @throws org.plumbline.model.problems.WrongInput with all that is wrong with the counts; nothing is written then
     * @throws org.plumbline.model.problems.CouldNotBeDone if the file is there already, or cannot be written
     */
    public MirroredQuotas write(Path counts, int panelSize, QuotaRule rule, Path out) {
        NewFile.requireFree(out);
        Population population = PopulationCounts.read(TableFile.read(counts, MOST_BYTES));
        MirroredQuotas quotas = new MirroredQuotas(population, rule.quotas(population, panelSize));
        NewFile.write(out, CategoriesFile.bytes(quotas.quotas()));
        return quotas;
    }
}
