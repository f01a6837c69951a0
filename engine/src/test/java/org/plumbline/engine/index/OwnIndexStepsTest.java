package org.plumbline.engine.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.engine.tables.Table;
import org.plumbline.model.problems.NoAnswer;
import org.plumbline.model.problems.WrongInput;

/** Every step that a recipe can name reaches the arithmetic that it says. */
class OwnIndexStepsTest {
    private static final Offset<Double> NEARLY = within(1e-9);

    @TempDir
    Path folder;

    private OwnIndex file(String text) {
        return new OwnIndex(folder).file(text);
    }

    @Test
    void aCountIsDividedByItsColumn() {
        assertThat(file("code,ill,people\nA,5,1000\nB,1,500\nC,3,\nD,9,3000\n").prepared("""
                indicators: [{column: ill, denominator: people, per: 1000}]
                steps: [{step: denominate}]
                """))
                .containsExactly(new double[] {5, 2, Double.NaN, 3}, NEARLY);
    }

    private static final String GAPS = "code,x,y,region\nA,1,9,N\nB,,5,N\nC,4,,S\nD,,,S\nE,10,1,S\n";
    private static final String XY = "indicators: [{column: x}, {column: y}]\n";

    @Test
    void gapsAreFilledFromAllOrFromTheGroup() {
        assertThat(file(GAPS).prepared(XY + "steps: [{step: impute, method: mean}]\n"))
                .containsExactly(1, 5, 4, 5, 10);
        assertThat(file(GAPS).prepared(XY + "steps: [{step: impute, method: median}]\n"))
                .containsExactly(1, 4, 4, 4, 10);
        assertThat(file(GAPS).prepared(XY + "steps: [{step: impute, method: group-mean, group: region}]\n"))
                .containsExactly(1, 1, 4, 7, 10);
        assertThat(file(GAPS).prepared(XY + "steps: [{step: impute, method: group-median, group: region}]\n"))
                .containsExactly(1, 1, 4, 7, 10);
        assertThat(file("code,x,y\nA,1,1\nB,2,2.5\nC,3,3\nD,,4\nE,5,5\nF,6,5.5\n")
                        .prepared(XY + "steps: [{step: impute, method: expectation-maximisation}]\n")[3])
                .isBetween(3.0, 5.0);
    }

    @Test
    void aGroupWithoutAFigureIsFilledFromAllOnlyIfTheRecipeSaysSo() {
        String empty = GAPS.replace("A,1,9,N", "A,,9,N");
        assertThatThrownBy(
                        () -> file(empty).prepared(XY + "steps: [{step: impute, method: group-mean, group: region}]\n"))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("whole region");
        assertThat(file(empty)
                        .prepared(XY
                                + "steps: [{step: impute, method: group-mean, group: region, else-overall: true}]\n"))
                .containsExactly(7, 7, 4, 7, 10);
    }

    @Test
    void aPlaceWithTooFewFiguresIsTakenOut() {
        BuiltAnswer answer = file(GAPS).build(XY + "steps: [{step: screen, least: 50, unit: percent}]\n");
        assertThat(answer.built().prepared().kept()).containsExactly(true, true, true, false, true);
        assertThat(answer.built().indexScores()[3]).isNaN();
    }

