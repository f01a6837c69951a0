package org.plumbline.sources.sortition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Pool;
import org.plumbline.model.sortition.Quota;
import org.plumbline.model.sortition.Quotas;
import org.plumbline.sources.WhatIsWrong;

class CanonicalAssemblyTest {

    @Test
    void theFilesHoldRowKeysAndFeaturesAndNothingElseOfAPerson() {
        Map<String, String> files = texts(
                Panel.read(Panel.PEOPLE.replace("2 Mill Lane", "1 Mill Lane")).assembly());
        assertThat(files).containsOnlyKeys("quotas.csv", "pool.csv");
        assertThat(files.get("quotas.csv")).isEqualTo(Panel.CATEGORIES);
        assertThat(files.get("pool.csv"))
                .startsWith("row_key,Gender,Age,household\n")
                .doesNotContain("Mill")
                .doesNotContain("Name")
                .doesNotContain("ZZ")
                .doesNotContainPattern("a[1-5],");
    }

    @Test
    void householdsAreWrittenOnlyWhereTheyMatter() {
        assertThat(texts(Panel.read(Panel.PEOPLE, Panel.WITH_IDS).assembly()).get("pool.csv"))
                .startsWith("row_key,Gender,Age\n");
    }

    @Test
    void anyPanelIsReadBackAsItWas() {
        for (long seed = 0; seed < 300; seed++) {
            requireRoundTrip(random(seed));
        }
    }

