package org.plumbline.engine.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.engine.MirrorStudy;
import org.plumbline.model.Mirror;
import org.plumbline.model.problems.CannotSay;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.sources.Catalogue;

/**
 * What people type leads to the place that a person would expect. The cases stand in two tables that anyone can add to:
 * {@code places_typed.csv}, which the tables that come with the program answer, and {@code places_typed_mirror.csv}. Under
 * {@code expected} stands a code, several codes if these are the first choices to be offered, or {@code none}.
 */
class FinderTest {
    private static final Finder BUNDLED = new Finder(Catalogue.bundled(), Optional.empty());

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "places_typed.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = false)
    void whatIsTypedIsUnderstoodWithTheBundledTables(String typed, String expected, String why) {
        assertThat(answer(BUNDLED, typed, expected)).isEqualTo(expected);
    }

    @Tag(Mirror.TAG)
    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(
            resources = {"places_typed.csv", "places_typed_mirror.csv"},
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = false)
    void whatIsTypedIsUnderstoodWithTheMirror(String typed, String expected, String why) {
        Mirror.required();
        assertThat(answer(MirrorHolder.FINDER, typed, expected)).isEqualTo(expected);
    }

    private static String answer(Finder finder, String typed, String expected) {
        int choices = expected.split(" ").length;
        return finder.find(typed)
                .match(
                        one -> one.place().place().code().text(),
                        several -> String.join(
                                " ",
                                several.places().stream()
                                        .limit(Math.max(2, choices))
                                        .map(place -> place.place().code().text())
                                        .toList()),
                        none -> "none",
                        at -> "at " + at.places().what());
    }

    /** Read once, and only if a test asks for it. */
    private static final class MirrorHolder {
        static final Finder FINDER = new Finder(MirrorStudy.catalogue(), Optional.empty());
        static final Gazetteer GAZETTEER = FINDER.gazetteer();
    }

    @Test
    @Tag(Mirror.TAG)
    void aSupersededCodeIsExplained() {
        Mirror.required();
        assertThat(MirrorHolder.FINDER.get("E07000026").notes())
                .contains(
                        "Allerdale (E07000026) was abolished on 1 April 2023 and became part of Cumberland (E06000063).");
    }

    @Test
    @Tag(Mirror.TAG)
    void aDistrictIsToldWithTheWardsThatShareItsName() {
        Mirror.required();
        FoundPlace reading = MirrorHolder.FINDER.get("Eden");
        assertThat(reading.place().code().text()).isEqualTo("E07000030");
        assertThat(reading.within())
                .extracting(place -> place.code().text())
                .containsExactly("E10000006", "E12000002", "E92000001");
    }

    @Test
    void aMisspeltNameIsToldAsOne() {
        assertThat(BUNDLED.get("Hastngs").notes())
                .first()
                .isEqualTo("Nothing is called \"Hastngs\"; this is the nearest name.");
    }

    @Test
    void severalChoicesAreListedWhereOnePlaceIsNeeded() {
        assertThatThrownBy(() -> BUNDLED.get("Newcastle"))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("E08000021  Newcastle upon Tyne, a district in North East")
                .hasMessageContaining("E07000195  Newcastle-under-Lyme");
    }

    @Test
    void aCodeOfAKindThatNoTableHereListsSaysHowToGetOne() {
        assertThatThrownBy(() -> BUNDLED.get("E01020985"))
                .isInstanceOf(CannotSay.class)
                .hasMessageContaining("plumbline sources fetch lookup-lsoa-2011");
    }

