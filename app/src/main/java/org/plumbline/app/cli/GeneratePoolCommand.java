package org.plumbline.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.plumbline.engine.sortition.quotas.MadeUpPools;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.generator.GeneratedPool;
import org.plumbline.methods.sortition.generator.PoolSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plumbline sortition generate}: the files of a pool that nobody is in. */
@Command(
        name = "generate",
        header = "Make up a pool of volunteers, to try things out before anybody is invited.",
        description = {
            "The folder holds categories.csv (quotas that mirror the made-up population), respondents.csv (the volunteers) and"
                    + " population.csv. Volunteers differ from the population as they do in life: the first values of the first"
                    + " two features are scarce. At least one panel keeps the quotas. The same options give the same files on"
                    + " any machine. Nothing is replaced.",
            "",
            "Example: plumbline sortition generate --people 300 --size 30 --out made-up"
        })
final class GeneratePoolCommand implements Callable<Integer> {
    private static final int MOST_PEOPLE = 100_000;

    /** That quotas can be checked and filled in reasonable time for. */
    private static final int MOST_SEATS = 1_000;

    private static final int MOST_SKEW = 10;
    private static final double MOST_CORRELATION = 0.99;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private CommandSpec spec;

    @Option(
            names = "--people",
            paramLabel = "N",
            defaultValue = "825",
            description = "How many volunteer. Default: ${DEFAULT-VALUE}.")
    private int people;

    @Option(
            names = "--size",
            paramLabel = "K",
            defaultValue = "75",
            description = "How many seats the panel has. Default: ${DEFAULT-VALUE}.")
    private int size;

    @Option(
            names = "--features",
            paramLabel = "F",
            defaultValue = "6",
            description =
                    "The first F of age, education, gender, area, background, opinion and housing. Default: ${DEFAULT-VALUE}.")
    private int features;

    @Option(
            names = "--correlation",
            paramLabel = "SHARE",
            defaultValue = "0.1",
            description =
                    "How strongly features hang together, 0 to " + MOST_CORRELATION + ". Default: ${DEFAULT-VALUE}.")
    private double correlation;

    @Option(
            names = "--skew",
            paramLabel = "S",
            defaultValue = "1.5",
            description =
                    "How far volunteers differ from the population, 0 to " + MOST_SKEW + ". Default: ${DEFAULT-VALUE}.")
    private double skew;

    @Option(
            names = "--shared-households",
            paramLabel = "SHARE",
            defaultValue = "0",
            description = "The share of volunteers who live with another one, 0 to 1. Default: ${DEFAULT-VALUE}.")
    private double sharedHouseholds;

    @Option(
            names = "--slack",
            paramLabel = "SEATS",
            defaultValue = "0",
            description = "Make every quota wider by so many seats on both sides. Default: ${DEFAULT-VALUE}.")
    private int slack;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Another seed gives another pool. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "A folder to write to; it may not be there.")
    @SuppressWarnings("NullAway.Init") // set by the command-line parser
    private Path out;

    @Override
    public Integer call() {
        requireSense();
        PoolSettings settings = new PoolSettings(
                people, size, PoolSettings.usualFeatures(features), correlation, skew, sharedHouseholds, slack, seed);
        GeneratedPool made = new MadeUpPools().write(settings, out);
        print(made, spec.commandLine().getOut());
        return ExitCode.DONE.number();
    }

    private void requireSense() {
        require(size >= 1 && size <= MOST_SEATS, "--size", "a whole number from 1 to " + MOST_SEATS, size);
        require(
                people >= size && people <= MOST_PEOPLE,
                "--people",
                "a whole number from " + size + " (the seats) to " + MOST_PEOPLE,
                people);
        int most = PoolSettings.MOST_USUAL_FEATURES;
        require(features >= 1 && features <= most, "--features", "a whole number from 1 to " + most, features);
        require(
                correlation >= 0 && correlation <= MOST_CORRELATION,
                "--correlation",
                "a number from 0 to " + MOST_CORRELATION,
                correlation);
        require(skew >= 0 && skew <= MOST_SKEW, "--skew", "a number from 0 to " + MOST_SKEW, skew);
        require(
                sharedHouseholds >= 0 && sharedHouseholds <= 1,
                "--shared-households",
                "a share from 0 to 1",
                sharedHouseholds);
        // Where all live in households of two or three, there is about one household for 2.2 people.
        require(
                people - StrictMath.ceil(sharedHouseholds * people) * 2 / 3 >= size,
                "--shared-households",
                "a share that leaves as many households as seats",
                sharedHouseholds);
        require(slack >= 0 && slack <= size, "--slack", "a whole number from 0 to " + size + " (the seats)", slack);
    }

    private void require(boolean holds, String option, String expected, Number found) {
        if (!holds) {
            throw new ParameterException(spec.commandLine(), option + " takes " + expected + ", not " + found);
        }
    }

    private void print(GeneratedPool made, PrintWriter text) {
        text.println("Made up  " + people + " people of "
                + PoolClasses.of(made.assembly()).count() + " different kinds, for a panel of " + size);
        text.println("Quotas   of " + features + (features == 1 ? " feature" : " features") + widened(made.widened()));
        text.println("Written  " + out);
        String address = made.assembly().onePerHousehold() ? " --address " + MadeUpPools.ADDRESS : "";
        text.println("Check    plumbline sortition check "
                + out.resolve(MadeUpPools.CATEGORIES) + " "
                + out.resolve(MadeUpPools.RESPONDENTS) + " --size " + size + " --id "
                + MadeUpPools.ID + address);
    }

    private static String widened(int seats) {
        return seats == 0
                ? ""
                : ", " + seats + (seats == 1 ? " seat" : " seats")
                        + " wider in all than the population's shares, so that a panel keeps them";
    }
}
