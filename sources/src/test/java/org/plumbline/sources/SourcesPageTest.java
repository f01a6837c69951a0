package org.plumbline.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/reference/sources.md} is made from the descriptions; this fails when it has drifted. */
class SourcesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "reference", "sources.md");

    @Test
    void thePageSaysWhatTheDescriptionsSay() throws IOException {
        String page = SourcesPage.text();
        if (Boolean.getBoolean("plumbline.docs.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("write it again with: mvn test -pl model,sources -Dplumbline.docs.write=true")
                .isEqualTo(page);
    }
}
