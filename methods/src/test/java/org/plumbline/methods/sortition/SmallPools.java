package org.plumbline.methods.sortition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Pool;
import org.plumbline.model.sortition.Quota;
import org.plumbline.model.sortition.Quotas;

/** Random pools of four to twelve people, some with households, with quotas that cannot be kept, or with people who can be on no panel. */
public final class SmallPools {
    private SmallPools() {}

    public static Assembly of(long seed) {
        Random random = new Random(seed);
        int people = 4 + random.nextInt(9);
        int seats = 2 + random.nextInt(people / 2);
        int[] households = new int[people];
        boolean shared = random.nextInt(2) == 0;
        for (int person = 0; person < people; person++) {
            boolean joins = shared && person > 0 && random.nextInt(3) == 0;
            households[person] = joins ? households[random.nextInt(person)] : person;
        }
        List<Integer> panel = somePanel(households, shared, seats, random);
        int[][] values = new int[1 + random.nextInt(3)][people];
        List<Feature> features = new ArrayList<>();
        for (int feature = 0; feature < values.length; feature++) {
            int kinds = 2 + random.nextInt(2);
            for (int person = 0; person < people; person++) {
                values[feature][person] = Math.min(random.nextInt(kinds), random.nextInt(kinds + 1));
            }
            features.add(feature(feature, values[feature], kinds, panel, seats, random));
        }
        List<String> keys = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            keys.add("p" + person);
        }
        return new Assembly(
                "small pool " + seed, new Quotas(seats, features), new Pool(keys, values, households), shared);
    }

    /** So many people, from different households where that is the rule, as long as there are any. */
    private static List<Integer> somePanel(int[] households, boolean shared, int seats, Random random) {
        List<Integer> people = new ArrayList<>();
        for (int person = 0; person < households.length; person++) {
            people.add(person);
        }
        Collections.shuffle(people, random);
        List<Integer> panel = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (int person : people) {
            if (panel.size() < seats && (taken.add(households[person]) || !shared)) {
                panel.add(person);
            }
        }
        return panel;
    }

    /** Around what one panel has, with little room; for one feature in twelve beside it, so that perhaps no panel keeps it. */
    private static Feature feature(int number, int[] values, int kinds, List<Integer> panel, int seats, Random random) {
        List<Quota> quotas = new ArrayList<>();
        boolean beside = random.nextInt(12) == 0;
        for (int value = 0; value < kinds; value++) {
            int has = beside ? random.nextInt(3) - 1 : 0;
            for (int person : panel) {
                has += values[person] == value ? 1 : 0;
            }
            int least = Math.max(0, has - random.nextInt(2));
            int most = Math.max(least, has + random.nextInt(3));
            quotas.add(Quota.of("v" + value, least, most, seats));
        }
        return new Feature("f" + number, quotas);
    }
}
