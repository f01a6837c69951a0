package org.plumbline.sources.sortition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Pool;
import org.plumbline.model.sortition.Quotas;
import org.plumbline.sources.tables.RowCells;
import org.plumbline.sources.tables.StoredFile;
import org.plumbline.sources.tables.TableStream;

/** Reads the canonical form. What was read is written again and must be the same bytes: nothing else is that form. */
final class CanonicalReading {
    private final Map<String, byte[]> files;
    private final Findings findings = new Findings();

    CanonicalReading(Map<String, byte[]> files) {
        this.files = files;
    }

    Assembly read(String title, int panelSize) {
        if (panelSize < 1 || panelSize > AssemblyFiles.MOST_SEATS) {
            throw new IllegalArgumentException("a panel of " + panelSize);
        }
        List<Feature> features = features(panelSize);
        Assembly assembly = assembly(title, new Quotas(panelSize, features));
        CanonicalAssembly.files(assembly).forEach(this::requireSame);
        return assembly;
    }

    private List<Feature> features(int panelSize) {
        try (TableStream table = open(CanonicalAssembly.QUOTAS)) {
            if (!table.first().equals(CanonicalAssembly.QUOTA_COLUMNS)) {
                throw new WrongInput(notCanonical(table.name(), 1));
            }
            List<DraftFeature> drafts = new CategoryRows(table, panelSize, findings).read();
            findings.throwIfAny();
            return drafts.stream().map(DraftFeature::feature).toList();
        }
    }

    private Assembly assembly(String title, Quotas quotas) {
        try (TableStream table = open(CanonicalAssembly.POOL)) {
            List<Feature> features = quotas.features();
            boolean withHouseholds = table.first().size() == features.size() + 2;
            List<String> heading = new ArrayList<>();
            heading.add(CanonicalAssembly.ROW_KEY);
            features.forEach(feature -> heading.add(feature.name()));
            heading.addAll(withHouseholds ? List.of(CanonicalAssembly.HOUSEHOLD) : List.of());
            if (!table.first().equals(heading)) {
                throw new WrongInput(notCanonical(table.name(), 1));
            }
            return new Assembly(title, quotas, pool(table, features, withHouseholds), withHouseholds);
        }
    }

    private Pool pool(TableStream table, List<Feature> features, boolean withHouseholds) {
        RowCells row = table.want(IntStream.range(0, table.first().size()).toArray());
        People people = new People(features.size());
        int households = 0;
        String last = "";
        List<FeatureValues> values = new ArrayList<>();
        features.forEach(feature -> values.add(new FeatureValues(feature, true, findings)));
        while (table.next()) {
            require(table.cells() == table.first().size(), table);
            require(people.rows() < RespondentRows.MOST_PEOPLE, table);
            String key = row.text(0);
            require(CanonicalAssembly.isKey(key) && key.compareTo(last) > 0, table);
            last = key;
            int household = withHouseholds ? household(row, table, households) : people.rows();
            households = Math.max(households, household + 1);
            people.add(row.line(), key, household);
            for (int feature = 0; feature < values.size(); feature++) {
                people.value(feature, values.get(feature).find(row, feature + 1));
            }
        }
        findings.throwIfAny();
        return people.pool();
    }

    /** Households are numbered from 1 as they come, so a new one is the next. */
    private int household(RowCells row, TableStream table, int known) {
        String text = row.text(row.count() - 1);
        require(text.matches("[1-9][0-9]{0,5}") && Integer.parseInt(text) <= known + 1, table);
        return Integer.parseInt(text) - 1;
    }

    private void require(boolean holds, TableStream table) {
        if (!holds) {
            throw findings.fatal(notCanonical(table.name(), table.line()));
        }
    }

    private void requireSame(String name, byte[] written) {
        int differs = Arrays.mismatch(written, stored(name));
        if (differs >= 0) {
            int line = 1;
            for (int at = 0; at < differs; at++) {
                line += written[at] == '\n' ? 1 : 0;
            }
            throw new WrongInput(notCanonical(name, line));
        }
    }

    private static Problem notCanonical(String file, int line) {
        return new Problem(
                ProblemCode.MALFORMED_PANEL,
                Where.line(file, line),
                "this line is not as Plumbline writes it",
                "",
                "the files of a published panel, byte for byte",
                "was the file opened and saved, or edited?");
    }

    private TableStream open(String name) {
        return PanelTable.open(StoredFile.of(name, stored(name)));
    }

    private byte[] stored(String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new WrongInput(new Problem(
                    ProblemCode.UNREADABLE_FILE,
                    Where.file(name),
                    "this file is missing",
                    "",
                    "the files " + CanonicalAssembly.QUOTAS + " and " + CanonicalAssembly.POOL,
                    ""));
        }
        return bytes;
    }
}
