package org.plumbline.sources.budgeting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Mutations;
import org.plumbline.model.budgeting.VoteType;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.tables.Gzipped;
import org.plumbline.sources.tables.StoredFile;

/** Any bytes are an election, which can then be written and read back, or problems; and soon. */
class ElectionFuzzTest {

    @Test
    void anyPabulibFile() {
        List<String> good = List.of(Pabulib.WHOLE, Pabulib.POINTS, Pabulib.ORDINAL);
        eachSeed(seed -> {
            byte[] bytes = Mutations.mutate(good.get((int) (seed % 3)).getBytes(UTF_8), seed);
            CanonicalElectionTest.requireRoundTrip(Pabulib.read(bytes).election());
        });
    }

    @Test
    void anyCompressedFile() {
        byte[] good = Gzipped.of(Pabulib.WHOLE.getBytes(UTF_8));
        eachSeed(seed -> Pabulib.read(Mutations.mutate(good, seed)));
    }

    @Test
    void anyPairOfTables() {
        byte[] projects = "project_id,cost\na,5\nb,6.5\n".getBytes(UTF_8);
        byte[] votes = "voter_id,vote,points\nx,a|b,1|2\ny,\"b,a\",\"1,2.5\"\nz,,\n".getBytes(UTF_8);
        eachSeed(seed -> ElectionReader.read(
                StoredFile.of("p.csv", seed % 2 == 0 ? projects : Mutations.mutate(projects, seed)),
                StoredFile.of("v.csv", seed % 2 == 1 ? votes : Mutations.mutate(votes, seed)),
                Terms.of("10", VoteType.SCORING, ""),
                Pabulib.small()));
    }

    @Test
    void anyCanonicalFiles() {
        Map<String, byte[]> good = new TreeMap<>(CanonicalElection.files(
                Pabulib.read(Pabulib.WHOLE, ReadOptions.grouped("ward")).election()));
        List<String> names = List.copyOf(good.keySet());
        eachSeed(seed -> {
            Map<String, byte[]> files = new TreeMap<>(good);
            String name = names.get((int) (seed % names.size()));
            files.put(name, Mutations.mutate(good.get(name), seed));
            CanonicalElection.read(files);
        });
    }

    @Test
    void anyBytes() {
        eachSeed(seed -> {
            byte[] noise = new byte[200];
            new Random(seed).nextBytes(noise);
            Pabulib.read(noise);
        });
    }

    private interface Case {
        void run(long seed);
    }

    private static void eachSeed(Case one) {
        assertTimeoutPreemptively(
                Duration.ofMinutes(5),
                () -> Mutations.seeds().forEach(seed -> {
                    try {
                        one.run(seed);
                    } catch (WrongInput told) {
                        return;
                    } catch (RuntimeException broken) {
                        throw new AssertionError("seed " + seed, broken);
                    }
                }));
    }
}
