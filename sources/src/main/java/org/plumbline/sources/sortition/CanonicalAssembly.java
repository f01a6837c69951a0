package org.plumbline.sources.sortition;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Pool;
import org.plumbline.model.sortition.Quota;
import org.plumbline.sources.tables.CellWriter;

/**
 * What is published of a panel before it is drawn, as two tables of which there is one form only. They name nobody: of a person
 * they hold the row key, the values of the features and, where at most one of a household may be on the panel, a number that its
 * people share. People who are the only ones of their kind may still be recognised by those who know them: whether the tables go
 * out is for the organiser to weigh.
 */
public final class CanonicalAssembly {
    /** {@code feature,value,min,max,min_flex,max_flex}, the values of a feature together. */
    public static final String QUOTAS = "quotas.csv";

    /** {@code row_key}, a column for each feature, and {@code household} where it matters; in the order of the row keys. */
    public static final String POOL = "pool.csv";

    static final String ROW_KEY = "row_key";
    static final String HOUSEHOLD = "household";
    static final List<String> QUOTA_COLUMNS = List.of("feature", "value", "min", "max", "min_flex", "max_flex");

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private CanonicalAssembly() {}

    /**
     * The two files by their names. The title and the size of the panel are not in them.
     *
     * @throws IllegalArgumentException if a key is not of small letters, digits and hyphens, or they do not rise: the order in
     *     which people were listed is nobody's business
     */
    public static Map<String, byte[]> files(Assembly assembly) {
        requireKeys(assembly.pool().keys());
        return Map.of(
                QUOTAS, bytes(writer -> writeQuotas(assembly, writer)),
                POOL, bytes(writer -> writePool(assembly, writer)));
    }

    /**
     * The panel of such files. Households count where the pool has a column of them.
     *
     * @param panelSize seats, 1 to {@link AssemblyFiles#MOST_SEATS}
     * @throws org.plumbline.model.problems.WrongInput if they are not the canonical form of any panel
     */
    public static Assembly read(Map<String, byte[]> files, String title, int panelSize) {
        return new CanonicalReading(files).read(title, panelSize);
    }

    /** Households by their first person, from 0. */
    static int[] households(Pool pool) {
        int[] numbers = new int[pool.people()];
        int[] known = new int[pool.people()];
        Arrays.fill(known, -1);
        int next = 0;
        for (int person = 0; person < numbers.length; person++) {
            int household = pool.household(person);
            known[household] = known[household] < 0 ? next++ : known[household];
            numbers[person] = known[household];
        }
        return numbers;
    }

    static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    private static void requireKeys(List<String> keys) {
        for (int person = 0; person < keys.size(); person++) {
            String key = keys.get(person);
            if (!isKey(key) || (person > 0 && key.compareTo(keys.get(person - 1)) <= 0)) {
                throw new IllegalArgumentException("the row key " + key + " of person " + person);
            }
        }
    }

    private static byte[] bytes(Consumer<CellWriter> writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CellWriter writer = new CellWriter(bytes, ',');
        writing.accept(writer);
        writer.flush();
        return bytes.toByteArray();
    }

    private static void writeQuotas(Assembly assembly, CellWriter writer) {
        writer.row(QUOTA_COLUMNS);
        for (Feature feature : assembly.quotas().features()) {
            for (Quota quota : feature.quotas()) {
                writer.row(List.of(
                        feature.name(),
                        quota.value(),
                        Integer.toString(quota.least()),
                        Integer.toString(quota.most()),
                        Integer.toString(quota.leastFlexible()),
                        Integer.toString(quota.mostFlexible())));
            }
        }
    }

    private static void writePool(Assembly assembly, CellWriter writer) {
        List<Feature> features = assembly.quotas().features();
        Pool pool = assembly.pool();
        List<String> heading = new ArrayList<>();
        heading.add(ROW_KEY);
        features.forEach(feature -> heading.add(feature.name()));
        int[] households = assembly.onePerHousehold() ? households(pool) : new int[0];
        if (assembly.onePerHousehold()) {
            heading.add(HOUSEHOLD);
        }
        writer.row(heading);
        for (int person = 0; person < pool.people(); person++) {
            writer.cell(pool.key(person));
            for (int feature = 0; feature < features.size(); feature++) {
                writer.cell(features.get(feature)
                        .quotas()
                        .get(pool.value(person, feature))
                        .value());
            }
            if (assembly.onePerHousehold()) {
                writer.cell(Integer.toString(households[person] + 1));
            }
            writer.end();
        }
    }
}
