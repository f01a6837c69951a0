package org.plumbline.engine.briefs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.engine.MirrorStudy;
import org.plumbline.engine.data.TableReads;
import org.plumbline.model.Mirror;
import org.plumbline.model.indicators.Polarity;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Places;
import org.plumbline.model.places.Vintage;
import org.plumbline.recipes.BriefRecipe;
import org.plumbline.recipes.LocalChoices;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.recipes.RecipeFile;

/**
 * What the built-in brief says of real places. Values are those of els_indicators_lad_region_country_long.csv (Explore local
 * statistics, Office for National Statistics); counts of others were made from that file by another program.
 */
@Tag(Mirror.TAG)
class LocalMirrorTest {
    private static final RecipeFile BRIEF = RecipeBook.builtIn().get("brief-england-2019");
    private static final LocalChoices CHOICES =
            BRIEF.as(BriefRecipe.class).local().orElseThrow();
    private static final int MANY = 100_000;

    @SuppressWarnings("NullAway.Init") // set before all
    private static LocalData data;

    @SuppressWarnings("NullAway.Init") // set before all
    private static TableReads reads;

    @BeforeAll
    static void read() {
        reads = new TableReads(MirrorStudy.catalogue());
        data = LocalData.read(BRIEF, reads);
    }

    private static Local district(String code, double residents) {
        Place place = place(code);
        return new LocalPart(
                        new Figures(),
                        data,
                        CHOICES,
                        new Subject(SubjectKind.DISTRICT, code, "Here", List.of(place), Optional.empty()),
                        DistrictFate.of(place, reads),
                        residents)
                .local();
    }

    private static Place place(String code) {
        return new Place(new AreaCode(code), "Here", new Vintage(2019), Optional.empty(), Optional.empty());
    }