    @Test
    void outliersAreBroughtInOrCutOffAndValuesTransformed() {
        String skewed = "code,x\nA,1\nB,2\nC,3\nD,4\nE,5\nF,6\nG,7\nH,8\nI,1000\n";
        String one = "indicators: [{column: x}]\n";
        assertThat(
                        file(skewed)
                                .prepared(
                                        one
                                                + "steps: [{step: treat, skewness: 2, kurtosis: 3.5, winsorise: 1, otherwise: nothing}]\n"))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 8);
        assertThat(file(skewed).prepared(one + "steps: [{step: cut-off, indicators: [x], low: 2, high: 7}]\n"))
                .containsExactly(2, 2, 3, 4, 5, 6, 7, 7, 7);
        assertThat(file(skewed).prepared(one + "steps: [{step: transform, method: log, indicators: [x]}]\n")[8])
                .isCloseTo(Math.log(1000), NEARLY);
        assertThat(file(skewed).prepared(one + "steps: [{step: transform, method: box-cox, indicators: [x]}]\n")[0])
                .isFinite();
        assertThat(file(skewed)
                        .prepared(one + "steps: [{step: transform, method: log-from-least, indicators: [x]}]\n")[0])
                .isCloseTo(Math.log(9.99), NEARLY); // a hundredth of the range of 999
    }

    private static final String RATE =
            "indicators: [{column: rate, counts: {cases: ill, among: people, per: 100}}]\nsteps: [{step: shrink, parent: town}]\n";

    /** A town of one place has nothing to lend: (r + 1/2) / (n + 1), in percent. */
    @Test
    void ratesAreSteadiedTowardsThePlaceAround() {
        String alone = "code,rate,ill,people,town\nA,10,1,10,S\nB,40,40,100,N\nC,0,0,5,T\n";
        assertThat(file(alone).prepared(RATE))
                .containsExactly(new double[] {150 / 11.0, 4050 / 101.0, 50 / 6.0}, NEARLY);
        String together = "code,rate,ill,people,town\nA,50,1,2,S\nB,10,1000,10000,S\nC,20,20,100,S\n";
        double[] steadied = file(together).prepared(RATE);
        assertThat(steadied[0]).as("two people say little").isBetween(10.0, 49.0);
        assertThat(steadied[1]).as("ten thousand say nearly all").isCloseTo(10, within(0.1));
    }

    @Test
    void whatASteadiedRateBorrowsIsPublishedBesideIt() {
        BuiltAnswer answer = file("code,rate,ill,people,town\nA,50,1,2,S\nB,10,1000,10000,S\nC,20,20,100,S\n")
                .build(RATE);
        Table borrowed = new BuiltTables(answer)
                .list().stream()
                        .filter(table -> table.name().equals("borrowed"))
                        .findFirst()
                        .orElseThrow();
        double small = Double.parseDouble(borrowed.rows().get(0).get(2));
        double large = Double.parseDouble(borrowed.rows().get(1).get(2));
        assertThat(small).as("two people borrow more than ten thousand").isBetween(large, 1.0);
        assertThat(large).isBetween(0.0, 0.01);
    }

    /** A count that is hidden is not nought and not unknown: it lies where the recipe says. */
    @Test
    void aHiddenCountLiesWhereTheRecipeSays() {
        String hidden = "code,rate,ill,people,town\nA,,,50,S\nB,40,40,100,S\nC,20,20,100,S\n";
        assertThat(file(hidden).prepared(RATE)[0]).as("nothing is known of it").isNaN();
        double known = file(hidden).prepared(RATE.replace("per: 100}", "per: 100, hidden: {least: 1, most: 4}}"))[0];
        assertThat(known).isBetween(100 * 1 / 50.0, 40.0);
    }

    @Test
    void countsTheWrongWayRoundAreToldWithThePlace() {
        assertThatThrownBy(() -> file("code,rate,ill,people,town\nA,50,100,20,S\nB,40,40,100,S\n")
                        .prepared(RATE))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContainingAll("the indicator \"rate\"", "A has more cases (ill)", "wrong way round?");
    }

    @Test
    void whatIsWrongWithAFileIsToldByCell() {
        assertThatThrownBy(() -> file("code,x\nA,NA\nB,NA\nB,1e999\n,2\nC,Infinity\nD,\"1,000\"\nE,5\nF\u202e,6\n")
                        .prepared("indicators: [{column: x}]\n"))
                .isInstanceOf(WrongInput.class)
                .hasMessageContainingAll(
                        "mine.csv:4:1: this place stands twice [doubled-place]",
                        "already in line 3",
                        "mine.csv:4:2: not a plain number",
                        "mine.csv:5:1: a row without a place",
                        "mine.csv:6:2: not a plain number",
                        "mine.csv:7:2: not a plain number",
                        "write 1000",
                        "mine.csv:9:1: a text with a line end or an invisible character",
                        "mine.csv:2:2: not a number, and no mark that the recipe knows",
                        "NA, in 2 cells",
                        "data: {missing: [\"NA\"]}");
    }

    @Test
    void aColumnThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> file("code,jobles\nA,1\n").prepared("indicators: [{column: jobless}]\n"))
                .hasMessageContainingAll("mine.csv:1:2: a column is missing", "rename jobles to jobless");
    }
}
