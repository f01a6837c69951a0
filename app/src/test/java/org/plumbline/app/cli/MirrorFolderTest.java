package org.plumbline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.problems.WrongInput;

class MirrorFolderTest {
    @TempDir
    private Path folder = Path.of("");

    private Path made(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    private static List<Path> found(Map<String, String> environment, Path checkout, Optional<Path> named) {
        return new MirrorFolder(environment::get, Optional.of(checkout)).list(named);
    }

    @Test
    void theOptionComesBeforeTheVariableAndThatBeforeTheFolderBesideTheCheckout() throws IOException {
        Path checkout = made("checkout");
        Path beside = made("shared/data");
        Path variable = made("variable");
        Path named = made("named");
        Map<String, String> environment = Map.of("PLUMBLINE_MIRROR", variable.toString());
        assertThat(found(environment, checkout, Optional.of(named)))
                .startsWith(named)
                .doesNotContain(variable, beside);
        assertThat(found(environment, checkout, Optional.empty()))
                .startsWith(variable)
                .doesNotContain(beside);
        assertThat(found(Map.of(), checkout, Optional.empty())).startsWith(beside);
    }

    @Test
    void withoutAnyThereIsNoMirror() throws IOException {
        Path checkout = made("alone/checkout");
        assertThat(found(Map.of("PLUMBLINE_MIRROR", " "), checkout, Optional.empty()))
                .noneMatch(path -> path.startsWith(folder));
    }

    @Test
    void aFolderThatIsNamedAndNotThereIsToldWithWhoNamedIt() throws IOException {
        Path checkout = made("checkout");
        Path nowhere = folder.resolve("nowhere");
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> found(Map.of(), checkout, Optional.of(nowhere)))
                .withMessageContaining("--mirror");
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> found(Map.of("PLUMBLINE_MIRROR", nowhere.toString()), checkout, Optional.empty()))
                .withMessageContaining("PLUMBLINE_MIRROR");
    }
}
