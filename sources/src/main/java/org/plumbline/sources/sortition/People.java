package org.plumbline.sources.sortition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.sortition.Pool;

/** What is kept of the people of a file, in its order: their line, id, address by its number, and values. */
final class People {
    private final List<String> ids = new ArrayList<>();
    private final int[][] values;
    private int[] lines = new int[256];
    private int[] addresses = new int[256];
    private int skipped;
    private int households;

    People(int features) {
        this.values = new int[features][256];
    }

    /** Adds a person, whose values follow. */
    void add(int line, String id, int address) {
        int person = ids.size();
        if (person == lines.length) {
            lines = Arrays.copyOf(lines, 2 * person);
            addresses = Arrays.copyOf(addresses, 2 * person);
            for (int feature = 0; feature < values.length; feature++) {
                values[feature] = Arrays.copyOf(values[feature], 2 * person);
            }
        }
        lines[person] = line;
        addresses[person] = address;
        ids.add(id);
    }

    /** The last person's value of a feature. */
    void value(int feature, int value) {
        values[feature][ids.size() - 1] = value;
    }

    /** One more row that is no person. */
    void skip() {
        skipped++;
    }

    int rows() {
        return ids.size() + skipped;
    }

    void households(int count) {
        households = count;
    }

    List<String> ids() {
        return Collections.unmodifiableList(ids);
    }

    void requireEnough(int panelSize, String file, boolean onePerHousehold, Findings findings) {
        boolean fewPeople = rows() < panelSize;
        int found = fewPeople ? rows() : households;
        String what = fewPeople ? "people" : "households";
        if (fewPeople || (onePerHousehold && households + skipped < panelSize)) {
            findings.add(() -> new Problem(
                    ProblemCode.WRONG_NUMBER_OF_ROWS,
                    Where.file(file),
                    "fewer " + what + " than seats",
                    found + " " + what,
                    "at least " + panelSize + ", the seats of the panel",
                    "is it the whole file, and the size of the panel right?"));
        }
    }

    /** The people in the order of their row keys, their households numbered as they come in it. */
    Pool pool(RowKeys keys, boolean withHouseholds) {
        int[] order = keys.order();
        List<String> sorted = new ArrayList<>(order.length);
        int[][] sortedValues = new int[values.length][order.length];
        int[] numbers = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            int person = order[place];
            sorted.add(keys.key(person));
            numbers[place] = addresses[person];
            for (int feature = 0; feature < values.length; feature++) {
                sortedValues[feature][place] = values[feature][person];
            }
        }
        return withHouseholds
                ? new Pool(sorted, sortedValues, renumbered(numbers))
                : Pool.livingAlone(sorted, sortedValues);
    }

    /** The people in the order in which they came, their ids the keys, their addresses the households. */
    Pool pool() {
        int[][] trimmed = new int[values.length][];
        for (int feature = 0; feature < values.length; feature++) {
            trimmed[feature] = Arrays.copyOf(values[feature], ids.size());
        }
        return new Pool(ids, trimmed, Arrays.copyOf(addresses, ids.size()));
    }

    /** Households by their first person, from 0; who has no address has a household of their own. */
    private static int[] renumbered(int[] numbers) {
        int[] households = new int[numbers.length];
        int[] known = new int[numbers.length];
        Arrays.fill(known, Addresses.NONE);
        int next = 0;
        for (int person = 0; person < numbers.length; person++) {
            int address = numbers[person];
            if (address == Addresses.NONE) {
                households[person] = next++;
            } else {
                known[address] = known[address] == Addresses.NONE ? next++ : known[address];
                households[person] = known[address];
            }
        }
        return households;
    }

    KeyList keyList(RowKeys keys) {
        List<KeyList.Entry> entries = new ArrayList<>(ids.size());
        for (int person = 0; person < ids.size(); person++) {
            entries.add(new KeyList.Entry(lines[person], ids.get(person), keys.key(person)));
        }
        return new KeyList(entries);
    }
}
