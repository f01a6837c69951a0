package org.plumbline.sources.snapshots;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A publisher's server on this computer, which answers as a test tells it to. */
final class Publisher implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> ranges = new CopyOnWriteArrayList<>();

    /** What the server does when it is asked. */
    @FunctionalInterface
    interface Reply {
        void to(HttpExchange exchange) throws IOException, InterruptedException;
    }

    Publisher() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(threads);
        server.start();
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** The Range header of each request in turn, "" where there was none. */
    List<String> ranges() {
        return List.copyOf(ranges);
    }

    URI replies(String path, Reply reply) {
        server.createContext(path, exchange -> {
            ranges.add(Optional.ofNullable(exchange.getRequestHeaders().getFirst("Range"))
                    .orElse(""));
            try (exchange) {
                reply.to(exchange);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        });
        return at(path);
    }

    static Reply file(byte[] bytes) {
        return exchange -> {
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    static Reply status(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    static Reply redirect(String location) {
        return exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
        };
    }

    /** Promises all and hangs up after so many bytes; what it names the file's state by stays. */
    static Reply brokenOff(byte[] bytes, int after, String entityTag) {
        return exchange -> {
            exchange.getResponseHeaders().set("ETag", entityTag);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes, 0, after);
            exchange.getResponseBody().flush();
        };
    }

    /** Gives the rest that is asked for if the state is the one named, else all, as RFC 9110 says. */
    static Reply resumable(byte[] bytes, String entityTag) {
        return exchange -> {
            String range = exchange.getRequestHeaders().getFirst("Range");
            exchange.getResponseHeaders().set("ETag", entityTag);
            if (range == null || !entityTag.equals(exchange.getRequestHeaders().getFirst("If-Range"))) {
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
                return;
            }
            int from = Integer.parseInt(range.replace("bytes=", "").replace("-", ""));
            byte[] rest = Arrays.copyOfRange(bytes, from, bytes.length);
            exchange.getResponseHeaders()
                    .set("Content-Range", "bytes " + from + "-" + (bytes.length - 1) + "/" + bytes.length);
            exchange.sendResponseHeaders(206, rest.length);
            exchange.getResponseBody().write(rest);
        };
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
