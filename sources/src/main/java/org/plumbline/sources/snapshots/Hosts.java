package org.plumbline.sources.snapshots;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;

/** From which addresses files are fetched, and where a redirect may lead. */
public enum Hosts {
    /** Any host, over https only. */
    HTTPS,
    /** The same, and this computer itself over plain http: for tests. */
    HTTPS_OR_LOOPBACK;

    private static final List<String> LOOPBACK = List.of("127.0.0.1", "[::1]", "localhost");

    /**
     * @throws WrongInput if nothing is fetched from {@code address}: it is not https, names no host, or holds a name and
     *     password, which would end up in logs and records
     */
    void require(String fileName, URI address) {
        refusal(address).ifPresent(why -> {
            throw new WrongInput(new Problem(
                    ProblemCode.WRONG_ADDRESS,
                    Where.file(fileName),
                    why,
                    withoutUser(address),
                    "an address such as https://www.example.org/table.csv",
                    "find the file's own address on the publisher's page"));
        });
    }

    /** Where a redirect leads, if it stays on the host and as safe as before. */
    Optional<URI> redirected(URI from, String location) {
        return parsed(location)
                .filter(to -> !location.isBlank())
                .map(from::resolve)
                .filter(to -> refusal(to).isEmpty() && staysOnTheHost(from, to));
    }

    private static boolean staysOnTheHost(URI from, URI to) {
        boolean asSafe = !"https".equalsIgnoreCase(from.getScheme()) || "https".equalsIgnoreCase(to.getScheme());
        boolean samePort = !to.getScheme().equalsIgnoreCase(from.getScheme()) || port(from) == port(to);
        return asSafe && samePort && from.getHost().equalsIgnoreCase(to.getHost());
    }

    private static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
    }

    private Optional<String> refusal(URI address) {
        if (address.getScheme() == null || address.getHost() == null) {
            return Optional.of("the address is not whole");
        }
        if (address.getRawUserInfo() != null) {
            return Optional.of("the address holds a name and password");
        }
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return switch (address.getScheme().toLowerCase(Locale.ROOT)) {
            case "https" -> Optional.empty();
            case "http" ->
                this == HTTPS_OR_LOOPBACK && LOOPBACK.contains(host)
                        ? Optional.empty()
                        : Optional.of("the address is not https, so that anyone on the way could change the file");
            default -> Optional.of("the address is not https");
        };
    }

    private static String withoutUser(URI address) {
        return address.toString().replaceFirst("//[^/@]*@", "//...@");
    }

    private static Optional<URI> parsed(String location) {
        try {
            return Optional.of(URI.create(location));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
