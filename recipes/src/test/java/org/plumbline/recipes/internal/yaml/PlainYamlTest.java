package org.plumbline.recipes.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;

/** What is plain YAML, and what is told of the rest. */
class PlainYamlTest {

    @Test
    void keysAndValuesAreRememberedWithLineAndColumn() {
        YamlMap map = PlainYaml.read("x.yaml", "a: 1\nlist:\n  - {b: two}\n  - three\n");
        assertThat(map.find("list").orElseThrow().key()).isEqualTo(new Where("x.yaml", 2, 1));
        assertThat(YamlPath.parse("/list/0/b").pointAt(map)).isEqualTo(new Where("x.yaml", 3, 9));
        assertThat(YamlPath.parse("/list/1").pointAt(map)).isEqualTo(new Where("x.yaml", 4, 5));
        assertThat(YamlPath.parse("/list").pointAt(map)).isEqualTo(new Where("x.yaml", 2, 1));
    }

    @Test
    void aWayThatTheFileDoesNotHaveIsPointedAtAsFarAsItGoes() {
        YamlMap map = PlainYaml.read("x.yaml", "a: 1\nlist:\n  - {b: two}\n");
        assertThat(YamlPath.parse("/list/7/b").pointAt(map)).isEqualTo(new Where("x.yaml", 2, 1));
        assertThat(YamlPath.parse("/list/first").pointAt(map)).isEqualTo(new Where("x.yaml", 2, 1));
        assertThat(YamlPath.parse("/nothing").pointAt(map)).isEqualTo(new Where("x.yaml", 1, 1));
        assertThat(YamlPath.parse("").find(map)).contains(map);
    }

    @Test
    void aPathReadsBackFromItsText() {
        for (List<String> steps : List.of(List.<String>of(), List.of("a", "0"), List.of("", "~1", "a/b~", "~"))) {
            YamlPath path = new YamlPath(steps);
            assertThat(YamlPath.parse(path.toString())).isEqualTo(path);
        }
    }

