package org.plumbline.methods.sortition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.methods.MirrorTable;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Pool;
import org.plumbline.model.sortition.Quota;
import org.plumbline.model.sortition.Quotas;

/** A pool of the mirror, read without questions; nobody lives with anybody. */
public final class MirrorPool {
    private MirrorPool() {}

    /**
     * @param folder ends with the number of seats
     * @param feature the header of the features in the file of categories
     * @param value that of their values
     */
    public static Assembly read(String folder, String feature, String value) {
        int seats = Integer.parseInt(folder.substring(folder.lastIndexOf('_') + 1));
        String at = "participation/sortition/" + folder + "/";
        MirrorTable categories = MirrorTable.read(at + "categories.csv");
        MirrorTable respondents = MirrorTable.read(at + "respondents.csv");
        List<Feature> features = features(categories, feature, value, seats);
        int[][] values = new int[features.size()][respondents.size()];
        for (int i = 0; i < values.length; i++) {
            List<String> texts = respondents.texts(features.get(i).name());
            for (int person = 0; person < texts.size(); person++) {
                values[i][person] = find(features.get(i), texts.get(person));
            }
        }
        List<String> keys = new ArrayList<>();
        for (int person = 0; person < respondents.size(); person++) {
            keys.add("p" + person);
        }
        return new Assembly(folder, new Quotas(seats, features), Pool.livingAlone(keys, values), false);
    }

    private static List<Feature> features(MirrorTable categories, String feature, String value, int seats) {
        List<String> names = categories.texts(feature);
        List<String> values = categories.texts(value);
        int[] least = categories.wholeNumbers("min");
        int[] most = categories.wholeNumbers("max");
        Map<String, List<Quota>> quotas = new LinkedHashMap<>();
        for (int row = 0; row < names.size(); row++) {
            quotas.computeIfAbsent(names.get(row), any -> new ArrayList<>())
                    .add(Quota.of(values.get(row), least[row], most[row], seats));
        }
        List<Feature> features = new ArrayList<>();
        quotas.forEach((name, all) -> features.add(new Feature(name, all)));
        return features;
    }

    private static int find(Feature feature, String text) {
        for (int place = 0; place < feature.quotas().size(); place++) {
            String value = feature.quotas().get(place).value();
            if (value.toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT))) {
                return place;
            }
        }
        throw new IllegalArgumentException(feature.name() + " has no " + text);
    }
}
