package org.plumbline.sources.sortition;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Quota;
import org.plumbline.model.sortition.Quotas;
import org.plumbline.sources.WhatIsWrong;
import org.plumbline.sources.tables.StoredFile;

class CategoriesTest {
    private static final Quotas WANTED = new Quotas(
            Panel.SEATS,
            List.of(
                    new Feature("Gender", List.of(new Quota("Female", 1, 3, 0, 4), new Quota("Male", 1, 3, 1, 4))),
                    new Feature("Age", List.of(new Quota("16-44", 2, 2, 1, 3), new Quota("45+", 2, 2, 1, 3)))));

    @Test
    void theQuotasAreThoseOfTheFile() {
        QuotasRead read = Panel.quotas(Panel.CATEGORIES);
        assertThat(read.quotas()).isEqualTo(WANTED);
        assertThat(read.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "category,feature,min,max,min_flex,max_flex",
                "Category,FEATURE,Min,Max,Min_Flex,MAX_FLEX",
                "Feature,Value,MIN,MAX,min_flex,max_flex",
                "\uFEFFfeature,value,min,max,min_flex,max_flex",
                " feature,\"value\",min ,max,min_flex,max_flex",
            })
    void theHeadingsMayBeWrittenInEitherWay(String heading) {
        String text = Panel.CATEGORIES.replaceFirst(".*", heading);
        assertThat(Panel.quotas(text).quotas()).isEqualTo(WANTED);
        assertThat(Panel.quotas(text.replace("\n", "\r\n") + "\r\n\r\n").quotas())
                .isEqualTo(WANTED);
    }

    @Test
    void columnsAndRowsMayStandInAnyOrder() {
        String text = "max,value,min,feature,max_flex,min_flex\n"
                + "3,Female,1,Gender,4,0\n2,16-44,2,Age,3,1\n3,Male,1,Gender,4,1\n2,45+,2,Age,3,1";
        assertThat(Panel.quotas(text).quotas()).isEqualTo(WANTED);
    }

    @Test
    void spacesAroundTextsAreLeftOutAndRemarkedOn() {
        QuotasRead read =
                Panel.quotas(Panel.CATEGORIES.replace("Gender,", " Gender ,").replace("Male,1", "\"Male\u00A0\",1"));
        assertThat(read.quotas()).isEqualTo(WANTED);
        assertThat(read.remarks())
                .extracting(Remark::toString)
                .containsExactly("categories.csv:2:1: a cell has spaces around its text, which are left out: 3");
    }

    @Test
    void withoutFlexibleLimitsEachMayBeMovedAsFarAsItTakes() {
        QuotasRead read = Panel.quotas("category,feature,min,max\nx,a,2,9\nx,b,1,2\n");
        assertThat(read.quotas().features())
                .containsExactly(new Feature("x", List.of(new Quota("a", 2, 9, 0, 9), new Quota("b", 1, 2, 0, 4))));
        assertThat(read.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.NO_FLEXIBILITY);
    }