    @Test
    void columnsCountCharactersAndNotBytesOrHalves() {
        YamlMap map = PlainYaml.read("x.yaml", "{é𝄞: a, b: c}\n");
        assertThat(YamlPath.parse("/b").pointAt(map)).isEqualTo(new Where("x.yaml", 1, 12));
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsChangeNothing() {
        YamlMap map = PlainYaml.read("x.yaml", "\uFEFFa: 1\r\nb: 2\r\n");
        assertThat(map.find("a").orElseThrow().key()).isEqualTo(new Where("x.yaml", 1, 1));
        assertThat(map.findScalar("b").orElseThrow().text()).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource({
        "22.5, NUMBER",
        "-1, NUMBER",
        "0, NUMBER",
        "2983210301.00, NUMBER",
        "010, TEXT",
        "1e3, TEXT",
        "1_000, TEXT",
        "0x1F, TEXT",
        "+1, TEXT",
        ".5, TEXT",
        ".inf, TEXT",
        "1234567890123456, TEXT",
        "no, TEXT",
        "true, BOOLEAN",
        "~, NOTHING",
        "2020-04-01, TEXT"
    })
    void onlyPlainDecimalNumbersAreNumbers(String text, YamlScalar.Kind kind) {
        YamlMap map = PlainYaml.read("x.yaml", "a: " + text + "\nb: \"" + text + "\"\n");
        assertThat(map.findScalar("a").orElseThrow().kind()).isEqualTo(kind);
        assertThat(map.findScalar("b").orElseThrow().kind()).isEqualTo(YamlScalar.Kind.TEXT);
    }

    @Test
    void aKeyThatStandsTwiceIsShownWhereItStandsAgain() {
        assertThat(problems("a: 1\nb: 2\na: 3\n")).isEqualTo("""
                        x.yaml:3:1: the same key twice [malformed-yaml]
                            found     a
                            expected  each key once; it stands in line 1 already""");
    }

    @Test
    void anchorsAliasesAndTagsAreAllTold() {
        assertThat(problems("a: &x 1\nb: *x\nc: !!str 2\nd: !Foo {e: 1}\n<<: *x\n")
                        .lines())
                .filteredOn(line -> line.startsWith("x.yaml"))
                .containsExactly(
                        "x.yaml:1:4: an anchor, by which other lines could repeat this one [malformed-yaml]",
                        "x.yaml:2:4: an alias, which stands for text elsewhere [malformed-yaml]",
                        "x.yaml:3:4: a tag, which changes what a value means [malformed-yaml]",
                        "x.yaml:4:4: a tag, which changes what a value means [malformed-yaml]",
                        "x.yaml:5:5: an alias, which stands for text elsewhere [malformed-yaml]");
    }

    @Test
    void whatStandsBeforeABrokenLineIsToldToo() {
        assertThat(problems("a: &x 1\nb: c: d\n").lines())
                .filteredOn(line -> line.startsWith("x.yaml"))
                .hasSize(2);
    }

    @Test
    void aSecondDocumentIsRefused() {
        assertThat(problems("a: 1\n---\na: 2\n")).startsWith("x.yaml:2:1: a second document in one file");
        assertThat(PlainYaml.read("x.yaml", "---\na: 1\n...\n").entries()).hasSize(1);
    }

    @Test
    void aKeyMustBeAWord() {
        assertThat(problems("? [a, b]\n: 1\n")).startsWith("x.yaml:1:3: a key that is not a word [malformed-yaml]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# only a comment\n", "---\n", "- a\n- b\n", "just text\n", "~\n"})
    void whatIsNotKeysAndValuesIsNotARecipe(String text) {
        assertThat(problems(text)).contains("[malformed-yaml]", "recipe");
    }

    @Test
    void deepNestingIsRefusedBeforeItCosts() {
        assertThat(problems("a: " + "[".repeat(100_000)))
                .startsWith("x.yaml:1:")
                .contains("nested too deeply");
        assertThat(problems("{a: ".repeat(50_000))).contains("nested too deeply");
        assertThat(problems("a:\n" + indented(50))).contains("nested too deeply");
    }

    private static String indented(int levels) {
        StringBuilder text = new StringBuilder();
        for (int level = 1; level <= levels; level++) {
            text.append(" ".repeat(level)).append("a:\n");
        }
        return text.toString();
    }

    @Test
    void moreValuesThanAPersonCanReadAreRefused() {
        assertThat(problems("a: [" + "1, ".repeat(100_000) + "1]\n")).contains("too many values");
    }

    @Test
    void controlCharactersAndHalfCharactersAreNotText() {
        assertThat(problems("a: \"bell \\u0007\"\n")).startsWith("x.yaml:1:4: text with a character that nobody sees");
        assertThat(problems("a: \"half \\uD800\"\n")).startsWith("x.yaml:1:4: ");
        assertThat(problems("a: \"turned \\u202e round\"\n")).startsWith("x.yaml:1:4: ");
        assertThat(problems("a: 1\nb: x\u0000y\n")).isEqualTo("""
                        x.yaml:2:5: a character that is not text [malformed-yaml]
                            found     U+0000
                            expected  text that can be printed
                            to fix    is this a text file? a spreadsheet or word processor's own format is not""");
    }

    @Test
    void aBrokenLineIsShownWithWhatPeopleMostlyGetWrong() {
        assertThat(problems("title: Awards: round 1\n")).isEqualTo("""
                        x.yaml:1:14: the YAML cannot be read from here on [malformed-yaml]
                            found     title: Awards: round 1
                            expected  a key, a colon, a space and a value; what belongs to a key two spaces further in; list items after "- "
                            to fix    put the value in quotation marks: it holds a colon followed by a space""");
        assertThat(problems("a:\n  b: 1\n\tc: 2\n")).contains("indent with spaces; this line starts with a tab");
        assertThat(problems("a: @home\n")).contains("its first character has a meaning of its own in YAML");
        assertThat(problems("a: [1, 2\nb: 3\n")).contains("a bracket is opened and not closed");
        assertThat(problems("a: \"open\n")).contains("a quotation mark is opened and not closed");
        assertThat(problems("a: 1\n  b: 2\n")).startsWith("x.yaml:2:").contains("compare the indentation");
    }

    private static String problems(String text) {
        WrongInput wrong = catchThrowableOfType(WrongInput.class, () -> PlainYaml.read("x.yaml", text));
        assertThat(wrong).isNotNull();
        assertThat(wrong.problems())
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.MALFORMED_YAML));
        return String.valueOf(wrong.getMessage());
    }
}
