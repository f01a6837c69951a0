package org.plumbline.sources.snapshots;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.citations.Checksum;
import org.plumbline.model.problems.CouldNotBeDone;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.WhatIsWrong;
import org.plumbline.sources.tables.Gzipped;

/** Fetching from a server that does everything that servers do. */
class FetchingTest {
    private static final byte[] TABLE = table(200_000);
    private static final byte[] EARLIER = "an earlier edition\n".getBytes(UTF_8);
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Limits LIMITS = new Limits(1_000_000, 2_000_000);
    private static final Patience PATIENCE =
            new Patience(Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(30));
    private static final Patience LITTLE =
            new Patience(Duration.ofSeconds(10), Duration.ofMillis(800), Duration.ofSeconds(30));
    private static final Patience LITTLE_IN_ALL =
            new Patience(Duration.ofSeconds(10), Duration.ofMillis(800), Duration.ofMillis(1_000));

    @TempDir
    private Path folder;

    private final Publisher publisher = new Publisher();

    /** The JDK's client takes its time when it is used first, which the short times below must not count. */
    @BeforeAll
    static void warmUp(@TempDir Path elsewhere) {
        try (Publisher publisher = new Publisher()) {
            new Fetcher(new Cache(elsewhere), PATIENCE, Hosts.HTTPS_OR_LOOPBACK)
                    .fetch(download(publisher.replies("/t", Publisher.file(TABLE)), "t.csv"), NOW, Arrivals.UNWATCHED);
        }
    }

    @AfterEach
    void stop() {
        publisher.close();
    }

    /** Bytes that do not compress, so that pieces of a file are pieces of its gzip too. */
    private static byte[] table(int bytes) {
        byte[] random = new byte[bytes];
        new Random(1).nextBytes(random);
        return random;
    }

    private Fetcher fetcher(Patience patience) {
        return new Fetcher(new Cache(folder), patience, Hosts.HTTPS_OR_LOOPBACK);
    }

    private Fetched fetch(URI address) {
        return fetch(address, "t.csv");
    }

    private Fetched fetch(URI address, String fileName) {
        return fetcher(PATIENCE).fetch(download(address, fileName), NOW, Arrivals.UNWATCHED);
    }

    private Fetched fetch(URI address, Patience patience) {
        return fetcher(patience).fetch(download(address, "t.csv"), NOW, Arrivals.UNWATCHED);
    }

    private static Download download(URI address, String fileName) {
        return new Download(address, fileName, Checksum.of(TABLE), LIMITS);
    }

    private List<String> filesHere() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(name -> !name.endsWith(".lock"))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void earlierFileStays(String... others) throws IOException {
        assertThat(folder.resolve("t.csv")).hasBinaryContent(EARLIER);
        List<String> all = new ArrayList<>(List.of(others));
        all.add(0, "t.csv");
        assertThat(filesHere()).containsExactlyElementsOf(all);
    }

    private void putEarlierFile() throws IOException {
        Files.write(folder.resolve("t.csv"), EARLIER);
    }