    private static Local.Change change(Local local, String id) {
        return local.changes().stream()
                .filter(change -> change.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** In levelling_up_missions.csv of the mirror, which no source describes. */
    @Test
    void whatIsQuotedOfTheMissionsIsTheirWording() throws IOException {
        String missions = Files.readString(Mirror.required().resolve("outcomes/levelling_up_missions.csv"));
        List<String> quotes = CHOICES.expectations().stream()
                .flatMap(expectation -> Pattern.compile("“([^”]+)”")
                        .matcher(expectation.asked())
                        .results())
                .map(quote -> quote.group(1))
                .toList();
        assertThat(quotes).hasSize(4).allSatisfy(quote -> assertThat(missions).contains(quote));
    }

    @Test
    void hastingsDoesBetterOnFourOfSeventeen() {
        Local hastings = district("E07000062", 92_661);
        assertThat(hastings.compared().value()).isEqualTo("17");
        assertThat(hastings.strengths())
                .extracting(
                        Local.Strength::id,
                        one -> one.value().value(),
                        one -> one.england().value(),
                        one -> one.betterThan().value(),
                        one -> one.others().value())
                .containsExactly(
                        tuple("work-by-bus", "8.761756", "11.353042", "277", "325"),
                        tuple("station", "76", "58", "225", "295"),
                        tuple("skills", "3598", "3554", "189", "295"),
                        tuple("library", "86", "78", "186", "295"));
        Local.Change obesity = change(hastings, "obesity");
        assertThat(obesity.place().then().figure().value()).isEqualTo("24.05973");
        assertThat(obesity.place().latest().low().orElseThrow().value()).isEqualTo("26.62808");
        // 20.1 to 28.1 then, 26.6 to 33.4 now: the two meet
        assertThat(obesity.place().certainty()).isEqualTo(Local.Certainty.WITHIN_MARGIN);
        assertThat(obesity.england().orElseThrow().certainty()).isEqualTo(Local.Certainty.CLEAR);
        assertThat(hastings.notCompared())
                .extracting(Local.Unsaid::title)
                .contains("The Index of Multiple Deprivation");
    }

    @Test
    void inStokeTheFallOfHealthyLifeIsWithinTheMarginAndThatOfPreventableDeathsIsClear() {
        Local stoke = district("E06000021", 256_375);
        assertThat(stoke.strengths())
                .extracting(Local.Strength::id)
                .containsExactly("skills", "gigabit", "apprentices");
        Local.Moved women = change(stoke, "hle-women").place();
        assertThat(women.then().figure().value()).isEqualTo("58.9");
        assertThat(women.latest().figure().value()).isEqualTo("53.5");
        assertThat(women.certainty()).isEqualTo(Local.Certainty.WITHIN_MARGIN);
        assertThat(change(stoke, "heart-deaths").place().certainty()).isEqualTo(Local.Certainty.CLEAR);
        assertThat(change(stoke, "hle-women").england().orElseThrow().certainty())
                .isEqualTo(Local.Certainty.CLEAR);
    }

    @Test
    void ofHartTheFourClearestOfTenAreTold() {
        Local hart = district("E07000089", 97_073);
        assertThat(hart.better().value()).isEqualTo("10");
        assertThat(hart.strengths())
                .extracting(
                        Local.Strength::id,
                        one -> one.betterThan().value(),
                        one -> one.others().value())
                .containsExactly(
                        tuple("heart-deaths", "289", "291"),
                        tuple("claimants", "292", "295"),
                        tuple("literacy", "286", "295"),
                        // 297 of 312 rows; Barnsley and Sheffield stand there twice, under both codes
                        tuple("gcse", "295", "310"));
    }

    @Test
    void onScillyAndInTheCityOnlyWhatHasAMarginIsAStrength() {
        Local scilly = district("E06000053", 2_224);
        assertThat(scilly.strengths()).extracting(Local.Strength::id).containsExactly("library-visits");
        assertThat(scilly.expectations().get(2).facts()).isEmpty();
        assertThat(scilly.expectations().get(5).facts().get(0).value().value()).isEqualTo("100");
        assertThat(district("E09000001", 9_721).strengths())
                .extracting(Local.Strength::id)
                .containsExactly("arts", "obesity");
    }

    @Test
    void theSouthEastIsSetAmongRegions() {
        AreaCode code = new AreaCode("E12000008");
        Local region = new LocalPart(
                        new Figures(),
                        data,
                        CHOICES,
                        new Subject(
                                SubjectKind.REGION,
                                code.text(),
                                "South East",
                                List.of(place("E07000062")),
                                Optional.empty()),
                        Optional.empty(),
                        9_000_000)
                .local();
        assertThat(region.strengths())
                .extracting(
                        Local.Strength::id,
                        one -> one.value().value(),
                        one -> one.others().value())
                .containsExactly(
                        tuple("hle-women", "64.3", "8"),
                        tuple("hle-men", "63", "8"),
                        tuple("heart-deaths", "23.531508", "8"),
                        tuple("early-cancer", "59.81747", "7"));
        Local.Change women = change(region, "hle-women");
        assertThat(women.place().then().figure().value()).isEqualTo("66.8");
        assertThat(women.place().certainty()).isEqualTo(Local.Certainty.CLEAR);
    }

    @Test
    void aDistrictThatWasMergedIsToldOfByItsSuccessorsName() {
        assertThat(district("E07000163", 57_000).merged()).contains(new Local.Merged("North Yorkshire", 2023));
        assertThat(district("E07000004", 199_000).merged()).contains(new Local.Merged("Buckinghamshire", 2020));
        assertThat(district("E07000062", 92_661).merged()).isEmpty();
    }

    @Test
    void barnsleyIsOneDistrictUnderItsOldCodeAndItsNew() {
        Local barnsley = district("E08000016", 246_866);
        // E08000016 has no value of gigabit broadband of January 2026; E08000038 has
        assertThat(barnsley.expectations().get(0).facts())
                .extracting(fact -> fact.period().text())
                .contains("2026-01-01");
        assertThat(district("E08000038", 246_866).compared().value())
                .isEqualTo(barnsley.compared().value());
    }

    @Test
    void nowhereInEnglandIsAStrengthWorseThanEngland() {
        Places districts = MirrorStudy.catalogue()
                .readPlaces("england-local-authorities-2019")
                .indicators()
                .places();
        for (Place district : districts.list()) {
            for (Local.Strength strength :
                    district(district.code().text(), MANY).strengths()) {
                boolean higher = CHOICES.indicators().stream()
                        .filter(one -> one.id().equals(strength.id()))
                        .allMatch(one -> data.better(one) == Polarity.HIGHER_IS_BETTER);
                double more = strength.value().number() - strength.england().number();
                assertThat(higher ? more : -more)
                        .as("%s, %s", district, strength)
                        .isPositive();
                assertThat(strength.share()).as("%s, %s", district, strength).isGreaterThan(0.5);
            }
        }
    }
}
