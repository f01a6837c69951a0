package org.plumbline.sources.sortition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Mutations;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.tables.Gzipped;
import org.plumbline.sources.tables.StoredFile;

/** Any bytes are a panel, which can then be written and read back, or problems; and soon. */
class PanelFuzzTest {
    private static final byte[] CATEGORIES = Panel.CATEGORIES.getBytes(UTF_8);
    private static final byte[] PEOPLE = Panel.PEOPLE.getBytes(UTF_8);

    @Test
    void anyCategories() {
        byte[] other = "category,feature,min,max\nx,a,2,9\nx,b,1,2\n".getBytes(UTF_8);
        eachSeed(seed -> AssemblyFiles.quotas(
                StoredFile.of("c.csv", Mutations.mutate(seed % 2 == 0 ? CATEGORIES : other, seed)), Panel.SEATS));
    }

    @Test
    void anyPeople() {
        eachSeed(seed -> CanonicalAssemblyTest.requireRoundTrip(AssemblyFiles.read(
                        StoredFile.of("c.csv", CATEGORIES),
                        StoredFile.of("p.csv", Mutations.mutate(PEOPLE, seed)),
                        Panel.SEATS,
                        seed % 2 == 0 ? Panel.WITH_ADDRESSES : Panel.WITH_IDS,
                        Panel.salt())
                .assembly()));
    }

    @Test
    void anyPairOfFiles() {
        eachSeed(seed -> {
            AssemblyRead read = AssemblyFiles.read(
                    StoredFile.of("c.csv", Mutations.mutate(CATEGORIES, seed)),
                    StoredFile.of("p.csv", Mutations.mutate(PEOPLE, seed * 31)),
                    Panel.SEATS,
                    RespondentOptions.plain(),
                    Panel.salt());
            CanonicalAssemblyTest.requireRoundTrip(read.assembly());
            assertThat(KeyList.read(StoredFile.of("k.csv", read.keys().file()))).isEqualTo(read.keys());
        });
    }

    @Test
    void anyCompressedFile() {
        byte[] good = Gzipped.of(PEOPLE);
        eachSeed(seed -> AssemblyFiles.read(
                StoredFile.of("c.csv", CATEGORIES),
                StoredFile.of("p.csv.gz", Mutations.mutate(good, seed)),
                Panel.SEATS,
                Panel.WITH_IDS,
                Panel.salt()));
    }

    @Test
    void anyPublishedFiles() {
        Map<String, byte[]> good = new TreeMap<>(CanonicalAssembly.files(
                Panel.read(Panel.PEOPLE.replace("2 Mill Lane", "1 Mill Lane")).assembly()));
        List<String> names = List.copyOf(good.keySet());
        eachSeed(seed -> {
            Map<String, byte[]> files = new TreeMap<>(good);
            String name = names.get((int) (seed % names.size()));
            files.put(name, Mutations.mutate(good.get(name), seed));
            CanonicalAssemblyTest.requireRoundTrip(CanonicalAssembly.read(files, "p", Panel.SEATS));
        });
    }

    @Test
    void anyListOfKeysOrSalt() {
        byte[] keys = Panel.read(Panel.PEOPLE).keys().file();
        byte[] salt = Panel.salt().hex().getBytes(UTF_8);
        eachSeed(seed -> KeyList.read(StoredFile.of("k.csv", Mutations.mutate(keys, seed))));
        eachSeed(seed -> Salt.read(StoredFile.of("salt.txt", Mutations.mutate(salt, seed))));
    }

    @Test
    void anyBytes() {
        AtomicLong refused = new AtomicLong();
        Mutations.seeds().forEach(seed -> {
            byte[] noise = new byte[200];
            new Random(seed).nextBytes(noise);
            try {
                AssemblyFiles.quotas(StoredFile.of("c.csv", noise), Panel.SEATS);
            } catch (WrongInput told) {
                refused.incrementAndGet();
            }
        });
        assertThat(refused.get()).isEqualTo(Mutations.seeds().count());
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