    @Test
    void aWholeFileIsPutInItsPlaceWithARecordOfWhereItComesFrom() {
        URI address = publisher.replies("/t.csv", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"one\"");
            exchange.getResponseHeaders().set("Last-Modified", "Sat, 21 Nov 2026 10:00:00 GMT");
            Publisher.file(TABLE).to(exchange);
        });
        List<Long> seen = new ArrayList<>();

        Fetched fetched = fetcher(PATIENCE).fetch(download(address, "in/t.csv"), NOW, (bytes, total) -> {
            seen.add(bytes);
            assertThat(total).isEqualTo(OptionalLong.of(TABLE.length));
        });

        assertThat(fetched).isEqualTo(new Fetched(folder.resolve("in/t.csv"), TABLE.length, false));
        assertThat(fetched.file()).hasBinaryContent(TABLE);
        assertThat(seen).isSorted().endsWith((long) TABLE.length);
        String sum = Checksum.of(TABLE);
        assertThat(new Cache(folder).findRecord("in/t.csv"))
                .hasValue(new FetchRecord(
                        address,
                        NOW,
                        sum,
                        TABLE.length,
                        sum,
                        TABLE.length,
                        "\"one\"",
                        "Sat, 21 Nov 2026 10:00:00 GMT"));
        assertThat(filesHere()).containsExactly("in/t.csv", "in/t.csv.source.json");
    }

    @Test
    void aCompressedFileIsKeptAsItCameAndKnownByWhatIsInIt() {
        byte[] stored = Gzipped.of(TABLE);
        Fetched fetched = fetch(publisher.replies("/t", Publisher.file(stored)), "t.csv.gz");

        assertThat(fetched.file()).hasBinaryContent(stored);
        FetchRecord record = new Cache(folder).findRecord("t.csv.gz").orElseThrow();
        assertThat(record.sha256()).isEqualTo(Checksum.of(TABLE));
        assertThat(record.storedSha256()).isEqualTo(Checksum.of(stored));
        assertThat(record.bytes()).isEqualTo(TABLE.length);
    }

    @Test
    void aFileThatIsHereAndRightIsNotAskedForAgain() {
        URI address = publisher.replies("/t", Publisher.file(TABLE));

        assertThat(fetch(address).wasHere()).isFalse();
        assertThat(fetch(address).wasHere()).isTrue();
        assertThat(publisher.ranges()).hasSize(1);
    }

    @Test
    void anotherEditionInThePlaceIsReplaced() throws IOException {
        putEarlierFile();

        assertThat(fetch(publisher.replies("/t", Publisher.file(TABLE))).file()).hasBinaryContent(TABLE);
    }

    @Test
    void aFileThatBreaksOffIsContinuedWhereItEnded() throws IOException {
        putEarlierFile();
        AtomicInteger asked = new AtomicInteger();
        URI address = publisher.replies(
                "/t",
                exchange -> (asked.getAndIncrement() == 0
                                ? Publisher.brokenOff(TABLE, 50_000, "\"one\"")
                                : Publisher.resumable(TABLE, "\"one\""))
                        .to(exchange));

        assertThatThrownBy(() -> fetch(address))
                .isInstanceOf(CouldNotBeDone.class)
                .hasMessage("could not fetch t.csv from " + address
                        + ": it broke off, after 50000 of 200000 bytes. Run the same again to continue from there.");
        earlierFileStays("t.csv.part", "t.csv.part.source.json");

        assertThat(fetch(address).file()).hasBinaryContent(TABLE);
        assertThat(publisher.ranges()).containsExactly("", "bytes=50000-");
        assertThat(filesHere()).containsExactly("t.csv", "t.csv.source.json");
    }

    @ParameterizedTest
    @CsvSource({"range ignored, 2", "not satisfiable, 3", "state changed, 2", "another part, 3", "other state sent, 3"})
    void aPartThatCannotBeContinuedIsFetchedAnew(String server, int requests) {
        AtomicInteger asked = new AtomicInteger();
        URI address = publisher.replies(
                "/t",
                exchange -> (asked.getAndIncrement() == 0
                                ? Publisher.brokenOff(table(199_999), 50_000, "\"one\"")
                                : exchange.getRequestHeaders().containsKey("Range")
                                        ? toARange(server)
                                        : Publisher.file(TABLE))
                        .to(exchange));
        assertThatThrownBy(() -> fetch(address)).isInstanceOf(CouldNotBeDone.class);

        assertThat(fetch(address).file()).hasBinaryContent(TABLE);
        assertThat(publisher.ranges()).hasSize(requests);
    }

    private static Publisher.Reply toARange(String server) {
        return switch (server) {
            case "range ignored" -> Publisher.file(TABLE);
            case "not satisfiable" -> Publisher.status(416);
            case "state changed" -> Publisher.resumable(TABLE, "\"two\"");
            case "another part" ->
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Range", "bytes 10-199999/200000");
                    exchange.sendResponseHeaders(206, 199_990); // and then hangs up
                };
            case "other state sent" ->
                exchange -> {
                    exchange.getResponseHeaders().set("ETag", "\"two\"");
                    exchange.getResponseHeaders().set("Content-Range", "bytes 50000-199999/200000");
                    exchange.sendResponseHeaders(206, 150_000);
                };
            default -> throw new IllegalArgumentException(server);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "W/\"weak\""})
    void withoutASureSignOfTheSameStateNothingIsContinued(String entityTag) {
        AtomicInteger asked = new AtomicInteger();
        URI address = publisher.replies(
                "/t",
                exchange -> (asked.getAndIncrement() == 0
                                ? Publisher.brokenOff(TABLE, 50_000, entityTag)
                                : Publisher.file(TABLE))
                        .to(exchange));
        assertThatThrownBy(() -> fetch(address)).isInstanceOf(CouldNotBeDone.class);

        assertThat(fetch(address).file()).hasBinaryContent(TABLE);
        assertThat(publisher.ranges()).containsExactly("", "");
    }

    @Test
    void aPartOfAFileAtAnotherAddressIsNotContinued() {
        URI first = publisher.replies("/first", Publisher.brokenOff(TABLE, 50_000, "\"one\""));
        assertThatThrownBy(() -> fetch(first)).isInstanceOf(CouldNotBeDone.class);

        assertThat(fetch(publisher.replies("/second", Publisher.resumable(TABLE, "\"one\"")))
                        .file())
                .hasBinaryContent(TABLE);
        assertThat(publisher.ranges()).containsExactly("", "");
    }

    @Test
    void aServerThatFallsSilentIsNotWaitedForAndMayGoOnLater() throws IOException {
        putEarlierFile();
        CountDownLatch end = new CountDownLatch(1);
        URI address = publisher.replies("/t", exchange -> {
            Publisher.brokenOff(TABLE, 1_000, "\"one\"").to(exchange);
            end.await();
        });

        assertThatThrownBy(() -> fetch(address, LITTLE))
                .isInstanceOf(CouldNotBeDone.class)
                .hasMessageContaining("nothing came for 800 ms, after 1000 of 200000 bytes");
        earlierFileStays("t.csv.part", "t.csv.part.source.json");
        end.countDown();
    }

    @Test
    void aServerThatNeverAnswersIsNotWaitedFor() {
        CountDownLatch end = new CountDownLatch(1);
        URI address = publisher.replies("/t", exchange -> end.await());

        assertThatThrownBy(() -> fetch(address, LITTLE))
                .isInstanceOf(CouldNotBeDone.class)
                .hasMessageContaining("the server does not answer in 800 ms");
        end.countDown();
    }

    @Test
    void aServerThatDripsIsNotWaitedForPastTheWholeTime() {
        URI address = publisher.replies("/t", exchange -> {
            exchange.sendResponseHeaders(200, TABLE.length);
            OutputStream body = exchange.getResponseBody();
            for (int i = 0; i < 200; i++) {
                body.write(TABLE, i, 1);
                body.flush();
                Thread.sleep(20);
            }
        });

        assertThatThrownBy(() -> fetch(address, LITTLE_IN_ALL))
                .isInstanceOf(CouldNotBeDone.class)
                .hasMessageContaining("it was not whole in 1 s, after ")
                .hasMessageContaining("Run the same again to continue");
    }

    @Test
    void otherBytesThanExpectedAreToldWithBothChecksumsAndLeaveNoTrace() throws IOException {
        putEarlierFile();
        byte[] other = table(10);
        URI address = publisher.replies("/t", Publisher.file(other));

        assertThat(WhatIsWrong.in(() -> fetch(address)))
                .containsExactly(WhatIsWrong.problem(
                        "t.csv: the file at " + address
                                + " is not the one that the catalogue describes [wrong-checksum]",
                        "sha256 " + Checksum.of(other),
                        "sha256 " + Checksum.of(TABLE),
                        "run the same again, which starts anew; if it stays so, the publisher has put another file"
                                + " there; nothing was kept"));
        earlierFileStays();
    }

    @Test
    void aWebPageInPlaceOfATableIsCalledOne() {
        URI address = publisher.replies("/t", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            Publisher.file("<html>Please log in".getBytes(UTF_8)).to(exchange);
        });

        assertThat(WhatIsWrong.in(() -> fetch(address)))
                .singleElement()
                .asString()
                .contains("it came as a web page: open the address in a browser, it may ask for a login");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFileThatIsTooLargeIsRefusedDeclaredOrNot(boolean declared) throws IOException {
        putEarlierFile();
        byte[] large = table(1_000_001);
        URI address = publisher.replies("/t", exchange -> {
            exchange.sendResponseHeaders(200, declared ? large.length : 0);
            exchange.getResponseBody().write(large);
        });

        assertThat(WhatIsWrong.in(() -> fetch(address)))
                .singleElement()
                .asString()
                .startsWith("t.csv: the file at " + address + " is too large [file-too-large]")
                .contains(declared ? "1000001 bytes, as the server says" : "more than 1000000 bytes");
        earlierFileStays();
    }

    @Test
    void aZipBombIsStoppedAtTheLimit() throws IOException {
        URI address = publisher.replies("/t", Publisher.file(Gzipped.of(new byte[50_000_000])));

        assertThat(WhatIsWrong.in(() -> fetch(address, "t.csv.gz")))
                .singleElement()
                .asString()
                .startsWith("t.csv.gz: the file is too large, as it came from " + address + " [file-too-large]")
                .contains("more than 2000000 bytes, once decompressed");
        assertThat(filesHere()).isEmpty();
    }

    @Test
    void gzipThatIsNoneOrIsDamagedIsToldAndLeavesNoTrace() {
        byte[] damaged = Gzipped.of(TABLE);
        damaged[damaged.length - 6] ^= 1;

        assertThat(WhatIsWrong.in(() -> fetch(publisher.replies("/1", Publisher.file(TABLE)), "t.csv.gz")))
                .singleElement()
                .asString()
                .contains("not compressed, though its name says so");
        assertThat(WhatIsWrong.in(() -> fetch(publisher.replies("/2", Publisher.file(damaged)), "t.csv.gz")))
                .singleElement()
                .asString()
                .contains("the compressed file is damaged");
        assertThat(filesHere()).isEmpty();
    }

    @Test
    void aRedirectWithinTheHostIsFollowed() {
        publisher.replies("/files/t.csv", Publisher.file(TABLE));
        publisher.replies("/latest", Publisher.redirect("/files/t.csv"));

        assertThat(fetch(publisher.replies("/t", Publisher.redirect("latest"))).file())
                .hasBinaryContent(TABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost/t", "https://example.org/t", "file:///etc/passwd", "", "ht tp://%"})
    void aRedirectElsewhereIsRefusedAndSaysWhere(String location) {
        URI address = publisher.replies("/t", Publisher.redirect(location));

        assertThatThrownBy(() -> fetch(address))
                .isInstanceOf(CouldNotBeDone.class)
                .hasMessageContaining(
                        "redirect to elsewhere refused: it leads to " + (location.isEmpty() ? "nowhere" : location))
                .hasMessageContaining("A redirect is followed within 127.0.0.1 only");
        assertThat(filesHere()).isEmpty();
    }

    @Test
    void redirectsInACircleComeToAnEnd() {
        URI address = publisher.replies("/t", Publisher.redirect("/t"));

        assertThatThrownBy(() -> fetch(address)).hasMessageContaining("redirects more than 5 times");
        assertThat(publisher.ranges()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({
        "404, See on the publisher's page where the file is now.",
        "429, Wait some minutes",
        "500, Try again later",
        "503, Try again later",
        "403, 'Plumbline sends no names or passwords; fetch it by hand.'",
        "204, See on the publisher's page",
        "206, See on the publisher's page"
    })
    void aRefusalSaysWhatToDo(int status, String toDo) throws IOException {
        putEarlierFile();
        URI address = publisher.replies("/t", Publisher.status(status));

        assertThatThrownBy(() -> fetch(address))
                .isInstanceOf(CouldNotBeDone.class)
                .hasMessageContaining("from " + address + ": the server answered " + status)
                .hasMessageContaining(toDo);
        earlierFileStays();
    }

    @Test
    void aServerThatIsNotThereIsToldOf() {
        URI address = publisher.at("/t");
        publisher.close();

        assertThatThrownBy(() -> fetch(address))
                .isInstanceOf(CouldNotBeDone.class)
                .hasMessageContaining("the server cannot be reached, or hung up");
    }

    @Test
    void twoFetchesOfOneFileAtOnceBothEndWellAndAskOnce() throws InterruptedException, ExecutionException {
        URI address = publisher.replies("/t", exchange -> {
            Thread.sleep(200);
            Publisher.file(TABLE).to(exchange);
        });
        ExecutorService threads = Executors.newFixedThreadPool(4);
        Callable<Fetched> fetch = () -> fetch(address);

        for (Future<Fetched> fetched : threads.invokeAll(List.of(fetch, fetch, fetch, fetch))) {
            assertThat(fetched.get().file()).hasBinaryContent(TABLE);
        }
        assertThat(publisher.ranges()).hasSize(1);
        threads.shutdown();
    }

    @Test
    void aFetchThatIsStoppedInTheMiddleLeavesAPartThatIsContinued() throws InterruptedException, ExecutionException {
        CountDownLatch halfWay = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        URI address = publisher.replies("/t", exchange -> {
            if (asked.getAndIncrement() > 0) {
                Publisher.resumable(TABLE, "\"one\"").to(exchange);
                return;
            }
            Publisher.brokenOff(TABLE, 100_000, "\"one\"").to(exchange);
            end.await();
        });
        Arrivals watching = (bytes, total) -> {
            if (bytes == 100_000) {
                halfWay.countDown();
            }
        };
        Patience patient = new Patience(Duration.ofSeconds(2), Duration.ofSeconds(20), Duration.ofSeconds(20));
        ExecutorService thread = Executors.newSingleThreadExecutor();
        Future<String> stopped = thread.submit(() -> {
            try {
                return fetcher(patient)
                        .fetch(download(address, "t.csv"), NOW, watching)
                        .toString();
            } catch (CouldNotBeDone told) {
                return told.getMessage() + " " + Thread.currentThread().isInterrupted();
            }
        });
        halfWay.await();
        thread.shutdownNow(); // interrupts

        assertThat(stopped.get()).endsWith("it was stopped. Run the same again to continue. true");
        assertThat(folder.resolve("t.csv.part")).hasSize(100_000);
        end.countDown();
        assertThat(fetch(address).file()).hasBinaryContent(TABLE);
        assertThat(publisher.ranges()).containsExactly("", "bytes=100000-");
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldOf() throws IOException {
        Path file = Files.write(folder.resolve("occupied"), EARLIER);
        Fetcher fetcher = new Fetcher(new Cache(file), PATIENCE, Hosts.HTTPS_OR_LOOPBACK);

        assertThatThrownBy(() -> fetcher.fetch(download(publisher.at("/t"), "t.csv"), NOW, Arrivals.UNWATCHED))
                .isInstanceOf(CouldNotBeDone.class)
                .hasMessageContaining("could not make the folder " + file);
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.org/t, the address is not https",
        "ftp://example.org/t, the address is not https",
        "file:///etc/passwd, the address is not whole",
        "t.csv, the address is not whole",
        "https://name:word@example.org/t, the address holds a name and password"
    })
    void nothingIsFetchedFromAnAddressThatIsNotSafe(URI address, String why) {
        assertThatThrownBy(() -> fetch(address))
                .isInstanceOf(WrongInput.class)
                .hasMessageStartingWith("t.csv: " + why)
                .hasMessageContaining("[wrong-address]")
                .satisfies(told -> assertThat(told.getMessage()).doesNotContain("word@"));
        assertThat(filesHere()).isEmpty();
    }
}
