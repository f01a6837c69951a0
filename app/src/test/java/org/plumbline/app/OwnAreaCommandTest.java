package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.Mirror;

/** Areas of one's own through the real command. */
@Tag(Mirror.TAG)
class OwnAreaCommandTest {
    private static final String SQUARE =
            "{\"type\":\"Feature\",\"properties\":{\"name\":\"=1+1\\u001b[2J\"},\"geometry\":"
                    + "{\"type\":\"Polygon\",\"coordinates\":"
                    + "[[[0.585,50.853],[0.605,50.853],[0.605,50.868],[0.585,50.868],[0.585,50.853]]]}}";

    @TempDir
    Path folder;

    private String mirror = "";

    @BeforeEach
    void findMirror() {
        mirror = Mirror.required().toString();
    }

    private RealCommand.Ended own(String... arguments) {
        String[] all = new String[arguments.length + 4];
        System.arraycopy(new String[] {"places", "own", "--mirror", mirror}, 0, all, 0, 4);
        System.arraycopy(arguments, 0, all, 4, arguments.length);
        return RealCommand.run(folder, all).isTold();
    }

    @Test
    void theAnswerComesFirstThenTheMarginThenTheTable() throws IOException {
        Files.writeString(folder.resolve("mine.geojson"), SQUARE);
        RealCommand.Ended ended = own("mine.geojson", "--name", "Old Town");
        assertThat(ended.code()).isZero();
        // 1,505 + 1,591 + 1,483 + 1,480 + 1,614 + 1,893 + 1,833 by the residents of mid-2019
        assertThat(ended.out())
                .startsWith("Old Town is 7 neighbourhoods with 11,399 residents in Hastings (mid-2019).\n")
                .contains("District Hastings (E07000062): 7 of its 53 neighbourhoods")
                .contains("Margin   ")
                .contains("E01021000  Hastings 007A")
                .contains("Open Government Licence v3.0")
                .doesNotContain("Private");
    }

    @Test
    void theTableIsWrittenOnceAndGivesTheSameAreaAgain() throws IOException {
        Files.writeString(folder.resolve("mine.geojson"), SQUARE);
        RealCommand.Ended ended = own("mine.geojson", "--out", "mine.csv");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).doesNotContain("\u001b").contains("Table    ");
        assertThat(Files.readString(folder.resolve("mine.csv")))
                .startsWith("code,name,share,residents,area\nE01020980,Hastings 009C,1,1505,'=1+1\uFFFD[2J\n");
        assertThat(own("mine.geojson", "--out", "mine.csv").code()).isEqualTo(5);
        assertThat(own("mine.csv").out())
                .startsWith("=1+1\uFFFD[2J is 7 neighbourhoods with 11,399 residents in Hastings (mid-2019).\n");
    }

    @Test
    void whatIsWrongIsTold() throws IOException {
        Files.writeString(
                folder.resolve("mine.geojson"),
                SQUARE.replace("[0.605,50.868],[0.585,50.868]", "[0.585,50.868],[0.605,50.868]"));
        RealCommand.Ended crossing = own("mine.geojson");
        assertThat(crossing.code()).isEqualTo(2);
        assertThat(crossing.err()).contains("an outline that crosses itself").contains("at longitude 0.");
        assertThat(own("nothing.geojson").err()).contains("there is no such file");
    }
}
