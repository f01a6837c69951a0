package org.plumbline.sources.sortition;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Quotas;
import org.plumbline.sources.tables.StoredFile;
import org.plumbline.sources.tables.TableStream;

/** Reads the files of an organiser: categories, and the people who volunteered. */
public final class AssemblyFiles {
    /** Seats of the largest panel. */
    public static final int MOST_SEATS = 100_000;

    private AssemblyFiles() {}

    /**
     * The quotas of a categories file.
     *
     * @param panelSize seats, 1 to {@value #MOST_SEATS}
     * @throws org.plumbline.model.problems.WrongInput with all that is wrong with it; that the seats of a feature cannot come to
     *     the panel, whoever volunteers, among it
     */
    public static QuotasRead quotas(StoredFile categories, int panelSize) {
        requireSize(panelSize);
        Findings findings = new Findings();
        List<DraftFeature> drafts;
        try (TableStream table = PanelTable.open(categories)) {
            CategoryRows rows = new CategoryRows(table, panelSize, findings);
            drafts = rows.read();
            checkSums(drafts, rows.isComplete(), panelSize, findings);
        }
        findings.throwIfAny();
        return new QuotasRead(new Quotas(panelSize, features(drafts)), findings.remarks());
    }

    /**
     * The panel that two files tell of. Linear in their size; holds of each person the values of the features, the id and the
     * row key.
     *
     * @param panelSize seats, 1 to {@value #MOST_SEATS}
     * @param salt makes the row keys; the same salt and ids give the same keys
     * @throws org.plumbline.model.problems.WrongInput with all that is wrong with the two files
     */
    public static AssemblyRead read(
            StoredFile categories, StoredFile respondents, int panelSize, RespondentOptions options, Salt salt) {
        requireSize(panelSize);
        Findings findings = new Findings();
        List<DraftFeature> drafts;
        boolean complete;
        try (TableStream table = PanelTable.open(categories)) {
            CategoryRows rows = new CategoryRows(table, panelSize, findings);
            drafts = rows.read();
            complete = rows.isComplete();
        }
        checkSums(drafts, complete, panelSize, findings);
        List<Feature> features = features(drafts);
        if (features.isEmpty()) {
            findings.throwIfAny(); // with nothing known of them, people cannot be read
        }
        try (TableStream table = PanelTable.open(respondents)) {
            RespondentRows rows = new RespondentRows(table, features, complete, options, findings);
            People people = rows.read();
            people.requireEnough(panelSize, respondents.name(), options.onePerHousehold(), findings);
            findings.throwIfAny();
            RowKeys keys = RowKeys.of(salt, people.ids(), respondents.name());
            Assembly assembly = new Assembly(
                    stem(respondents.name()),
                    new Quotas(panelSize, features),
                    people.pool(keys, options.onePerHousehold()),
                    options.onePerHousehold());
            return new AssemblyRead(assembly, people.keyList(keys), findings.remarks());
        }
    }

    private static void requireSize(int panelSize) {
        if (panelSize < 1 || panelSize > MOST_SEATS) {
            throw new IllegalArgumentException("a panel of " + panelSize);
        }
    }

    private static List<Feature> features(List<DraftFeature> drafts) {
        List<Feature> features = new ArrayList<>();
        for (DraftFeature draft : drafts) {
            if (draft.values() > 0) { // one without is a problem, which has been noted
                features.add(draft.feature());
            }
        }
        return features;
    }

    /** Everybody has one value of each feature, so its seats come to the panel: at least the sum of min, at most that of max. */
    private static void checkSums(List<DraftFeature> drafts, boolean complete, int panelSize, Findings findings) {
        for (DraftFeature draft : drafts) {
            if (draft.isSound() && draft.least() > panelSize) {
                findings.add(() -> new Problem(
                        ProblemCode.WRONG_QUOTA,
                        draft.first(),
                        "the least seats of " + draft.name() + " come to more than the panel has",
                        "min of all its values: " + draft.least(),
                        "at most " + panelSize + ", the seats of the panel",
                        "lower them by " + (draft.least() - panelSize) + " in all; or is the panel larger?"));
            }
            if (complete && draft.isSound() && draft.most() < panelSize) {
                findings.add(() -> new Problem(
                        ProblemCode.WRONG_QUOTA,
                        draft.first(),
                        "the most seats of " + draft.name() + " come to fewer than the panel has",
                        "max of all its values: " + draft.most(),
                        "at least " + panelSize + ", the seats of the panel",
                        "raise them by " + (panelSize - draft.most())
                                + " in all; is a value missing, or the panel smaller?"));
            }
        }
    }

    private static String stem(String name) {
        return name.replaceFirst("(?i)(\\.csv)?(\\.gz)?$", "");
    }
}
