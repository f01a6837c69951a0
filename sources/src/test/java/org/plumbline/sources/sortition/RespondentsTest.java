package org.plumbline.sources.sortition;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.model.sortition.Pool;
import org.plumbline.sources.WhatIsWrong;
import org.plumbline.sources.tables.StoredFile;

class RespondentsTest {

    @Test
    void thePoolStandsInTheOrderOfTheRowKeys() {
        AssemblyRead read = Panel.read(Panel.PEOPLE);
        Pool pool = read.assembly().pool();
        assertThat(read.assembly().title()).isEqualTo("people");
        assertThat(read.assembly().onePerHousehold()).isTrue();
        assertThat(pool.keys()).isSorted().hasSize(5);
        assertThat(read.remarks()).isEmpty();
        for (KeyList.Entry entry : read.keys().entries()) {
            int person = pool.keys().indexOf(entry.rowKey());
            String row = Panel.PEOPLE.lines().toList().get(entry.line() - 1);
            assertThat(row).startsWith(entry.id() + ",").endsWith(values(read, person));
            assertThat(entry.rowKey()).isEqualTo(RowKeys.of(Panel.salt(), entry.id()));
        }
    }

    @Test
    void withoutIdsPeopleAreTheLinesOfTheFile() {
        AssemblyRead read =
                Panel.read("Gender,Age\nMale,45+\nMale,45+\nFemale,16-44\nFemale,16-44\n", RespondentOptions.plain());
        assertThat(read.keys().entries()).extracting(KeyList.Entry::id).containsExactly("2", "3", "4", "5");
        assertThat(read.assembly().onePerHousehold()).isFalse();
        assertThat(read.remarks()).isEmpty(); // people who are alike in their features alone are what one expects
    }

    @Test
    void theOrderOfTheFileDoesNotMatter() {
        List<String> lines = new java.util.ArrayList<>(Panel.PEOPLE.lines().toList());
        Assembly wanted = Panel.read(Panel.PEOPLE).assembly();
        for (int seed = 0; seed < 20; seed++) {
            java.util.Collections.shuffle(lines.subList(1, lines.size()), new Random(seed));
            CanonicalAssemblyTest.requireSame(
                    Panel.read(String.join("\n", lines)).assembly(), wanted);
        }
    }

