package org.plumbline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheFolderTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void itIsWhereTheSystemKeepsCaches() {
        assertThat(CacheFolder.of(Map.of(), HOME)).isEqualTo(Path.of("/home/ada/.cache/plumbline"));
        assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", "/var/ada"), HOME)).isEqualTo(Path.of("/var/ada/plumbline"));
    }

    @Test
    void aSettingThatIsEmptyOrRelativeIsIgnored() {
        assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", " "), HOME))
                .isEqualTo(Path.of("/home/ada/.cache/plumbline"));
        assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", "here"), HOME))
                .isEqualTo(Path.of("/home/ada/.cache/plumbline"));
    }
}
