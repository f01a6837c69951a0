package org.plumbline.sources.postcodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.Mutations;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.GridPoint;
import org.plumbline.model.places.Postcode;
import org.plumbline.model.problems.WrongInput;

class PostcodeFilesTest {
    /** In the shape of the ONS Postcode Directory of 2024, with some of its columns. */
    private static final String ONSPD = """
            pcd,pcd2,pcds,dointr,doterm,oslaua,osward,oseast1m,osnrth1m,osgrdind,lsoa11,lsoa21,lat,long
            "M15 4AB","M15  4AB","M15 4AB","200101","","E08000009","E05015247",382700,396600,1,"E01006109","E01034001",53.465578,-2.26046
            "AB1 0AA","AB1  0AA","AB1 0AA","198001","199606","S12000033","S13002843",385386,801193,1,"S01006514","S01006514",57.1,-2.2
            "BT1 1AA","BT1  1AA","BT1 1AA","198001","","N09000003","N08000311",333800,374300,1,"N00001480","N00001480",54.6,-5.9
            "IM1 1AA","IM1  1AA","IM1 1AA","198001","","M99999999","M99999999",,,9,"M99999999","M99999999",99.999999,0
            """;

    private static final String CODE_POINT = """
            "NP100AA",10,327201,188959,"W92000004","","","","W06000022","W05000847"
            "NP9 0AA",90,0,0,"W92000004","","","","W06000022","W05000847"
            """;

    @TempDir
    Path folder;

    private PostcodeDirectory read(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return PostcodeFiles.read(Files.writeString(file, text));
    }

    private static int place(PostcodeDirectory directory, String postcode) {
        int place = directory.find(Postcode.parse(postcode).key());
        assertThat(place).as(postcode).isNotEqualTo(PostcodeDirectory.ABSENT);
        return place;
    }

    private static Placement placement(PostcodeDirectory directory, String postcode) {
        return directory.placements().get(directory.placementOf(place(directory, postcode)));
    }

    @Test
    void theOnsDirectoryGivesCodesAndAPoint() throws IOException {
        PostcodeDirectory directory = read("ONSPD_FEB_2024_UK.csv", ONSPD);
        assertThat(directory.size()).isEqualTo(4);
        assertThat(directory.edition().year()).isEqualTo(OptionalInt.of(2024));
        assertThat(placement(directory, "m154ab"))
                .isEqualTo(new Placement(
                        Optional.of(new AreaCode("E08000009")),
                        Optional.of(new AreaCode("E05015247")),
                        Optional.of(new AreaCode("E01006109")),
                        Optional.of(new AreaCode("E01034001"))));
        assertThat(directory.point(place(directory, "M15 4AB"))).contains(new GridPoint(382700, 396600));
        assertThat(directory.ended(place(directory, "M15 4AB"))).isEmpty();
    }

    @Test
    void aPostcodeThatHasEndedIsFoundWithItsMonth() throws IOException {
        PostcodeDirectory directory = read("ONSPD.csv", ONSPD);
        assertThat(directory.ended(place(directory, "AB1 0AA"))).contains(YearMonth.of(1996, 6));
    }

    @Test
    void thePointsOfNorthernIrelandAreOnAnotherGridAndNotGiven() throws IOException {
        PostcodeDirectory directory = read("ONSPD.csv", ONSPD);
        assertThat(directory.point(place(directory, "BT1 1AA"))).isEmpty();
    }