    /** What the file becomes when one text of it is another, and the first line of the problem that follows. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "feature,value|name,value|categories.csv:1:1: a column that the categories do not have [unknown-column]",
                "feature,value|feature,valu|categories.csv:1:2: a column that the categories do not have [unknown-column]",
                "feature,value|value,value|categories.csv:1:2: a column stands twice [doubled-column]",
                "max_flex~|category~|categories.csv:1:2: both category and value are columns, so feature may mean either [unknown-column]",
                "min_flex,max_flex~|min_flex,note~|categories.csv:1:6: a column that the categories do not have [unknown-column]",
                "min,max,min_flex,max_flex|x|categories.csv:1:3: a column that the categories do not have [unknown-column]",
                "min,max|minimum,max|categories.csv:1:3: a column that the categories do not have [unknown-column]",
                "Female,1,3|Female,4,3|categories.csv:2:3: min is above max [wrong-quota]",
                "Female,1,3|Female,-1,3|categories.csv:2:3: a number of seats below nought [wrong-number]",
                "Female,1,3|Female,0.5,3|categories.csv:2:3: not a whole number of seats [wrong-number]",
                "Female,1,3|Female,1e0,3|categories.csv:2:3: not a whole number of seats [wrong-number]",
                "Female,1,3|Female,one,3|categories.csv:2:3: not a whole number of seats [wrong-number]",
                "Female,1,3|Female,,3|categories.csv:2:3: a number of seats is missing [wrong-number]",
                "Female,1,3|Female,1,1000001|categories.csv:2:4: more seats than any panel has [wrong-number]",
                "Female,1,3|Female,1,99999999999|categories.csv:2:4: not a whole number of seats [wrong-number]",
                "Female,1,3,0|Female,1,3,2|categories.csv:2:5: min_flex is above min [wrong-quota]",
                "Female,1,3,0,4|Female,1,3,0,2|categories.csv:2:6: max_flex is below max [wrong-quota]",
                "Gender,Male|Gender,Female|categories.csv:3:2: this value of Gender stands twice [doubled-place]",
                "Gender,Male|Gender,FEMALE |categories.csv:3:2: this value of Gender stands twice [doubled-place]",
                "Gender,Male|gender,Male|categories.csv:3:1: a feature is written in two ways [wrong-text]",
                "Gender,Male|,Male|categories.csv:3:1: a feature is missing [wrong-text]",
                "Gender,Male| ,Male|categories.csv:3:1: a feature is missing [wrong-text]",
                "Gender,Male|Gender,|categories.csv:3:2: a value is missing [wrong-text]",
                "Gender,Male,1,3,1,4|,,,,,|categories.csv:3: a row with nothing in it but commas [wrong-text]",
                "Gender,Male,1|Gender,Male|categories.csv:3: too few cells in this row [malformed-csv]",
                "Gender,Male,1|Gender,Ma,le,1|categories.csv:3: too many cells in this row [malformed-csv]",
                "Gender,Male,1|Household,Male,4|categories.csv:3:1: a feature with the name of a column of the published pool [wrong-text]",
                "16-44,2|16-44,3|categories.csv:4:3: min is above max [wrong-quota]",
                "16-44,2,2|16-44,2,1|categories.csv:4:3: min is above max [wrong-quota]",
                "16-44,2,2,1,3|16-44,3,3,1,3|categories.csv:4:1: the least seats of Age come to more than the panel has [wrong-quota]",
                "16-44,2,2,1,3|16-44,1,1,1,3|categories.csv:4:1: the most seats of Age come to fewer than the panel has [wrong-quota]",
                "Gender,Male|\"Gender,Male|categories.csv:3:1: a quote is opened here and never closed [malformed-csv]",
            })
    void eachFaultIsToldWithItsPlace(String text, String other, String heading) {
        String broken =
                Panel.CATEGORIES.replace(text.replace("~", "\n"), other == null ? "" : other.replace("~", "\n"));
        assertThat(WhatIsWrong.in(() -> Panel.quotas(broken)).get(0)).startsWith(heading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.0|write 1; a spreadsheet may have changed how the number is shown",
                "01|write 1; a spreadsheet may have changed how the number is shown",
                "1e3|write 1000; a spreadsheet may have changed how the number is shown",
                "1,000|write 1000 if the mark parts thousands; decimals have no place here",
                "1.000|write 1000 if the mark parts thousands; decimals have no place here",
                "1e99|",
                "9.5|seats are whole: round it down for min and up for max, or decide which is meant",
            })
    void whatASpreadsheetMadeOfANumberIsPutRight(String number, String fix) {
        String broken = Panel.CATEGORIES.replace("Female,1,", "Female,\"" + number + "\",");
        assertThat(WhatIsWrong.problems(() -> Panel.quotas(broken)).get(0).fix())
                .isEqualTo(fix == null ? "" : fix);
    }

    @Test
    void aLimitThatIsOutOfReachIsToldWithBySoManySeats() {
        assertThat(WhatIsWrong.in(() -> Panel.quotas(Panel.CATEGORIES.replace("45+,2,2,1,3", "45+,4,5,1,6"))))
                .containsExactly(WhatIsWrong.problem(
                        "categories.csv:4:1: the least seats of Age come to more than the panel has [wrong-quota]",
                        "min of all its values: 6",
                        "at most 4, the seats of the panel",
                        "lower them by 2 in all; or is the panel larger?"));
    }

    @Test
    void allProblemsAreToldTogether() {
        String broken = "feature,value,min,max\nA,x,3,1\nA,x,0,1\nB,,1,1\nB,y,1.5,1\n,z,1,1\n";
        assertThat(WhatIsWrong.problems(() -> Panel.quotas(broken)).stream()
                        .map(problem -> problem.where().toString()))
                .containsExactly(
                        "categories.csv:2:3",
                        "categories.csv:3:2",
                        "categories.csv:4:2",
                        "categories.csv:5:3",
                        "categories.csv:6:1");
    }

    @Test
    void whatIsNoTableInPlainTextIsToldSo() {
        assertThat(first(StoredFile.of("c.csv", Panel.CATEGORIES.getBytes(UTF_16))))
                .startsWith("c.csv: the file is UTF-16");
        assertThat(first(StoredFile.of("c.csv", Panel.CATEGORIES.getBytes(UTF_16LE))))
                .startsWith("c.csv:1:1: a NUL byte, which no text has");
        assertThat(first(StoredFile.of(
                        "c.csv", Panel.CATEGORIES.replace("Male", "M\u00E4le").getBytes(ISO_8859_1))))
                .startsWith("c.csv:3:2: a byte that is not UTF-8");
        assertThat(first(StoredFile.of("c.csv", "PK\u0003\u0004\u0014\0".getBytes(ISO_8859_1))))
                .startsWith("c.csv: the file is a workbook");
        assertThat(first(Panel.file("c.csv", Panel.CATEGORIES.replace(',', ';'))))
                .startsWith("c.csv:1: semicolons stand between the cells");
        assertThat(first(Panel.file("c.csv", ""))).startsWith("c.csv: the file is empty");
        assertThat(first(Panel.file("c.csv", "feature,value,min,max\n")))
                .startsWith("c.csv: there is no row below the heading");
    }

    @Test
    void thereMayBeAThousandValues() {
        assertThat(Panel.quotas(values(1_000)).quotas().features().get(0).quotas())
                .hasSize(1_000);
        assertThat(WhatIsWrong.in(() -> Panel.quotas(values(1_001))).get(0))
                .startsWith("categories.csv:1002: too many categories [file-too-large]");
    }

    @Test
    void aPanelHasAtLeastOneSeat() {
        StoredFile file = Panel.file("c.csv", Panel.CATEGORIES);
        assertThatIllegalArgumentException().isThrownBy(() -> AssemblyFiles.quotas(file, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> AssemblyFiles.quotas(file, 100_001));
    }

    private static String values(int count) {
        return IntStream.range(0, count)
                .mapToObj(value -> "x,v" + value + ",0,4\n")
                .collect(Collectors.joining("", "category,feature,min,max\n", ""));
    }

    private static String first(StoredFile file) {
        return WhatIsWrong.in(() -> AssemblyFiles.quotas(file, Panel.SEATS)).get(0);
    }
}
