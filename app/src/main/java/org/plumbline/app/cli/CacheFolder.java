package org.plumbline.app.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where fetched tables are kept unless one says otherwise: the XDG Base Directory Specification, on every system. */
final class CacheFolder {
    private CacheFolder() {}

    static Path usual() {
        return of(System.getenv(), Path.of(System.getProperty("user.home", "")));
    }

    /** A relative {@code XDG_CACHE_HOME} is to be ignored, says the specification. */
    static Path of(Map<String, String> environment, Path home) {
        return Optional.ofNullable(environment.get("XDG_CACHE_HOME"))
                .filter(set -> !set.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElseGet(() -> home.resolve(".cache"))
                .resolve("plumbline");
    }
}
