package org.plumbline.sources.budgeting;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** Made-up votes on 150 projects, of which the cheapest costs a hundredth of what the dearest does. */
final class MadeUpVotes {
    private static final int PROJECTS = 150;

    private final SplittableRandom random = new SplittableRandom(11);
    private final double[] popularity = new double[PROJECTS];

    private MadeUpVotes() {
        double sum = 0;
        for (int project = 0; project < PROJECTS; project++) {
            sum += 1 / (project + 10.0);
            popularity[project] = sum;
        }
    }

    /** Three voters in four vote as somebody before them did, so that a few ballots are cast by many, as in a city. */
    static void alike(Path to, int voters) throws IOException {
        MadeUpVotes made = new MadeUpVotes();
        List<String> ballots = new ArrayList<>();
        int[] castBy = new int[voters];
        try (BufferedWriter writer = Files.newBufferedWriter(to)) {
            made.head(writer);
            for (int voter = 0; voter < voters; voter++) {
                boolean again = voter > 0 && made.random.nextInt(4) > 0;
                castBy[voter] = again ? castBy[made.random.nextInt(voter)] : ballots.size();
                if (!again) {
                    ballots.add(made.ballot(made.random.nextInt(5, 11)));
                }
                writer.write(voter + ";" + ballots.get(castBy[voter]) + "\n");
            }
        }
    }

    /** Every ballot has six projects, and no two are the same: they are counted up. */
    static void differ(Path to, int voters) throws IOException {
        MadeUpVotes made = new MadeUpVotes();
        int[] chosen = {0, 1, 2, 3, 4, 5};
        try (BufferedWriter writer = Files.newBufferedWriter(to)) {
            made.head(writer);
            for (int voter = 0; voter < voters; voter++) {
                StringBuilder vote = new StringBuilder();
                for (int project : chosen) {
                    vote.append(vote.length() == 0 ? "" : ",").append(project + 1);
                }
                writer.write(voter + ";" + vote + "\n");
                next(chosen);
            }
        }
    }

    /** The next set of six of a hundred, in the order of their members. */
    private static void next(int[] chosen) {
        for (int i = chosen.length - 1; i >= 0; i--) {
            if (chosen[i] < 100 - chosen.length + i) {
                chosen[i]++;
                for (int j = i + 1; j < chosen.length; j++) {
                    chosen[j] = chosen[j - 1] + 1;
                }
                return;
            }
        }
        throw new IllegalArgumentException("no more sets of six");
    }

    private void head(BufferedWriter writer) throws IOException {
        writer.write("META\nkey;value\nbudget;50000000\nvote_type;approval\nPROJECTS\nproject_id;cost\n");
        for (int project = 1; project <= PROJECTS; project++) {
            writer.write(project + ";" + (20_000 + project * 7_919L % 1_000 * 2_000) + "\n");
        }
        writer.write("VOTES\nvoter_id;vote\n");
    }

    private String ballot(int length) {
        TreeSet<Integer> chosen = new TreeSet<>();
        while (chosen.size() < length) {
            double at = random.nextDouble() * popularity[PROJECTS - 1];
            int place = java.util.Arrays.binarySearch(popularity, at);
            chosen.add((place < 0 ? -place - 1 : place) + 1);
        }
        StringBuilder vote = new StringBuilder();
        chosen.forEach(project -> vote.append(vote.length() == 0 ? "" : ",").append(project));
        return vote.toString();
    }
}
