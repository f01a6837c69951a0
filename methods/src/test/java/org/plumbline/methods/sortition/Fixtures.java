package org.plumbline.methods.sortition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Pool;
import org.plumbline.model.sortition.Quota;
import org.plumbline.model.sortition.Quotas;

/** Small pools written out by hand: quotas as "value least most", people as "key value value ...". */
public final class Fixtures {
    private final int seats;
    private final Map<String, List<Quota>> features = new LinkedHashMap<>();
    private final List<String[]> people = new ArrayList<>();

    private Fixtures(int seats) {
        this.seats = seats;
    }

    public static Fixtures of(int seats) {
        return new Fixtures(seats);
    }

    public Fixtures quota(String feature, String value, int least, int most) {
        features.computeIfAbsent(feature, any -> new ArrayList<>()).add(Quota.of(value, least, most, seats));
        return this;
    }

    public Fixtures person(String key, String... values) {
        String[] row = new String[values.length + 1];
        row[0] = key;
        System.arraycopy(values, 0, row, 1, values.length);
        people.add(row);
        return this;
    }

    /** Everybody lives alone. */
    public Assembly alone() {
        int[] households = new int[people.size()];
        for (int person = 0; person < households.length; person++) {
            households[person] = person;
        }
        return with(households, false);
    }

    public Assembly with(int[] households, boolean onePerHousehold) {
        List<Feature> all = new ArrayList<>();
        features.forEach((name, quotas) -> all.add(new Feature(name, quotas)));
        int[][] values = new int[all.size()][people.size()];
        List<String> keys = new ArrayList<>();
        for (int person = 0; person < people.size(); person++) {
            keys.add(people.get(person)[0]);
            for (int feature = 0; feature < values.length; feature++) {
                values[feature][person] = all.get(feature).find(people.get(person)[feature + 1]);
            }
        }
        return new Assembly("fixture", new Quotas(seats, all), new Pool(keys, values, households), onePerHousehold);
    }

    /** Two of louie, dewey, marge, lisa and scrooge, one of them female and one of them grown up: marge with one of the boys, or lisa with scrooge. */
    public static Fixtures example1() {
        return of(2).quota("gender", "female", 1, 1)
                .quota("gender", "male", 1, 1)
                .quota("age", "adult", 1, 1)
                .quota("age", "child", 1, 1)
                .person("louie", "male", "child")
                .person("dewey", "male", "child")
                .person("marge", "female", "adult")
                .person("lisa", "female", "child")
                .person("scrooge", "male", "adult");
    }

    /** As example 1; lisa and scrooge share an address. */
    public static Assembly example1WithHouseholds() {
        return example1().with(new int[] {0, 1, 2, 3, 3}, true);
    }

    /** Two of a, b, c and d; a alone has a value that must have a seat. */
    public static Assembly example3() {
        return of(2).quota("kind", "one", 1, 1)
                .quota("kind", "other", 1, 1)
                .person("a", "one")
                .person("b", "other")
                .person("c", "other")
                .person("d", "other")
                .alone();
    }

    /** Five of seven: one of elinor and grace, one of frank and grace, so elinor and frank are in together or both out. */
    public static Assembly example5() {
        return of(5).quota("gender", "female", 1, 1)
                .quota("gender", "male", 4, 4)
                .quota("side", "east", 4, 4)
                .quota("side", "west", 1, 1)
                .person("adam", "male", "east")
                .person("brian", "male", "east")
                .person("cameron", "male", "east")
                .person("dave", "male", "east")
                .person("elinor", "female", "east")
                .person("frank", "male", "west")
                .person("grace", "female", "west")
                .alone();
    }

    /** 46 of 61; sixty of a value that has all 46 seats, so the last can have none. */
    public static Assembly example6() {
        Fixtures made = of(46).quota("kind", "most", 46, 46).quota("kind", "last", 0, 1);
        for (int person = 1; person <= 60; person++) {
            made.person("p" + person, "most");
        }
        return made.person("p61", "last").alone();
    }
}
