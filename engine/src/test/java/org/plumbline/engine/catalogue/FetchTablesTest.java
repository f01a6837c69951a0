package org.plumbline.engine.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.Mirror;
import org.plumbline.model.citations.Checksum;
import org.plumbline.model.citations.Licence;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.sources.Catalogue;
import org.plumbline.sources.snapshots.Hosts;

class FetchTablesTest {
    private static final byte[] TABLE = "code,name\nE06000001,Hartlepool\n".getBytes(UTF_8);
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Licence OPEN = new Licence("Open Government Licence v3.0", "", true);

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/t.csv", exchange -> {
            try (exchange;
                    OutputStream out = exchange.getResponseBody()) {
                exchange.sendResponseHeaders(200, TABLE.length);
                out.write(TABLE);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private FetchableTable table(String id, Optional<URI> address) {
        return new FetchableTable(id, id + ".csv", address, Checksum.of(TABLE), OPEN, "https://example.org/page");
    }

    private Optional<URI> address() {
        return Optional.of(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/t.csv"));
    }

    @Test
    void aTableIsFetchedIntoTheCacheAndThenIsHere() {
        FetchableTable table = table("towns", address());
        FetchTables tables = new FetchTables(List.of(table), folder, Hosts.HTTPS_OR_LOOPBACK);
        List<Long> arrived = new ArrayList<>();

        assertThat(tables.isHere(table)).isFalse();
        assertThat(tables.fetch(table, NOW, (bytes, total) -> arrived.add(bytes)))
                .isEqualTo(new FetchTables.Here(folder.resolve("towns.csv"), TABLE.length, false));
        assertThat(arrived).endsWith((long) TABLE.length);
        assertThat(tables.isHere(table)).isTrue();
        assertThat(new CheckTables(List.of(table)).runIn(folder, checked -> {}))
                .containsExactly(new TableCheck(table, true, false, "right"));
    }

    @Test
    void aTableSavedByHandIsHereAndAnotherDiffersWithBothChecksums() throws IOException {
        FetchableTable table = table("towns", Optional.empty());
        Path file = Files.write(folder.resolve("towns.csv"), TABLE);
        FetchTables tables = new FetchTables(List.of(table), folder);
        assertThat(tables.isHere(table)).isTrue();

        Files.write(file, new byte[1]);
        assertThat(new CheckTables(List.of(table))
                        .runIn(folder, checked -> {})
                        .get(0)
                        .words())
                .isEqualTo("differs\n    found     sha256 " + Checksum.of(new byte[1]) + "\n    expected  sha256 "
                        + Checksum.of(TABLE));
    }

    @Test
    void outsideTestsNothingIsFetchedOverPlainHttp() {
        FetchableTable table = table("towns", address());
        FetchTables tables = new FetchTables(List.of(table), folder);

        assertThatThrownBy(() -> tables.fetch(table, NOW, (bytes, total) -> {})).isInstanceOf(WrongInput.class);
    }

    @Test
    void aNameThatIsNoTablesIsAnsweredWithThoseThereAre() {
        FetchTables tables = new FetchTables(List.of(table("towns", Optional.empty())), folder);

        assertThatThrownBy(() -> tables.list(List.of("villages")))
                .isInstanceOf(NoAnswer.class)
                .hasMessage("No table that can be fetched is called \"villages\". There are: towns.");
    }

    @Test
    void aFolderThatIsNotThereIsToldOf() {
        assertThatThrownBy(() -> new CheckTables(List.of()).runIn(folder.resolve("none"), checked -> {}))
                .isInstanceOf(WrongInput.class)
                .hasMessageContaining("there is no such folder");
    }

    @Test
    @Tag(Mirror.TAG)
    void theMirrorHoldsEveryTableOfTheCatalogueAsDescribed() {
        CheckTables tables = new CheckTables(FetchableTable.list(Catalogue.bundled()));

        assertThat(tables.runIn(Mirror.required(), checked -> {}))
                .isNotEmpty()
                .allSatisfy(checked -> assertThat(checked.right())
                        .as(checked.table().fileName() + " is " + checked.words())
                        .isTrue());
    }
}