    /** What a file becomes when one text of it is another, and the first line of the problem that follows. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quotas.csv|feature,value|category,feature|quotas.csv:1: this line is not as",
                "quotas.csv|Female,1|Female,01|quotas.csv:2:3: not a whole number of seats",
                "quotas.csv|Female,1|Female ,1|quotas.csv:2: this line is not as",
                "quotas.csv|Female,1|\"Female\",1|quotas.csv:2: this line is not as",
                "quotas.csv|Gender,Female|Sex,Female|pool.csv:1: this line is not as",
                "pool.csv|Female|female|pool.csv:3: this line is not as",
                "pool.csv|Female|Femal|pool.csv:3:2: a value of Gender that the categories do not have",
                "pool.csv|row_key|key|pool.csv:1: this line is not as",
                "pool.csv|household|home|pool.csv:1: this line is not as",
                "pool.csv|,1~|,2~|pool.csv:2: this line is not as",
                "pool.csv|,2~|,02~|pool.csv:3: this line is not as",
                "pool.csv|,2~|,4~|pool.csv:3: this line is not as",
                "pool.csv|,1~|~|pool.csv:2: this line is not as",
                "pool.csv|,1~|,1^~|pool.csv:2: this line is not as",
            })
    void whatWasTouchedIsNotCanonical(String file, String text, String other, String heading) {
        Map<String, byte[]> files = files();
        String before = new String(files.get(file), UTF_8);
        String after = before.replaceFirst(
                java.util.regex.Pattern.quote(text.replace("~", "\n")),
                other.replace("~", "\n").replace("^", "\r"));
        files.put(file, after.getBytes(UTF_8));
        assertThat(WhatIsWrong.in(() -> CanonicalAssembly.read(files, "people", Panel.SEATS))
                        .get(0))
                .startsWith(heading);
    }

    @Test
    void rowsInAnotherOrderAreNotCanonical() {
        Map<String, byte[]> files = files();
        List<String> rows =
                new ArrayList<>(new String(files.get("pool.csv"), UTF_8).lines().toList());
        rows.add(1, rows.remove(2));
        files.put("pool.csv", (String.join("\n", rows) + "\n").getBytes(UTF_8));
        assertThat(WhatIsWrong.in(() -> CanonicalAssembly.read(files, "people", Panel.SEATS))
                        .get(0))
                .startsWith("pool.csv:");
    }

    @Test
    void aFileThatIsMissingIsTold() {
        Map<String, byte[]> files = files();
        files.remove("pool.csv");
        assertThat(WhatIsWrong.in(() -> CanonicalAssembly.read(files, "people", Panel.SEATS))
                        .get(0))
                .startsWith("pool.csv: this file is missing [unreadable-file]");
    }

    @Test
    void keysThatGiveAwayTheOrderAreNotWritten() {
        Quotas quotas = new Quotas(1, List.of(new Feature("x", List.of(Quota.of("a", 0, 1, 1)))));
        Assembly unsorted = new Assembly("t", quotas, Pool.livingAlone(List.of("b", "a"), new int[1][2]), false);
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalAssembly.files(unsorted));
        Assembly odd = new Assembly("t", quotas, Pool.livingAlone(List.of("A"), new int[1][1]), false);
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalAssembly.files(odd));
    }

    private static Map<String, byte[]> files() {
        return new HashMap<>(CanonicalAssembly.files(Panel.read(Panel.PEOPLE).assembly()));
    }

    static void requireRoundTrip(Assembly assembly) {
        Map<String, byte[]> files = CanonicalAssembly.files(assembly);
        Assembly again = CanonicalAssembly.read(
                files, assembly.title(), assembly.quotas().panelSize());
        requireSame(again, assembly);
        assertThat(texts(again)).isEqualTo(texts(assembly));
    }

    static void requireSame(Assembly one, Assembly other) {
        assertThat(one.title()).isEqualTo(other.title());
        assertThat(one.quotas()).isEqualTo(other.quotas());
        assertThat(one.onePerHousehold()).isEqualTo(other.onePerHousehold());
        assertThat(rows(one.pool())).isEqualTo(rows(other.pool()));
    }

    private static List<List<Object>> rows(Pool pool) {
        List<List<Object>> rows = new ArrayList<>();
        for (int person = 0; person < pool.people(); person++) {
            List<Object> row = new ArrayList<>(List.of(pool.key(person), pool.household(person)));
            for (int feature = 0; feature < pool.features(); feature++) {
                row.add(pool.value(person, feature));
            }
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, String> texts(Assembly assembly) {
        Map<String, String> texts = new HashMap<>();
        CanonicalAssembly.files(assembly).forEach((name, bytes) -> texts.put(name, new String(bytes, UTF_8)));
        return texts;
    }

    /** Of up to 60 people, with names that need quotes and households numbered as they come. */
    private static Assembly random(long seed) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        int seats = 1 + random.nextInt(20);
        List<Feature> features = new ArrayList<>();
        for (int feature = 0; feature <= random.nextInt(5); feature++) {
            List<Quota> quotas = new ArrayList<>();
            for (int value = 0; value <= random.nextInt(6); value++) {
                int[] limits = random.ints(4, 0, 30).sorted().toArray();
                quotas.add(new Quota(text(random) + value, limits[1], limits[2], limits[0], limits[3]));
            }
            features.add(new Feature(text(random) + feature, quotas));
        }
        TreeSet<String> keys = new TreeSet<>();
        for (int person = random.nextInt(60); person >= 0; person--) {
            keys.add(RowKeys.of(Panel.salt(), seed + "-" + person));
        }
        int people = keys.size();
        int[][] values = new int[features.size()][people];
        int[] households = new int[people];
        boolean onePerHousehold = random.nextBoolean();
        int next = 0;
        for (int person = 0; person < people; person++) {
            for (int feature = 0; feature < features.size(); feature++) {
                values[feature][person] =
                        random.nextInt(features.get(feature).quotas().size());
            }
            households[person] = onePerHousehold && next > 0 && random.nextInt(3) == 0 ? random.nextInt(next) : next++;
        }
        Pool pool = new Pool(List.copyOf(keys), values, households);
        return new Assembly("A panel", new Quotas(seats, features), pool, onePerHousehold);
    }

    private static String text(Random random) {
        List<String> parts = List.of("a", "B,", "\"c\"", "\u00E9", "60+", "d e", "=f", "\uD83D\uDE00");
        return parts.get(random.nextInt(parts.size())) + parts.get(random.nextInt(parts.size()));
    }
}
