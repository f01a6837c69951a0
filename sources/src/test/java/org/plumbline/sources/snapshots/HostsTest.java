package org.plumbline.sources.snapshots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.problems.WrongInput;

class HostsTest {
    private static final URI FROM = URI.create("https://www.example.org/data/t.csv");

    @ParameterizedTest
    @CsvSource({
        "u.csv, https://www.example.org/data/u.csv",
        "/u.csv, https://www.example.org/u.csv",
        "https://WWW.EXAMPLE.ORG:443/u.csv, https://WWW.EXAMPLE.ORG:443/u.csv",
        "//www.example.org/u.csv, https://www.example.org/u.csv"
    })
    void aRedirectWithinTheHostIsFollowed(String location, URI to) {
        assertThat(Hosts.HTTPS.redirected(FROM, location)).hasValue(to);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.example.org/t.csv",
                "https://example.org/t.csv",
                "https://www.example.org.evil.net/t.csv",
                "https://www.example.org@evil.net/t.csv",
                "https://name:word@www.example.org/t.csv",
                "https://www.example.org:8443/t.csv",
                "//evil.net/t.csv",
                "ftp://www.example.org/t.csv",
                "javascript:alert(1)"
            })
    void aRedirectToElsewhereOrToLessSafetyIsNotFollowed(String location) {
        assertThat(Hosts.HTTPS.redirected(FROM, location)).isEmpty();
    }

    @Test
    void fromThisComputerItselfNothingLessSafeIsFollowedEither() {
        assertThat(Hosts.HTTPS_OR_LOOPBACK.redirected(URI.create("https://localhost/t"), "http://localhost/t"))
                .isEmpty();
        assertThat(Hosts.HTTPS_OR_LOOPBACK.redirected(URI.create("http://localhost/t"), "https://localhost/t"))
                .isPresent();
    }

    @Test
    void plainHttpIsForThisComputerAndOnlyWhereAllowed() {
        URI loopback = URI.create("http://127.0.0.1:8080/t");
        Hosts.HTTPS_OR_LOOPBACK.require("t.csv", loopback);
        assertThatThrownBy(() -> Hosts.HTTPS.require("t.csv", loopback)).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> Hosts.HTTPS_OR_LOOPBACK.require("t.csv", URI.create("http://127.0.0.1.evil.net/t")))
                .isInstanceOf(WrongInput.class);
    }
}