    @Test
    @Tag(Mirror.TAG)
    void everyNameAndCodeFindsItselfOrIsAmongTheChoices() {
        Mirror.required();
        Gazetteer all = MirrorHolder.GAZETTEER;
        List<Named> names = Stream.of(
                        all.authorities().names().stream().filter(every(3)),
                        all.towns().names().stream().filter(every(293)),
                        all.wards().names().stream().filter(every(293)),
                        all.small().names().stream().filter(every(1999)))
                .flatMap(some -> some)
                .toList();
        for (Named named : names) {
            String code = named.place().place().code().text();
            Found found = MirrorHolder.FINDER.find(named.name());
            assertThat(codes(found).contains(code)
                            || isNoted(found, code)
                            || liesIn(found, code)
                            || isEarlier(found, named))
                    .as(named.name() + " " + code)
                    .isTrue();
            assertThat(codes(MirrorHolder.FINDER.find(code))).as(code).containsExactly(code);
        }
    }

    /** A ward that got another code is answered in the boundaries that studies are of, without reading later ones. */
    private static boolean isEarlier(Found found, Named named) {
        return found instanceof Found.One one
                && one.place().place().name().equals(named.name())
                && one.place().place().type() == named.place().place().type()
                && one.place().boundaries().year() < named.place().boundaries().year()
                && one.place().within().stream().anyMatch(named.place().within()::contains);
    }

    /** A town is answered with its district; where a ward has the town's name, the ward lies in that district and says so. */
    private static boolean liesIn(Found found, String code) {
        return found instanceof Found.One one
                && one.place().chain().stream()
                        .anyMatch(place -> place.code().text().equals(code));
    }

    /** A ward can share its name with a district, which is meant first; its code, or that there are several, is then noted. */
    private static boolean isNoted(Found found, String code) {
        return found instanceof Found.One one
                && one.place().notes().stream()
                        .anyMatch(note -> note.contains(code) || note.contains("wards share the name"));
    }

    /** One in so many, spread over all. */
    private static Predicate<Named> every(int step) {
        int[] count = {0};
        return named -> count[0]++ % step == 0;
    }

    @Test
    void aDistrictsNameWithOneSlipFindsItOrListsIt() {
        long seed = 20190401;
        Random random = new Random(seed);
        List<Named> districts = BUNDLED.gazetteer().authorities().names().stream()
                .filter(named -> named.rank() == Rank.DISTRICT)
                .filter(named -> named.name().length() > 4)
                .toList();
        for (Named district : districts) {
            String slipped = slipped(district.name(), random);
            assertThat(codes(BUNDLED.find(slipped)))
                    .as("%s for %s, seed %d", slipped, district.name(), seed)
                    .contains(district.place().place().code().text());
        }
    }

    private static String slipped(String name, Random random) {
        int at = 1 + random.nextInt(name.length() - 2);
        String before = name.substring(0, at);
        char letter = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(4)) {
            case 0 -> before + name.substring(at + 1);
            case 1 -> before + letter + name.substring(at);
            case 2 -> before + letter + name.substring(at + 1);
            default -> before + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
        };
    }

    private static List<String> codes(Found found) {
        List<FoundPlace> places = found.match(
                one -> List.of(one.place()), several -> several.places(), none -> none.nearest(), at -> List.of());
        return places.stream().map(place -> place.place().code().text()).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "...,,,!!!",
                "\u202e\u200f",
                "\ud83c\udff4\ud83c\udff4",
                "\u0000\u001b[31m",
                ",",
                " in ",
                "of the",
                "E",
                "\ud800"
            })
    void textThatIsNoNameIsAnsweredInOneHarmlessLine(String hostile) {
        String why = BUNDLED.find(hostile).match(one -> "one", several -> "several", Found.None::why, at -> "at");
        assertThat(why).matches("[\\p{Print}\\ufffd\\p{So}]+").hasSizeLessThan(500);
    }

    @Test
    void aNameOfTenMillionLettersIsRefusedAtOnce() {
        String long10 = "Hastings ".repeat(1_100_000);
        Assertions.assertTimeout(
                Duration.ofSeconds(1),
                () -> assertThat(BUNDLED.find(long10))
                        .isInstanceOfSatisfying(
                                Found.None.class,
                                none -> assertThat(none.why())
                                        .contains("at most 200 characters")
                                        .hasSizeLessThan(200)));
    }
}
