package org.plumbline.sources.tables;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.plumbline.sources.WhatIsWrong.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.sources.WhatIsWrong;

class TableReaderTest {
    private static final String SAVE_AS = "save the file as \"CSV UTF-8\", which spreadsheets offer under Save As";

    private static List<String> read(String text) {
        return read(text.getBytes(UTF_8));
    }

    /** Each row as the places of its two columns and their texts. */
    private static List<String> read(byte[] bytes) {
        List<String> rows = new ArrayList<>();
        Problems problems = new Problems();
        new TableReader(List.of("code", "name"))
                .read(
                        TableFile.of("t.csv", bytes, 100_000_000),
                        problems,
                        row -> rows.add(row.where("code") + "=" + row.text("code") + " " + row.where("name") + "="
                                + row.text("name")));
        problems.throwIfAny();
        return rows;
    }

    private static List<String> problemsIn(String text) {
        return WhatIsWrong.in(() -> read(text));
    }

    @Test
    void eachCellIsGivenAsWrittenWithItsPlace() {
        assertThat(read("code,name\nE1,Hartlepool\nE2,\n"))
                .containsExactly("t.csv:2:1=E1 t.csv:2:2=Hartlepool", "t.csv:3:1=E2 t.csv:3:2=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyKindOfLineEndGivesTheSameAnswer(String lineEnd) {
        assertThat(read(String.join(lineEnd, "code,name", "E1,a", "", "E2,b")))
                .containsExactly("t.csv:2:1=E1 t.csv:2:2=a", "t.csv:4:1=E2 t.csv:4:2=b");
    }

    @Test
    void aMarkBeforeTheTextGivesTheSameAnswer() {
        String text = "code,name\nE1,Trá Lí\n";

        assertThat(read("\uFEFF" + text)).isEqualTo(read(text));
    }

    @Test
    void columnsMayStandInAnyOrderAndUnknownOnesAreLeftAside() {
        assertThat(read("note,name,,,code\nx,Hartlepool,,,E1\n")).containsExactly("t.csv:2:5=E1 t.csv:2:2=Hartlepool");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesInsideQuotesAreCounted(String lineEnd) {
        String text = String.join(lineEnd, "code,name", "\"one", "two", "\",\"a \"\"b\"\", c\"", "E2,d");

        assertThat(read(text))
                .containsExactly(
                        "t.csv:2:1=one" + lineEnd + "two" + lineEnd + " t.csv:4:2=a \"b\", c",
                        "t.csv:5:1=E2 t.csv:5:2=d");
    }

    @Test
    void aRowWithTooFewOrTooManyCellsIsToldWithItsLineAndTheOthersAreRead() {
        assertThat(problemsIn("code,name\nE1\nE2,b\nE3,King's Lynn, West Norfolk\n"))
                .containsExactly(
                        problem(
                                "t.csv:2: too few cells in this row [malformed-csv]",
                                "1 cell",
                                "2 cells, as in the heading",
                                "put in the commas of the empty cells; is the line broken in two?"),
                        problem(
                                "t.csv:4: too many cells in this row [malformed-csv]",
                                "3 cells",
                                "2 cells, as in the heading",
                                "put quotes around a text that holds a comma"));
    }

    @Test
    void aQuoteThatIsNeverClosedIsToldWhereItOpens() {
        assertThat(problemsIn("code,name\n\"E\n1\",\"Hartlepool\nE2,b\n"))
                .containsExactly(problem(
                        "t.csv:3:2: a quote is opened here and never closed [malformed-csv]",
                        "the end of the file",
                        "a closing quote",
                        "close the quote; a quote inside a quoted cell is written twice"));
    }

    @Test
    void textAfterAClosingQuoteIsRefused() {
        assertThat(problemsIn("code,name\nE1,\"the \"big\" one\"\n"))
                .containsExactly(problem(
                        "t.csv:2:2: text after a closing quote [malformed-csv]",
                        "b",
                        "a comma or the end of the line",
                        "write a quote inside a quoted cell twice, or close the quote that opens in line 2"));
    }

    @Test
    void aQuoteInTheMiddleOfAnUnquotedCellIsALetter() {
        assertThat(read("code,name\nE1,the 6\" pipe\n")).containsExactly("t.csv:2:1=E1 t.csv:2:2=the 6\" pipe");
    }

    @Test
    void latinLettersAreToldWithTheirLineAndCell() {
        byte[] latin = "code,name\n\"E\n1\",Trá Lí\n".getBytes(ISO_8859_1);

        assertThat(WhatIsWrong.in(() -> read(latin)))
                .containsExactly(problem(
                        "t.csv:3:2: a byte that is not UTF-8 [wrong-encoding]",
                        "byte E1 (á in Windows-1252)",
                        "text in UTF-8",
                        SAVE_AS));
    }

    @Test
    void aLetterCutInHalfByTheEndOfTheFileIsWrongEncoding() {
        byte[] text = "code,name\nE1,Trá".getBytes(UTF_8);
        byte[] cut = Arrays.copyOf(text, text.length - 1);

        assertThat(WhatIsWrong.in(() -> read(cut)))
                .singleElement()
                .asString()
                .startsWith("t.csv:2:2: a byte that is not UTF-8 [wrong-encoding]\n    found     byte C3");
    }

    @Test
    void aBadByteFarInTheFileIsStillFoundInItsPlace() {
        // 2,000 rows of ten bytes are longer than the reader's own buffer
        byte[] latin = ("code,name\n" + "E100,name\n".repeat(2_000) + "E1,Trá\n").getBytes(ISO_8859_1);

        assertThat(WhatIsWrong.problems(() -> read(latin)))
                .extracting(problem -> problem.where().toString())
                .containsExactly("t.csv:2002:2");
    }

    @Test
    void utf16IsRefusedByNameAndWithoutItsMarkToo() {
        assertThat(WhatIsWrong.in(() -> read("code,name\n".getBytes(UTF_16))))
                .containsExactly(problem(
                        "t.csv: the file is UTF-16 [wrong-encoding]",
                        "the mark that UTF-16 begins with",
                        "text in UTF-8",
                        SAVE_AS));
        assertThat(WhatIsWrong.in(() -> read("\uFEFFcode,name\n".getBytes(UTF_16LE))))
                .singleElement()
                .asString()
                .startsWith("t.csv: the file is UTF-16");
        assertThat(WhatIsWrong.in(() -> read("code,name\n".getBytes(UTF_16LE))))
                .containsExactly(problem(
                        "t.csv:1:1: a NUL byte, which no text has [wrong-encoding]",
                        "\uFFFD",
                        "plain text in UTF-8",
                        "is it a workbook, or UTF-16? Save it as \"CSV UTF-8\""));
    }

    @Test
    void aNulByteIsToldInItsPlace() {
        assertThat(WhatIsWrong.problems(() -> read("code,name\nE1,Hartle\0pool\n")))
                .extracting(problem -> problem.where().toString())
                .containsExactly("t.csv:2:2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n", "\r\n\r\n"})
    void anEmptyFileIsToldSo(String text) {
        assertThat(problemsIn(text))
                .containsExactly(problem(
                        "t.csv: the file is empty [wrong-number-of-rows]",
                        "(nothing)",
                        "a heading, then a row for each entry",
                        "was the file saved before it was filled?"));
    }

    @Test
    void aHeadingWithoutRowsIsToldSo() {
        assertThat(problemsIn("code,name\n"))
                .containsExactly(problem(
                        "t.csv: there is no row below the heading [wrong-number-of-rows]",
                        "a heading only",
                        "a row for each entry",
                        "was the file saved before it was filled?"));
    }

    @Test
    void missingColumnsAreToldAllAtOnce() {
        assertThat(problemsIn("a,b\n1,2\n"))
                .containsExactly(
                        problem(
                                "t.csv:1: a column is missing [missing-column]",
                                "(nothing)",
                                "a column named code",
                                "add the column, with empty cells where nothing was observed"),
                        problem(
                                "t.csv:1: a column is missing [missing-column]",
                                "(nothing)",
                                "a column named name",
                                "add the column, with empty cells where nothing was observed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Name", " name", "NAME ", "nane", "naem", "names"})
    void aColumnOfNearlyTheRightNameIsToBeRenamed(String misspelt) {
        assertThat(problemsIn("code," + misspelt + "\nE1,a\n"))
                .containsExactly(problem(
                        "t.csv:1:2: a column is missing [missing-column]",
                        misspelt,
                        "a column named name",
                        "rename " + misspelt + " to name"));
    }

    @Test
    void aColumnOfAnotherYearIsNotAMisspelling() {
        Problems problems = new Problems();
        TableFile file = TableFile.of("t.csv", "population_mid2020\n1\n".getBytes(UTF_8), 1_000);

        assertThat(WhatIsWrong.in(() -> new TableReader(List.of("population_mid2019")).read(file, problems, row -> {})))
                .singleElement()
                .asString()
                .doesNotContain("rename");
    }

    @Test
    void aColumnThatStandsTwiceIsAmbiguous() {
        assertThat(problemsIn("code,name,code\nE1,a,E2\n"))
                .containsExactly(problem(
                        "t.csv:1:3: a column stands twice [doubled-column]",
                        "code",
                        "each column once; this one is already cell 1",
                        "rename or delete one of the two"));
    }

    @Test
    void semicolonsAndTabsBetweenTheCellsAreRecognised() {
        assertThat(problemsIn("code;name\nE1;a\n"))
                .containsExactly(problem(
                        "t.csv:1: semicolons stand between the cells, not commas [malformed-csv]",
                        "code;name",
                        "cells separated by commas",
                        "save the file as \"CSV UTF-8 (comma delimited)\""));
        assertThat(problemsIn("code\tname\nE1\ta\n"))
                .singleElement()
                .asString()
                .startsWith("t.csv:1: tabs stand between the cells, not commas [malformed-csv]");
    }

    @Test
    void aCellOfAHundredThousandCharactersIsReadAndALongerOneIsTold() {
        String longest = "x".repeat(100_000);

        assertThat(read("code,name\nE1," + longest + "\n")).hasSize(1);
        assertThat(problemsIn("code,name\nE1," + longest + "x\n"))
                .containsExactly(problem(
                        "t.csv:2:2: a cell that is too long begins here [malformed-csv]",
                        "more than 100000 characters",
                        "at most 100000 characters",
                        "is a quote opened here and not closed, or a line end missing?"));
    }

    @Test
    void fourThousandLongCellsAreReadAndOneCellMoreIsTold() {
        String cells = (",\"" + "y\n".repeat(5_000) + "\"").repeat(3_998);

        assertThat(read("code,name" + ",".repeat(3_998) + "\nE1,a" + cells + "\n"))
                .containsExactly("t.csv:2:1=E1 t.csv:2:2=a");
        assertThat(problemsIn("code,name" + ",".repeat(3_999) + "\n"))
                .containsExactly(problem(
                        "t.csv:1: too many cells in this row [malformed-csv]",
                        "more than 4000",
                        "at most 4000 cells",
                        "are line ends missing?"));
    }

    @Test
    void aFileWrongAllTheWayDownStopsAfterFiftyProblems() {
        List<Problem> problems = WhatIsWrong.problems(() -> read("code,name\n" + ",,\n".repeat(1_000_000)));

        assertThat(problems).hasSize(50).allMatch(problem -> problem.code() == ProblemCode.MALFORMED_CSV);
    }

    @Test
    void askingARowForAnotherColumnIsAMistakeInTheProgram() {
        TableFile file = TableFile.of("t.csv", "code,name\nE1,a\n".getBytes(UTF_8), 1_000);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TableReader(List.of("code")).read(file, new Problems(), row -> row.text("name")))
                .withMessage("no column name among [code]");
    }
}
