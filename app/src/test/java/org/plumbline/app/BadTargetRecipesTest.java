package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.app.MirrorTables.DISTRICT_OUTLINES;
import static org.plumbline.app.MirrorTables.edited;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.Mirror;

/** Lists of one's own that do not fit their tables, and outlines that do not fit the list, through the real command. */
@Tag(Mirror.TAG)
class BadTargetRecipesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void aMirror() {
        Mirror.required();
    }

    /** A study like the built-in one, by a list that is changed. */
    private RealCommand.Ended runWith(UnaryOperator<String> change) {
        write("my-list.yaml", change.apply(shown("left-behind-wards-england-2019", "my-list")));
        write(
                "my-shares.yaml",
                edited(
                        shown("luf-england-by-left-behind", "my-shares"),
                        "recipe: left-behind-wards-england-2019",
                        "recipe: my-list"));
        String study = shown("left-behind-england-2019", "my-study");
        study = edited(study, "target: left-behind-wards-england-2019", "target: my-list");
        write("my-study.yaml", edited(study, "allocation: luf-england-by-left-behind", "allocation: my-shares"));
        return refused("run", "my-study.yaml", "--draws", "20", "--out", "out");
    }

    private String shown(String id, String mine) {
        return edited(RealCommand.run(folder, "recipes", "show", id).out(), "id: " + id, "id: " + mine);
    }

    private void write(String file, String text) {
        BundledTables.write(folder, file, text.getBytes(StandardCharsets.UTF_8));
    }

    private RealCommand.Ended refused(String... words) {
        String[] all = Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--mirror";
        all[words.length + 1] = Mirror.required().toAbsolutePath().toString();
        RealCommand.Ended ended = RealCommand.run(folder, all).isTold();
        assertThat(ended.code()).as(ended.err()).isEqualTo(2);
        assertThat(folder.resolve("out")).doesNotExist();
        return ended;
    }

    /** Most codes of two years agree, so that each of these would give a list, and lose people unseen. */
    @Test
    void tablesOfOtherBoundariesAndARateThatIsNoneAreToldTogether() {
        RealCommand.Ended ended = runWith(text -> {
            String changed = edited(text, "district: lad_2019_code", "district: lad_2021_code");
            changed = edited(changed, "rate: income_score", "rate: population_total");
            changed = edited(changed, "index: imd-england-2019", "index: imd-england-2025");
            return edited(changed, "table: imd-2015-lsoa,", "table: iod-2025-lsoa,");
        });
        assertThat(ended.err())
                .contains("districts of 2021", "expected  districts of 2019")
                .contains("a rate that is not a share of the residents", "population_total, in people")
                .contains("neighbourhoods (LSOAs) of 2021", "wards of 2017 or neighbourhoods (LSOAs) of 2011")
                .contains("4 problems; nothing was written.");
    }

    @Test
    void aRegionThatIsNoneIsAnsweredWithThoseThatThereAre() {
        assertThat(runWith(text -> edited(text, "without-region: London", "without-region: Londn"))
                        .err())
                .contains("Londn", "London, South East");
    }

    @Test
    void outlinesOfAnotherYearAreRefused() {
        assertThat(runWith(text -> edited(text, "districts: boundaries-lad-2019", "districts: boundaries-lad-2024"))
                        .err())
                .contains("boundaries-lad-2024 has no outline of 28 of 317 places", "another year");
    }

    /** The list is of 225 by the publisher's flags. */
    @Test
    void aPublishedListOfAnotherLengthIsRefused() {
        assertThat(runWith(text -> edited(text, "count: 225", "count: 226")).err())
                .contains("226 places by the recipe, but 225 by cni-2019-ward");
    }

    @Test
    void outlinesThatDoNotCloseOrAreTheWrongWayRoundAreToldTogether() {
        String open = edited(MirrorTables.text(DISTRICT_OUTLINES), "[[[", "[[[-1.2,54.7],[");
        int later = open.indexOf("E06000002");
        String turned = open.substring(0, later) + edited(open.substring(later), "[[[", "[[[54.5,-1.2],[");
        BundledTables.write(folder.resolve("data"), DISTRICT_OUTLINES, turned.getBytes(StandardCharsets.UTF_8));
        assertThat(refused("run", "left-behind-england-2019", "--data", "data", "--draws", "20", "--out", "out")
                        .err())
                .contains("a ring that does not close", "(E06000001)")
                .contains(
                        "longitude and latitude have changed places", "54.5, -1.2 in ring 1 of polygon 1 of feature 3")
                .contains("problems; nothing was written.");
    }

    @Test
    void outlinesWithoutADistrictOrWithNothingAreRefused() {
        String without = edited(MirrorTables.text(DISTRICT_OUTLINES), "E06000001", "E05000026"); // a ward's code
        BundledTables.write(folder.resolve("data"), DISTRICT_OUTLINES, without.getBytes(StandardCharsets.UTF_8));
        String[] run = {"run", "left-behind-england-2019", "--data", "data", "--draws", "20", "--out", "out"};
        assertThat(refused(run).err()).contains("no outline of 1 of 317 places, first E06000001");
        BundledTables.write(folder.resolve("data"), DISTRICT_OUTLINES, new byte[0]);
        assertThat(refused(run).err()).contains(DISTRICT_OUTLINES + ": the file is empty");
    }

    /** 22 wards of 2017 in England are called Castle; a person chooses by the district. */
    @Test
    void aNameThatManyWardsHaveIsAnsweredWithAllOfThemAndTheirDistricts() {
        String told = refused("explain", "left-behind-england-2019", "Castle").err();
        assertThat(told).containsPattern("Castle \\(E\\d{8}\\) in Hastings").doesNotContain(" or another of ");
        assertThat(told.split("Castle \\(E")).hasSize(1 + 22);
    }
}
