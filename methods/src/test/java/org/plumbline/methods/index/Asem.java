package org.plumbline.methods.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.methods.MirrorTable;

/**
 * The index of sustainable connectivity of 51 countries of Asia and Europe (ASEM): what was observed, what the index is made of, and what
 * another program made of it, all read from the mirror. Countries stand in the order of their codes, indicators in that of the index.
 */
public final class Asem {
    private static final String FOLDER = "index/asem/";

    private final List<String> codes;
    private final MirrorTable data;
    private final MirrorTable elements;
    private final MirrorTable indicators;

    private Asem(MirrorTable data, MirrorTable elements) {
        this.data = data;
        this.codes = data.texts("uCode").stream().sorted().toList();
        this.elements = elements;
        this.indicators = elements.where(row -> row.getField("Type").equals("Indicator"));
    }

    /** Skips the test that asks for it where there is no mirror. */
    public static Asem read() {
        return new Asem(
                MirrorTable.read(FOLDER + "ASEM_iData.csv"),
                MirrorTable.read(FOLDER + "ASEM_iMeta.csv")
                        .where(row -> List.of("Indicator", "Aggregate").contains(row.getField("Type"))));
    }

    /** A table of results, by the name of its file without ".csv". */
    public static MirrorTable gold(String name) {
        return MirrorTable.read(FOLDER + "gold/" + name + ".csv");
    }

    /** The codes of the countries, in the order of every column here. */
    public List<String> codes() {
        return codes;
    }

    /** The ids of the 49 indicators, in the order of the columns. */
    public List<String> indicators() {
        return indicators.texts("iCode");
    }

    /** Indicators, then 8 pillars, 2 sub-indices and the index: columns iCode, Level, Parent, Weight, Direction, Target. */
    public MirrorTable elements() {
        return elements;
    }

    /** 1 or -1 an indicator. */
    public double[] directions() {
        return indicators.numbers("Direction");
    }

    /** What each indicator is to reach, as denominated. */
    public double[] targets() {
        return indicators.numbers("Target");
    }

    /** One array an indicator, one value a country; NaN where there is none. */
    public double[][] observed() {
        return columns(data, indicators());
    }

    /** For each indicator what it is divided by, country by country. */
    public List<Optional<double[]>> denominators() {
        return indicators.texts("Denominator").stream()
                .map(name ->
                        name.isEmpty() ? Optional.<double[]>empty() : Optional.of(data.numbersBy("uCode", name, codes)))
                .toList();
    }

    /** 0 for a country in Asia, 1 for one in Europe. */
    public int[] groups() {
        Map<String, String> group = data.map("uCode", "EurAsia_group");
        return codes.stream()
                .mapToInt(code -> List.of("Asia", "Europe").indexOf(group.get(code)))
                .toArray();
    }

    /** All indicators as they stand in a table of results that has a row a country, such as "stage_treated". */
    public double[][] stage(String name) {
        return columns(gold(name), indicators());
    }

    /** Columns of a table that has a row a country. */
    public double[][] columns(MirrorTable table, List<String> names) {
        return names.stream().map(name -> table.numbersBy("uCode", name, codes)).toArray(double[][]::new);
    }

    /** The number of each country by its code. */
    public Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        codes.forEach(code -> numbers.put(code, numbers.size()));
        return numbers;
    }

    /** A copy that may be written to. */
    public static double[][] copy(double[][] columns) {
        return Arrays.stream(columns).map(double[]::clone).toArray(double[][]::new);
    }
}
