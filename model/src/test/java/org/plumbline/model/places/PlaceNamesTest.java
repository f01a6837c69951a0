package org.plumbline.model.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.Mutations;
import org.plumbline.model.problems.NoAnswer;

class PlaceNamesTest {
    private static final PlaceNames NAMES = new PlaceNames(Districts.places());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bristol, City of              | E06000023
            City of Bristol               | E06000023
            bristol                       | E06000023
            BRISTOL CITY COUNCIL          | E06000023
            '  Bristol '                  | E06000023
            Hull                          | E06000010
            Hull City Council             | E06000010
            Kingston-upon-Hull            | E06000010
            Herefordshire                 | E06000019
            Herefordshire Council         | E06000019
            County of Herefordshire       | E06000019
            Durham                        | E06000047
            Durham County Council         | E06000047
            Stoke on Trent                | E06000021
            Stoke                         | E06000021
            Brighton & Hove               | E06000043
            Brighton                      | E06000043
            St Helens                     | E08000013
            Saint Helens                  | E08000013
            St. Helens Borough Council    | E08000013
            Saint Albans                  | E07000240
            Kings Lynn and West Norfolk   | E07000146
            King\u2019s Lynn & W\u00EAst Norfolk | E07000146
            Royal Borough of Kensington and Chelsea | E09000020
            London Borough of Camden      | E09000007
            City of London                | E09000001
            The Borough Council of Gateshead | E08000037
            Isle of Wight Council         | E06000046
            Taunton                       | E07000246
            Derby                         | E06000015
            e06000023                     | E06000023
            ' E06000023 '                 | E06000023
            """)
    void aPlaceIsFoundHoweverItsNameIsTyped(String typed, String code) {
        assertThat(NAMES.get(typed).code()).hasToString(code);
    }

    @Test
    void everyPlaceIsFoundByItsOwnNameAndByItsCode() {
        for (Place place : Districts.places().list()) {
            assertThat(NAMES.get(place.name())).isEqualTo(place);
            assertThat(NAMES.get(place.code().text())).isEqualTo(place);
        }
    }

    @Test
    void accentsAndCapitalsDoNotMatterInWelshNamesEither() {
        PlaceNames welsh = new PlaceNames(new Places(
                List.of(
                        Districts.place("W06000001", "Ynys M\u00F4n", Optional.empty()),
                        Districts.place("W06000002", "Gwynedd", Optional.empty())),
                List.of()));
        assertThat(welsh.get("YNYS MON").code()).hasToString("W06000001");
        assertThat(welsh.get("ynys mo\u0302n").code()).hasToString("W06000001");
    }

    @Test
    void aRegionIsNotADistrictAndTheAnswerSaysWhatItHolds() {
        assertThatThrownBy(() -> NAMES.get("London"))
                .isInstanceOf(NoAnswer.class)
                .hasMessageStartingWith("London is a region; this is about districts.")
                .hasMessageContaining("City of London (E09000001)");
    }

    @ParameterizedTest
    @CsvSource({
        "Hastngs, Hastings",
        "Hastngs Borough Council, Hastings",
        "Middlesborough, Middlesbrough",
        "Blackpol, Blackpool",
        "Burry, Bury",
        "Sotke-on-Trent, Stoke-on-Trent",
        "Newcastle-on-Lime, Newcastle-under-Lyme"
    })
    void aNearMissIsAnsweredWithTheNearestName(String typed, String meant) {
        assertThatThrownBy(() -> NAMES.get(typed))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("No district of 2019 is called \"" + typed + "\". Did you mean " + meant + " (");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ely", "Bar", "Xyz"})
    void theCityOfLondonIsNotNearToEveryShortName(String typed) {
        assertThatThrownBy(() -> NAMES.get(typed)).hasMessageNotContainingAny("City of London");
    }

    @Test
    void aNameThatMayMeanSeveralPlacesListsThem() {
        for (String typed : List.of("Newcastle", "Newcastle City Council")) {
            assertThatThrownBy(() -> NAMES.get(typed))
                    .isInstanceOf(NoAnswer.class)
                    .hasMessage("\"" + typed + "\" may mean more than one district. Did you mean "
                            + "Newcastle-under-Lyme (E07000195), Newcastle upon Tyne (E08000021)?");
        }
        assertThatThrownBy(() -> NAMES.get("Kingston")).hasMessageContaining("may mean more than one");
    }

    @Test
    void aCodeOfAnotherVintageOrKindIsNotAmongThePlaces() {
        assertThatThrownBy(() -> NAMES.get("E06000066")) // Somerset, from 2023
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("E06000066 (district) is not among the 36 districts of 2019")
                .hasMessageContaining("try the name");
        assertThatThrownBy(() -> NAMES.get("E12000007")).hasMessageContaining("(region)");
    }

    @Test
    void wordsForKindsOfCouncilAloneAreNoName() {
        for (String typed : List.of("Borough Council", "the", "of", "\u5317\u4EAC", "!?")) {
            assertThatThrownBy(() -> NAMES.get(typed)).isInstanceOf(NoAnswer.class);
        }
    }

    @Test
    void anAwardIsMatchedByNameAloneAndNeverByAPartOfIt() {
        assertThat(NAMES.findNamed("Bristol City Council")).map(Place::code).contains(new AreaCode("E06000023"));
        assertThat(NAMES.findNamed("City of Lincoln Council")).map(Place::code).contains(new AreaCode("E07000138"));
        for (String other : List.of(
                "Hull",
                "Newcastle",
                "Somerset",
                "Lincolnshire County Council",
                "Greater London Authority",
                "London",
                "",
                "E06000023")) {
            assertThat(NAMES.findNamed(other)).as(other).isEmpty();
        }
    }

    @Test
    void emptyAndEndlessTextIsRefusedAtOnce() {
        assertThatThrownBy(() -> NAMES.get(" \t ")).isInstanceOf(NoAnswer.class);
        String endless = "Hastings ".repeat(1_200_000);
        Assertions.assertTimeout(
                Duration.ofSeconds(1),
                () -> assertThatThrownBy(() -> NAMES.get(endless))
                        .isInstanceOf(NoAnswer.class)
                        .hasMessageMatching("A place is .{50,100}"));
    }

    @Test
    void anyTextGivesAPlaceOrAnAnswerThatCannotSteerATerminal() {
        Mutations.seeds().forEach(seed -> {
            String typed = Mutations.mutate("Stoke-on-Trent\u202E\u001B[31m", seed);
            NoAnswer refused = catchThrowableOfType(NoAnswer.class, () -> NAMES.get(typed));
            if (refused != null) {
                assertThat(refused.toString().codePoints())
                        .as("seed %d", seed)
                        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
            }
        });
    }
}
