package org.plumbline.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.app.report.sortition.draw.LotteryDocuments;
import org.plumbline.engine.runs.Run;
import org.plumbline.engine.runs.RunFolder;
import org.plumbline.engine.runs.Version;
import org.plumbline.engine.sortition.PanelAnswer;
import org.plumbline.engine.sortition.PanelSelections;
import org.plumbline.methods.sortition.Lottery;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.sources.sortition.CanonicalAssembly;

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
    static Path write(Path folder, boolean households) {
        return write(folder, households, false);
    }

    /** @param claimed whether it says of itself that it is finished, though chances are not those that the rule gives */
    static Path write(Path folder, boolean households, boolean claimed) {
        String quotas = QUOTAS;
        String pool = pool(households);
        String portfolio = portfolio(households);
        PoolClasses classes = PoolClasses.of(CanonicalAssembly.read(
                Map.of(CanonicalAssembly.POOL, bytes(pool), CanonicalAssembly.QUOTAS, bytes(quotas)), "", SEATS));
        Map<String, byte[]> files = Map.of(
                CanonicalAssembly.POOL,
                bytes(pool),
                CanonicalAssembly.QUOTAS,
                bytes(quotas),
                "assembly.csv",
                bytes(facts(households, claimed)),
                "portfolio.csv",
                bytes(portfolio),
                "lottery.csv",
                bytes(lottery(portfolio, classes)),
                "certificate.csv",
                bytes("stage,level,class,weight,settled\n"));
        PanelAnswer answer = new PanelSelections()
                .published(RecipeBook.builtIn(), "panel-greedy", name -> Optional.ofNullable(files.get(name)));
        new RunFolder(folder).write(Run.of(answer, Version.current()), List.of(new LotteryDocuments()));
        return folder;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Random panels are no fair portfolio: the selection says of itself that it is not finished. */
    private static String facts(boolean households, boolean claimed) {
        return "key,value\ntitle,People who are nobody\nseats," + SEATS + "\none_per_household,"
                + (households ? "yes" : "no") + "\nfinished," + (claimed ? "yes" : "no") + "\nsolver,none\n";
    }

    /** The panels of the portfolio by classes, each as likely as any other. */
    private static String lottery(String portfolio, PoolClasses classes) {
        StringBuilder lottery = new StringBuilder("panel,weight,classes\n");
        for (String line : portfolio.lines().skip(1).toList()) {
            int[] seats = new int[classes.count()];
            for (String key : line.split(",", -1)[1].split(" ", -1)) {
                seats[classes.classOf(Integer.parseInt(key.substring(1)))]++;
            }
            lottery.append(line, 0, line.indexOf(','))
                    .append(',')
                    .append(Lottery.ONE / PANELS)
                    .append(',')
                    .append(IntStream.range(0, seats.length)
                            .filter(one -> seats[one] > 0)
                            .mapToObj(one -> (one + 1) + (seats[one] > 1 ? "x" + seats[one] : ""))
                            .collect(Collectors.joining(" ")))
                    .append('\n');
        }
        return lottery.toString();
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
