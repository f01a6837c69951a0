package org.plumbline.sources.snapshots;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.plumbline.model.problems.CouldNotBeDone;
import org.plumbline.model.problems.Quotation;

/**
 * Asks servers, and follows them where that is safe: to the same host, no less protected, {@value #MOST_REDIRECTS} times at
 * most. No cookies, names or passwords are sent. The system's proxy is used, where it has one.
 */
final class Connection {
    private static final int MOST_REDIRECTS = 5;
    private static final String AGAIN = "Check the line, and run the same again.";

    private final HttpClient client;
    private final Patience patience;
    private final Hosts hosts;

    Connection(Patience patience, Hosts hosts) {
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience.connect())
                .build();
        this.patience = patience;
        this.hosts = hosts;
    }

    /** @throws CouldNotBeDone if there is no answer, or a redirect that is not followed */
    Answer ask(Attempt attempt, Map<String, String> headers, Alarm alarm) throws InterruptedException {
        URI address = attempt.address();
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            Answer answer = answered(attempt, request(address, headers), alarm);
            if (!answer.isRedirect()) {
                return answer;
            }
            answer.body().cancel();
            address = next(
                    attempt, address, answer.headers().firstValue("Location").orElse(""));
        }
        throw attempt.failed(
                "the server redirects more than " + MOST_REDIRECTS + " times, so that it never comes to the file",
                "See on the publisher's page where the file is now.");
    }

    private URI next(Attempt attempt, URI from, String location) {
        return hosts.redirected(from, location)
                .orElseThrow(() -> attempt.failed(
                        "redirect to elsewhere refused: it leads to "
                                + (location.isBlank() ? "nowhere" : Quotation.shortened(location)),
                        "A redirect is followed within " + from.getHost()
                                + " only. See on the publisher's page whether the file has moved."));
    }

    private static HttpRequest request(URI address, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("User-Agent", "plumbline")
                .header("Accept-Encoding", "identity");
        headers.forEach(request::header);
        return request.build();
    }

    /**
     * The answer as soon as its head is here. The client itself would give it only while its body has not failed yet, so that
     * a body that breaks off early would take what had come of it along.
     */
    private Answer answered(Attempt attempt, HttpRequest request, Alarm alarm) throws InterruptedException {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        CompletableFuture<HttpResponse<Body>> exchange = client.sendAsync(request, head -> {
            Body body = new Body();
            answer.complete(new Answer(head.statusCode(), head.headers(), body));
            return body;
        });
        var unused = exchange.exceptionally(failed -> {
            answer.completeExceptionally(failed);
            throw new CompletionException(failed);
        });
        alarm.whenTimeIsUp(() -> answer.cancel(true));
        boolean answered = false;
        try {
            Answer head = answer.get(patience.stall().toMillis(), TimeUnit.MILLISECONDS);
            answered = true;
            return head;
        } catch (ExecutionException failed) {
            throw notAnswered(attempt, ioCause(failed));
        } catch (TimeoutException | CancellationException late) {
            Duration waited = alarm.isTimeUp() ? patience.whole() : patience.stall();
            throw attempt.failed("the server does not answer in " + Attempt.words(waited), AGAIN, late);
        } finally {
            if (!answered) {
                exchange.cancel(true);
            }
        }
    }

    private static IOException ioCause(Throwable failed) {
        Throwable cause = failed.getCause();
        if (failed instanceof IOException found) {
            return found;
        }
        return cause == null ? new IOException(failed) : ioCause(cause);
    }

    private CouldNotBeDone notAnswered(Attempt attempt, IOException failed) {
        if (failed instanceof HttpConnectTimeoutException) {
            return attempt.failed(
                    "there is no connection after " + Attempt.words(patience.connect()),
                    "Check the line, and a proxy if you need one, and run the same again.",
                    failed);
        }
        if (failed instanceof SSLException) {
            return attempt.failed(
                    "the server's certificate is not one to trust, or it does not speak TLS (" + failed.getMessage()
                            + ")",
                    "Check the address and this computer's clock; a firewall that opens connections does this too.",
                    failed);
        }
        boolean noSuchHost = hasCause(failed, UnresolvedAddressException.class);
        if (noSuchHost) {
            return attempt.failed(
                    "no host is called " + attempt.address().getHost(),
                    "Check the address, and whether this computer is on the network.",
                    failed);
        }
        String why = failed.getMessage() == null ? "" : " (" + failed.getMessage() + ")";
        return attempt.failed("the server cannot be reached, or hung up" + why, AGAIN, failed);
    }

    private static boolean hasCause(Throwable failed, Class<? extends Throwable> kind) {
        Throwable cause = failed.getCause();
        return kind.isInstance(failed) || (cause != null && hasCause(cause, kind));
    }
}
