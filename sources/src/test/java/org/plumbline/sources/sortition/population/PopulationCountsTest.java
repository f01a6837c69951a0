package org.plumbline.sources.sortition.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.model.sortition.Population;
import org.plumbline.model.sortition.PopulationFeature;
import org.plumbline.model.sortition.PopulationValue;
import org.plumbline.sources.tables.TableFile;

class PopulationCountsTest {
    private static final String GOOD = """
            feature,value,people,note
            age,16-34,1200,
            gender,female,51.2,per cent
            age,35 and over,2400,
            gender,male,48.8,per cent
            """;

    @Test
    void featuresAndValuesStandInTheOrderOfTheFile() {
        assertThat(read(GOOD))
                .isEqualTo(new Population(List.of(
                        new PopulationFeature("age", List.of(value("16-34", "1200"), value("35 and over", "2400"))),
                        new PopulationFeature("gender", List.of(value("female", "51.2"), value("male", "48.8"))))));
    }

    private static PopulationValue value(String value, String people) {
        return new PopulationValue(value, new BigDecimal(people));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "35 and over,2400 | 16-34,2400 | 4:2: this value of age stands twice",
                "age,35 | Age,35 | 4:1: a feature is written in two ways",
                "1200 | 1,200 | 2: ",
                "1200 | -3 | 2:3: a number outside its range",
                "1200 | many | 2:3: not a plain number",
                "gender,male | gender, | 5:2: a text is missing",
                "people | persons | 1: ",
                "51.2 | | 3:3: a number is missing"
            })
    void whatIsWrongIsToldByItsCell(String good, String bad, String told) {
        WrongInput wrong =
                catchThrowableOfType(WrongInput.class, () -> read(GOOD.replace(good, bad == null ? "" : bad)));
        assertThat(wrong).hasMessageContaining("population.csv:" + told);
    }

    @Test
    void aFeatureWithoutPeopleIsToldAndAllProblemsTogether() {
        WrongInput wrong = catchThrowableOfType(
                WrongInput.class, () -> read("feature,value,people\nage,a,0\nage,b,0\ngender,,1\n"));
        assertThat(wrong.problems()).hasSize(2);
        assertThat(wrong).hasMessageContaining("the feature age has no people");
    }

    @Test
    void damagedTablesGiveAPopulationOrProblems() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 2_000; round++) {
            byte[] bytes = GOOD.getBytes(StandardCharsets.UTF_8);
            for (int change = random.nextInt(4); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(PopulationCounts.read(TableFile.of("population.csv", bytes, 10_000))
                                .features())
                        .isNotEmpty();
            } catch (WrongInput told) {
                assertThat(told.problems()).isNotEmpty();
            }
        }
    }

    private static Population read(String text) {
        return PopulationCounts.read(TableFile.of("population.csv", text.getBytes(StandardCharsets.UTF_8), 10_000));
    }
}