    @Test
    void codesThatStandForNoPlaceAreNone() throws IOException {
        PostcodeDirectory directory = read("ONSPD.csv", ONSPD);
        assertThat(placement(directory, "IM1 1AA"))
                .isEqualTo(new Placement(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(directory.point(place(directory, "IM1 1AA"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pcd7,pcd8,pcds,doterm,lad23cd,wd23cd,east1m,north1m,gridind,lsoa11cd,lsoa21cd",
                "pcd,pcd2,pcd7x,doterm,laua,ward,oseast1m,osnrth1m,osgrdind,lsoa11,lsoa21",
                "PCD8,X,PCD2,DOTERM,OSLAUA,OSWARD,OSEAST1M,OSNRTH1M,OSGRDIND,LSOA11,LSOA21",
                "\uFEFFpcds,x,y,doterm,oslaua,osward,oseast1m,osnrth1m,osgrdind,lsoa11,lsoa21"
            })
    void theHeadingsOfSeveralEditionsAreKnown(String heading) throws IOException {
        String row = "M15 4AB,M15  4AB,M15 4AB,,E08000009,E05015247,382700,396600,1,E01006109,E01034001\r\n";
        PostcodeDirectory directory = read("NSPL.csv", heading + "\r\n" + row);
        assertThat(placement(directory, "M15 4AB").lsoa2021()).contains(new AreaCode("E01034001"));
        assertThat(directory.point(place(directory, "M15 4AB"))).isPresent();
        assertThat(directory.edition().year())
                .isEqualTo(heading.contains("lad23cd") ? OptionalInt.of(2023) : OptionalInt.empty());
    }

    @Test
    void codePointIsReadWithAndWithoutAHeading() throws IOException {
        String heading = "Postcode,Positional_quality_indicator,Eastings,Northings,Country_code,NHS_regional_HA_code,"
                + "NHS_HA_code,Admin_county_code,Admin_district_code,Admin_ward_code\n";
        for (String text :
                new String[] {CODE_POINT, heading + CODE_POINT, "PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC\n" + CODE_POINT}) {
            PostcodeDirectory directory = read("np.csv", text);
            assertThat(directory.size()).isEqualTo(2);
            assertThat(placement(directory, "NP10 0AA").district()).contains(new AreaCode("W06000022"));
            assertThat(directory.point(place(directory, "NP10 0AA"))).contains(new GridPoint(327201, 188959));
            assertThat(directory.point(place(directory, "NP9 0AA"))).isEmpty(); // quality 90: no point
        }
    }

    @Test
    void aFolderAsItIsPublishedIsReadWhole() throws IOException {
        read("codepo_gb/Data/CSV/np.csv", CODE_POINT);
        read("codepo_gb/Data/CSV/le.csv", CODE_POINT.replace("NP", "LE"));
        Files.writeString(folder.resolve("codepo_gb/licence.csv"), "some,other\n1,2\n");
        PostcodeDirectory directory = PostcodeFiles.read(folder.resolve("codepo_gb"));
        assertThat(directory.size()).isEqualTo(4);
        assertThat(directory.coversAreaOf(Postcode.parse("LE1 1AA").key())).isTrue();
        assertThat(directory.coversAreaOf(Postcode.parse("L1 1AA").key())).isFalse();
        assertThat(directory.coversAreaOf(Postcode.parse("N1 1AA").key())).isFalse();
    }

    @Test
    void theManyFilesOfTheOnsDirectoryAreReadToo() throws IOException {
        read("ONSPD_MAY_2023/Data/multi_csv/ONSPD_MAY_2023_UK_M.csv", ONSPD);
        PostcodeDirectory directory = PostcodeFiles.read(folder.resolve("ONSPD_MAY_2023"));
        assertThat(directory.size()).isEqualTo(4);
        assertThat(directory.edition().year()).isEqualTo(OptionalInt.of(2023));
    }

    @Test
    void ofTwoRowsOfOnePostcodeTheOneInUseCounts() throws IOException {
        String heading = "pcds,doterm,oslaua\n";
        PostcodeDirectory directory = read("o.csv", heading + "M1 1AA,199606,E08000003\nM1 1AA,,E08000009\n");
        assertThat(directory.size()).isEqualTo(1);
        assertThat(placement(directory, "M1 1AA").district()).contains(new AreaCode("E08000009"));
    }

    @Test
    void anyNumberOfPostcodesInAnyOrderIsFoundAsByAPlainMap() throws IOException {
        Random random = new Random(11);
        TreeMap<String, Integer> plain = new TreeMap<>();
        StringBuilder text = new StringBuilder("pcds,oslaua,oseast1m,osnrth1m\n");
        for (int i = 0; i < 80_000; i++) {
            String letters = "ABDEFGHJLN";
            String postcode = "" + letters.charAt(random.nextInt(10)) + random.nextInt(100) + " " + random.nextInt(10)
                    + letters.charAt(random.nextInt(10)) + letters.charAt(random.nextInt(10));
            if (plain.putIfAbsent(Postcode.parse(postcode).text(), i) == null) {
                text.append(postcode).append(",E08000009,").append(i).append(",7\n");
            }
        }
        PostcodeDirectory directory = read("many.csv", text.toString());
        assertThat(directory.size()).isEqualTo(plain.size());
        plain.forEach((postcode, east) ->
                assertThat(directory.point(place(directory, postcode))).contains(new GridPoint(east, 7)));
        assertThat(directory.find(Postcode.parse("Z1 1AA").key())).isEqualTo(PostcodeDirectory.ABSENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pcds,oslaua\nM1 1AA,E0800000\n", // a code that lost a digit
                "pcds,oslaua\nhello,E08000009\n",
                "pcds,oslaua,doterm\nM1 1AA,E08000009,1996\n",
                "pcds,oslaua,oseast1m,osnrth1m\nM1 1AA,E08000009,-5,7\n",
                "pcds,oslaua\nM1 1AA\n",
                "code,name\nE08000009,Trafford\n",
                "pcds,oslaua\nM1 1AA,\"E08000009\n",
                ""
            })
    void whatIsWrongIsToldWithItsPlace(String text) {
        assertThatThrownBy(() -> read("wrong.csv", text))
                .isInstanceOfSatisfying(
                        WrongInput.class,
                        wrong -> assertThat(wrong.problems())
                                .allMatch(problem -> problem.where().file().equals("wrong.csv")));
    }

    @Test
    void anyBytesGiveADirectoryOrProblems() throws IOException {
        Path file = folder.resolve("fuzz.csv");
        for (String good : new String[] {ONSPD, CODE_POINT}) {
            byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
            Mutations.seeds().forEach(seed -> readOrRefuse(file, Mutations.mutate(bytes, seed), seed));
        }
    }

    private static void readOrRefuse(Path file, byte[] bytes, long seed) {
        try {
            PostcodeDirectory directory = PostcodeFiles.read(Files.write(file, bytes));
            for (int place = 0; place < directory.size(); place++) {
                directory.point(place);
                directory.ended(place);
                directory.at(place);
            }
        } catch (WrongInput told) {
            assertThat(told.problems()).as("seed " + seed).isNotEmpty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
