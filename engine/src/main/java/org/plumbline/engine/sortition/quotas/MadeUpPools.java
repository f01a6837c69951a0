package org.plumbline.engine.sortition.quotas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.tables.NewFile;
import org.plumbline.methods.sortition.generator.GeneratedPool;
import org.plumbline.methods.sortition.generator.PoolGenerator;
import org.plumbline.methods.sortition.generator.PoolSettings;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Pool;
import org.plumbline.model.sortition.Population;
import org.plumbline.model.sortition.PopulationFeature;
import org.plumbline.model.sortition.PopulationValue;

/** Writes made-up pools in the files that organisers have. */
public final class MadeUpPools {
    public static final String CATEGORIES = "categories.csv";
    public static final String RESPONDENTS = "respondents.csv";
    public static final String POPULATION = "population.csv";

    /** The column of respondents that says who somebody is. */
    public static final String ID = "id";

    /** The column of respondents that those who live together share; only where some do. */
    public static final String ADDRESS = "address";

    /**
     * Makes a pool up and writes its quotas, its people and the population that it was made from.
     *
     * @param folder that is not there yet
     * @throws IllegalArgumentException if fewer households volunteer than the panel has seats
     * @throws org.plumbline.model.problems.CouldNotBeDone if the folder is there already, or cannot be written
     */
    public GeneratedPool write(PoolSettings settings, Path folder) {
        NewFile.requireFree(folder);
        GeneratedPool made = new PoolGenerator(settings).make();
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw NewFile.couldNot(folder, failed);
        }
        NewFile.write(folder.resolve(POPULATION), population(made.population()));
        NewFile.write(folder.resolve(RESPONDENTS), respondents(made.assembly()));
        NewFile.write(
                folder.resolve(CATEGORIES), CategoriesFile.bytes(made.assembly().quotas()));
        return made;
    }

    private static byte[] population(Population population) {
        PanelCsv csv = new PanelCsv().row(List.of("feature", "value", "people"));
        for (PopulationFeature feature : population.features()) {
            for (PopulationValue value : feature.values()) {
                csv.row(List.of(feature.name(), value.value(), value.people().toPlainString()));
            }
        }
        return csv.bytes();
    }

    private static byte[] respondents(Assembly assembly) {
        List<Feature> features = assembly.quotas().features();
        List<String> heading = new ArrayList<>(List.of(ID));
        if (assembly.onePerHousehold()) {
            heading.add(ADDRESS);
        }
        features.forEach(feature -> heading.add(feature.name()));
        PanelCsv csv = new PanelCsv().row(heading);
        Pool pool = assembly.pool();
        for (int person = 0; person < pool.people(); person++) {
            List<String> cells = new ArrayList<>(List.of(pool.key(person)));
            if (assembly.onePerHousehold()) {
                cells.add("household " + (pool.household(person) + 1));
            }
            for (int feature = 0; feature < features.size(); feature++) {
                cells.add(features.get(feature)
                        .quotas()
                        .get(pool.value(person, feature))
                        .value());
            }
            csv.row(cells);
        }
        return csv.bytes();
    }
}
