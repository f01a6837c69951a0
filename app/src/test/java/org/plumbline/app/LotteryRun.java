package org.plumbline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The folder of a run as {@code sortition select} writes it, as far as a public lottery reads it: forty people who are nobody, by
 * gender and age, and twenty panels of eight that keep the quotas.
 */
final class LotteryRun {
    static final int PEOPLE = 40;
    static final int PANELS = 20;

    private static final int SEATS = 8;
    private static final String QUOTAS = "feature,value,min,max,min_flex,max_flex\n"
            + "gender,Female,3,5,0,8\n"
            + "gender,Male,3,5,0,8\n"
            + "age,Under 40,4,4,0,8\n"
            + "age,40 and over,4,4,0,8\n";

    private LotteryRun() {}

    /** @param households whether the pool has a column of them, two people in each */
    static Path write(Path folder, boolean households) throws IOException {
        Files.createDirectories(folder.resolve("inputs"));
        Files.writeString(folder.resolve("run.json"), "{\"what\": \"a run that chose panels\"}\n");
        Files.writeString(folder.resolve("inputs/quotas.csv"), QUOTAS);
        Files.writeString(folder.resolve("inputs/pool.csv"), pool(households));
        Files.writeString(folder.resolve("inputs/portfolio.csv"), portfolio(households));
        return folder;
    }

    static String key(int person) {
        return String.format("k%02d", person);
    }

    static boolean isFemale(int person) {
        return person % 2 == 0;
    }

    static boolean isYoung(int person) {
        return person % 5 < 2;
    }

    private static String pool(boolean households) {
        StringBuilder pool = new StringBuilder("row_key,gender,age" + (households ? ",household" : "") + "\n");
        for (int person = 0; person < PEOPLE; person++) {
            pool.append(key(person))
                    .append(isFemale(person) ? ",Female" : ",Male")
                    .append(isYoung(person) ? ",Under 40" : ",40 and over")
                    .append(households ? "," + (1 + person / 2) : "")
                    .append('\n');
        }
        return pool.toString();
    }

    private static String portfolio(boolean households) {
        Random random = new Random(7);
        List<String> lines = new ArrayList<>(List.of("panel,members"));
        while (lines.size() <= PANELS) {
            int[] panel =
                    random.ints(0, PEOPLE).distinct().limit(SEATS).sorted().toArray();
            if (keeps(panel, households)) {
                lines.add(lines.size() + ","
                        + IntStream.of(panel).mapToObj(LotteryRun::key).collect(Collectors.joining(" ")));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static boolean keeps(int[] panel, boolean households) {
        long female = IntStream.of(panel).filter(LotteryRun::isFemale).count();
        long young = IntStream.of(panel).filter(LotteryRun::isYoung).count();
        long homes = IntStream.of(panel).map(person -> person / 2).distinct().count();
        return female >= 3 && female <= 5 && young == 4 && (!households || homes == SEATS);
    }
}
