package org.plumbline.model.sortition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * The volunteers, numbered from nought in the order of the file or of their row keys. Features and values are numbers too: their places in
 * {@link Quotas#features()} and {@link Feature#quotas()}.
 */
public final class Pool {
    private final List<String> keys;
    private final int[][] values;
    private final int[] households;

    /**
     * @param keys what each person is called in what is published or printed, all different
     * @param values for each feature the value of each person
     * @param households for each person a number that those who live at the same address share, 0 to people - 1; where nothing
     *     is known of addresses everybody has a number of their own
     */
    public Pool(List<String> keys, int[][] values, int[] households) {
        this.keys = List.copyOf(keys);
        this.values = new int[values.length][];
        for (int feature = 0; feature < values.length; feature++) {
            this.values[feature] = values[feature].clone();
            if (values[feature].length != keys.size()) {
                throw new IllegalArgumentException(
                        "feature " + feature + " has " + values[feature].length + " people, not " + keys.size());
            }
        }
        this.households = households.clone();
        if (households.length != keys.size() || new HashSet<>(keys).size() != keys.size()) {
            throw new IllegalArgumentException(
                    keys.size() + " keys, not all different, or " + households.length + " households");
        }
        for (int household : households) {
            if (household < 0 || household >= keys.size()) {
                throw new IllegalArgumentException("household " + household);
            }
        }
    }

    /** Everybody in a household of their own. */
    public static Pool livingAlone(List<String> keys, int[][] values) {
        int[] households = new int[keys.size()];
        for (int person = 0; person < households.length; person++) {
            households[person] = person;
        }
        return new Pool(keys, values, households);
    }

    public int people() {
        return keys.size();
    }

    public int features() {
        return values.length;
    }

    public int value(int person, int feature) {
        return values[feature][person];
    }

    public int household(int person) {
        return households[person];
    }

    public String key(int person) {
        return keys.get(person);
    }

    public List<String> keys() {
        return keys;
    }

    /** Whether any two people share an address. */
    public boolean hasSharedHouseholds() {
        List<Integer> all = new ArrayList<>();
        for (int household : households) {
            all.add(household);
        }
        return new HashSet<>(all).size() < all.size();
    }

    /** How many people have each value of a feature. */
    public int[] counts(int feature, int valueCount) {
        int[] counts = new int[valueCount];
        for (int value : values[feature]) {
            counts[value]++;
        }
        return counts;
    }
}