    /** Two ways of writing an address, and whether they are one household. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 Mill Lane,ZZ1 1AA|7 mill  LANE.,zz11aa|true",
                "\"7, Mill Lane\",ZZ1 1AA|7-Mill-Lane,ZZ1  1AA |true",
                "7 St. Ann's Yard,ZZ1 1AA|7 St Anns Yard,ZZ1 1AA|true",
                "1 25 Mill Lane,ZZ1 1AA|12 5 Mill Lane,ZZ1 1AA|false",
                "7 Mill Lane,ZZ1 1AA|7 Mill Lane,ZZ1 1AB|false",
                "7 Mill Lane,|,7 Mill Lane|false",
                "7 Mill Lane ZZ1 1AA,|\"7 Mill Lane, ZZ11AA\",|true",
                "\u00C5 Mill Lane,ZZ1 1AA|A\u030A mill lane,ZZ1 1AA|true",
                ",|,|false",
                " - ,.|,|false",
            })
    void addressesAreComparedByTheirLettersAndDigits(String one, String other, boolean same) {
        String people = Panel.PEOPLE.replace("1 Mill Lane,ZZ1 1AA", one).replace("\"4, Mill Lane\",ZZ1 1AA", other);
        AssemblyRead read = Panel.read(people);
        Pool pool = read.assembly().pool();
        assertThat(pool.household(person(read, "a1")) == pool.household(person(read, "a4")))
                .isEqualTo(same);
        assertThat(pool.hasSharedHouseholds()).isEqualTo(same);
    }

    @Test
    void householdsAreNumberedAsTheyComeAndRemarkedOn() {
        String people = Panel.PEOPLE.replace("2 Mill Lane", "1 Mill Lane").replace("5 Mill Lane,ZZ1 1AA", ",");
        AssemblyRead read = Panel.read(people);
        Pool pool = read.assembly().pool();
        int next = 0;
        for (int person = 0; person < pool.people(); person++) {
            assertThat(pool.household(person)).isLessThanOrEqualTo(next);
            next = Math.max(next, pool.household(person) + 1);
        }
        assertThat(next).isEqualTo(4);
        assertThat(read.remarks())
                .extracting(Remark::toString)
                .containsExactly(
                        "people.csv:1:3: people without an address, each taken to live alone: 1",
                        "people.csv:1:3: addresses that two or more people share, the largest 2 people: 1");
    }

    @Test
    void withoutAColumnOfAddressesNobodyLivesTogether() {
        Pool pool = Panel.read(Panel.PEOPLE.replace("2 Mill Lane", "1 Mill Lane"), Panel.WITH_IDS)
                .assembly()
                .pool();
        assertThat(pool.hasSharedHouseholds()).isFalse();
    }

    @Test
    void otherCapitalsAndSpacesAreReadAndRemarkedOnOnceEach() {
        String people = Panel.PEOPLE
                .replace("Gender,Age", "GENDER , age")
                .replace(",Female,45+", ",female ,45+")
                .replace(",Male,", ",MALE,")
                .replace("a5,", " a5,");
        AssemblyRead read = Panel.read(people);
        CanonicalAssemblyTest.requireSame(
                read.assembly(), Panel.read(Panel.PEOPLE).assembly());
        assertThat(read.remarks())
                .extracting(Remark::toString)
                .containsExactlyInAnyOrder(
                        "people.csv:1:5: the heading \"GENDER \" is taken for the feature Gender",
                        "people.csv:1:6: the heading \" age\" is taken for the feature Age",
                        "people.csv:6:1: an id has spaces around it, which are left out: 1",
                        "people.csv:3:5: Gender: \"female \" is read as Female: 1",
                        "people.csv:4:5: Gender: \"MALE\" is read as Male: 3");
    }

    /** What the file becomes when one text of it is another, and the first line of the problem that follows. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gender,Age|Gendr,Age|people.csv:1:5: there is no column of the feature Gender [missing-column]",
                "Gender,Age|Gender,Years|people.csv:1: there is no column of the feature Age [missing-column]",
                "name,|Gender,|people.csv:1:5: more than one column may be that of the feature Gender [doubled-column]",
                "id,|pid,|people.csv:1:1: there is no column of the ids id [missing-column]",
                "street,|strasse,|people.csv:1: there is no column of the address street [missing-column]",
                "a2,|a1,|people.csv:3:1: this id stands twice [doubled-place]",
                "a2,|,|people.csv:3:1: a person without an id [wrong-text]",
                "a2,|\u202E,|people.csv:3:1: a text with a line end or an invisible character [wrong-text]",
                "Female,45+|Femail,45+|people.csv:3:5: a value of Gender that the categories do not have [unknown-value]",
                "Female,45+|,45+|people.csv:3:5: a person without a value of Gender [wrong-text]",
                "Female,45+|Female, |people.csv:3:6: a person without a value of Age [wrong-text]",
                "Female,45+|45+|people.csv:3: too few cells in this row [malformed-csv]",
                "Female,45+|Female,45+,|people.csv:3: too many cells in this row [malformed-csv]",
                "a2,Name 2,2 Mill Lane,ZZ1 1AA,Female,45+|,,,,,|people.csv:3: a row with nothing in any column that is needed [wrong-text]",
                "Name 2|\"Name 2|people.csv:5:2: text after a closing quote [malformed-csv]",
            })
    void eachFaultIsToldWithItsPlace(String text, String other, String heading) {
        String broken = Panel.PEOPLE.replace(text, other);
        assertThat(WhatIsWrong.in(() -> Panel.read(broken)).get(0)).startsWith(heading);
    }

    @Test
    void theNearestValueIsOffered() {
        assertThat(WhatIsWrong.in(() -> Panel.read(Panel.PEOPLE.replace("Female,45+", "Femail,45"))))
                .containsExactly(
                        WhatIsWrong.problem(
                                "people.csv:3:5: a value of Gender that the categories do not have [unknown-value]",
                                "Femail",
                                "one of: Female, Male",
                                "is Female meant?"),
                        WhatIsWrong.problem(
                                "people.csv:3:6: a value of Age that the categories do not have [unknown-value]",
                                "45",
                                "one of: 16-44, 45+",
                                "is 45+ meant?"));
    }

    @Test
    void tooFewPeopleOrHouseholdsCannotFillThePanel() {
        String four = Panel.PEOPLE.substring(0, Panel.PEOPLE.indexOf("a5,"));
        assertThat(Panel.read(four).assembly().pool().people()).isEqualTo(4);
        assertThat(WhatIsWrong.in(() -> Panel.read(four.substring(0, four.indexOf("a4,"))))
                        .get(0))
                .startsWith("people.csv: fewer people than seats [wrong-number-of-rows]\n    found     3 people");
        String together = four.replace("2 Mill Lane", "1 Mill Lane");
        assertThat(WhatIsWrong.in(() -> Panel.read(together)).get(0))
                .startsWith(
                        "people.csv: fewer households than seats [wrong-number-of-rows]\n    found     3 households");
        assertThat(Panel.read(together, Panel.WITH_IDS).assembly().pool().people())
                .isEqualTo(4);
    }

    @Test
    void oneColumnServesOnePurpose() {
        RespondentOptions twice = new RespondentOptions(Optional.of("Gender"), List.of("street", "street"));
        assertThat(WhatIsWrong.in(() -> Panel.read(Panel.PEOPLE, twice)))
                .hasSize(2)
                .allMatch(told -> told.contains("one column is asked to serve twice [doubled-column]"));
    }

    @Test
    void somebodyWhoAnsweredTwiceIsRemarkedOn() {
        String people = Panel.PEOPLE + "a6,Name 5,5 Mill Lane,ZZ1 1AA,Male,45+\n";
        assertThat(Panel.read(people, Panel.WITH_IDS).remarks())
                .extracting(Remark::toString)
                .containsExactly("people.csv:7: a row is alike with an earlier one in every cell but the id;"
                        + " did somebody answer twice?: 1");
    }

    @Test
    void theProblemsOfBothFilesAreToldTogether() {
        String categories = Panel.CATEGORIES.replace("Female,1,3", "Female,4,3");
        String people = Panel.PEOPLE.replace("Female,45+", "Femail,45+").replace("a4,", "a3,");
        assertThat(WhatIsWrong.problems(() -> Panel.read(categories, people, Panel.WITH_IDS)).stream()
                        .map(problem -> problem.where().toString()))
                .containsExactly("categories.csv:2:3", "people.csv:3:5", "people.csv:5:1");
    }

    @Test
    void aValueThatTheCategoriesHideIsNotCalledUnknown() {
        String categories = Panel.CATEGORIES.replace("Gender,Male", ",Male");
        assertThat(WhatIsWrong.problems(() -> Panel.read(categories, Panel.PEOPLE, Panel.WITH_IDS)).stream()
                        .map(problem -> problem.where().toString()))
                .containsExactly("categories.csv:3:1");
    }

    @Test
    void inATableOfOneColumnABlankLineIsAPersonUnlessTheTableEndsWithIt() {
        String categories = "feature,value,min,max\nx,a,0,4\n";
        assertThat(Panel.read(categories, "x\na\na\na\na\n\n\n", RespondentOptions.plain())
                        .keys()
                        .entries())
                .hasSize(4);
        assertThat(
                        WhatIsWrong.problems(
                                        () -> Panel.read(categories, "x\na\n\na\na\na\n\n", RespondentOptions.plain()))
                                .stream()
                                .map(problem -> problem.where().toString()))
                .containsExactly("people.csv:3:1");
    }

    @Test
    void whatASpreadsheetTookForADateIsToldSo() {
        String people = Panel.PEOPLE.replace("Female,45+", "Female,16-Apr");
        assertThat(WhatIsWrong.problems(() -> Panel.read(people)).get(0).fix())
                .startsWith("a spreadsheet may have taken it for a date");
    }

    @Test
    void anAddressWithoutItsFirstPartIsRemarkedOn() {
        AssemblyRead read = Panel.read(Panel.PEOPLE.replace("1 Mill Lane", " "));
        assertThat(read.remarks())
                .extracting(Remark::toString)
                .containsExactly("people.csv:1:3: people with nothing in this column, whose households are told by the"
                        + " rest of their address: 1");
    }

    @Test
    void pastAHundredRemarksAreCounted() {
        StringBuilder people = new StringBuilder("Gender,Age\nFemale,16-44\n");
        for (int person = 0; person < 150; person++) {
            people.append("Male").append(" ".repeat(person + 1)).append(",45+\n");
        }
        List<Remark> remarks =
                Panel.read(people.toString(), RespondentOptions.plain()).remarks();
        assertThat(remarks).hasSize(101);
        assertThat(remarks.get(100)).hasToString("people.csv: more remarks, which are not told here: 50");
    }

    @Test
    void pastAHundredProblemsAreCounted() {
        StringBuilder people = new StringBuilder("Gender,Age\n");
        for (int person = 0; person < 1_000; person++) {
            people.append("Male,old\n");
        }
        List<Problem> problems = WhatIsWrong.problems(() -> Panel.read(people.toString(), RespondentOptions.plain()));
        assertThat(problems).hasSize(101);
        assertThat(problems.get(100).found()).isEqualTo("900 or more");
    }

    @Test
    void whatIsNoTextIsToldWithItsLine() {
        byte[] latin = Panel.PEOPLE.replace("Name 3", "Nam\u00E9").getBytes(ISO_8859_1);
        assertThat(WhatIsWrong.in(() -> AssemblyFiles.read(
                                Panel.file("categories.csv", Panel.CATEGORIES),
                                StoredFile.of("people.csv", latin),
                                Panel.SEATS,
                                Panel.WITH_IDS,
                                Panel.salt()))
                        .get(0))
                .startsWith("people.csv:4:2: a byte that is not UTF-8");
    }

    /** A file of two hundred thousand people is read; one more is not. */
    @Test
    void thereMayBeTwoHundredThousandPeople() {
        StringBuilder people = new StringBuilder("Gender,Age\n");
        for (int person = 0; person < 200_000; person++) {
            people.append(person % 2 == 0 ? "Male,45+\n" : "Female,16-44\n");
        }
        AssemblyRead read = Panel.read(people.toString(), RespondentOptions.plain());
        assertThat(read.assembly().pool().counts(0, 2)).containsExactly(100_000, 100_000);
        assertThat(WhatIsWrong.in(() -> Panel.read(people + "Male,45+\n", RespondentOptions.plain()))
                        .get(0))
                .startsWith("people.csv:200002: too many people [file-too-large]");
    }

    private static int person(AssemblyRead read, String id) {
        return read.keys().entries().stream()
                .filter(entry -> entry.id().equals(id))
                .mapToInt(entry -> read.assembly().pool().keys().indexOf(entry.rowKey()))
                .findFirst()
                .orElseThrow();
    }

    private static String values(AssemblyRead read, int person) {
        StringBuilder values = new StringBuilder();
        for (int feature = 0; feature < read.assembly().pool().features(); feature++) {
            int value = read.assembly().pool().value(person, feature);
            values.append(',')
                    .append(read.assembly()
                            .quotas()
                            .features()
                            .get(feature)
                            .quotas()
                            .get(value)
                            .value());
        }
        return values.toString();
    }
}
