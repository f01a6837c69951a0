package org.plumbline.app.report.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.engine.briefs.Subject;
import org.plumbline.engine.briefs.SubjectKind;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Vintage;

class BriefFileNamesTest {

    @Test
    void wardsOfOneNameHaveFoldersOfTheirOwn() {
        assertThat(name(SubjectKind.WARD, "E05000001", "Castle"))
                .isEqualTo("castle-e05000001")
                .isNotEqualTo(name(SubjectKind.WARD, "E05000002", "Castle"));
    }

    @Test
    void anAreaOfOnesOwnThatIsNamedLikeADistrictHasAFolderOfItsOwn() {
        assertThat(name(SubjectKind.OWN_AREA, "hastings", "Hastings")).isEqualTo("area-hastings");
        assertThat(name(SubjectKind.DISTRICT, "E07000062", "Hastings")).isEqualTo("hastings");
    }

    @Test
    void accentsAndPunctuationBecomePlain() {
        assertThat(name(SubjectKind.DISTRICT, "W06000001", "Ynys Môn")).isEqualTo("ynys-mon");
        assertThat(name(SubjectKind.DISTRICT, "E06000010", "Kingston upon Hull, City of"))
                .isEqualTo("kingston-upon-hull-city-of");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CON", "nul", "COM1", "..", "/etc/passwd", "a\\b:c*d?", "...", "!!!", "北京", " ", "x. ", "-rf"})
    void noNameLeavesTheFolderOrIsKeptByASystem(String hostile) {
        for (SubjectKind kind : SubjectKind.values()) {
            assertThat(name(kind, "E07000062", hostile))
                    .matches("[a-z0-9]+(-[a-z0-9]+)*")
                    .doesNotMatch("con|nul|com1");
        }
    }

    @Test
    void longNamesAreCutAndStillToldApart() {
        String one = name(SubjectKind.OWN_AREA, "x", "a".repeat(200) + "1");
        assertThat(one).hasSizeLessThan(90).isNotEqualTo(name(SubjectKind.OWN_AREA, "x", "a".repeat(200) + "2"));
        assertThat(name(SubjectKind.OWN_AREA, "x", "北京")).isNotEqualTo(name(SubjectKind.OWN_AREA, "x", "東京"));
    }

    private static String name(SubjectKind kind, String id, String name) {
        return new PlaceWords(new Subject(kind, id, name, List.of(district()), Optional.empty())).fileName();
    }

    private static Place district() {
        return new Place(new AreaCode("E07000062"), "Hastings", new Vintage(2019), Optional.empty(), Optional.empty());
    }
}
