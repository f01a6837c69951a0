package org.plumbline.engine.sortition;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.engine.tables.Decimals;
import org.plumbline.engine.tables.Field;
import org.plumbline.engine.tables.Table;
import org.plumbline.methods.sortition.PoolClasses;
import org.plumbline.methods.sortition.measures.ChanceMeasures;
import org.plumbline.model.sortition.Pool;

/** The published tables of a selection. People stand in them by their row keys. */
public final class PanelTables {
    /** Chances are published to a thousandth of what is proved. */
    static final int DECIMALS = 9;

    static final Field ROW_KEY = Field.text("row_key", "who, by a key that only the organiser can trace");

    private final PanelAnswer answer;

    public PanelTables(PanelAnswer answer) {
        this.answer = answer;
    }

    public List<Table> list() {
        List<Table> tables = new ArrayList<>(List.of(people(), levels(), notMatched(), measures(), proof()));
        tables.addAll(new FeatureTables(answer).list());
        return tables;
    }

    private Table people() {
        Pool pool = answer.assembly().pool();
        PersonChances chances = answer.chances();
        int[] level = levelOfClass();
        List<List<String>> rows = new ArrayList<>();
        for (int person = 0; person < pool.people(); person++) {
            rows.add(List.of(
                    pool.key(person),
                    Decimals.fixed(chances.of(person), DECIMALS),
                    OneIn.words(chances.of(person)),
                    Integer.toString(level[answer.classes().classOf(person)]),
                    Integer.toString(chances.panels(person)),
                    Integer.toString(chances.allPanels()),
                    Decimals.fixed(chances.inLottery(person), DECIMALS),
                    Decimals.fixed(chances.inLottery(person) - chances.of(person), DECIMALS)));
        }
        return table(
                answer,
                "people",
                "Everybody's chance of a seat",
                List.of(
                        ROW_KEY,
                        Field.number("chance", "that the method gives, 0 to 1"),
                        Field.text("one_in", "the same as people say it"),
                        Field.integer("level", "the row of levels.csv"),
                        Field.integer("panels", "of the public lottery that they are on"),
                        Field.integer("of", "panels that there are"),
                        Field.number("lottery_chance", "panels over of: the chance in the public lottery"),
                        Field.number("difference", "lottery_chance less chance")),
                rows);
    }

    private int[] levelOfClass() {
        PoolClasses classes = answer.classes();
        int[] level = new int[classes.count()];
        for (int number = 0; number < answer.levels().size(); number++) {
            for (int one : answer.levels().get(number).classes()) {
                level[one] = number + 1;
            }
        }
        return level;
    }

    private Table levels() {
        List<List<String>> rows = new ArrayList<>();
        for (Level level : answer.levels()) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    Decimals.fixed(level.chance(), DECIMALS),
                    OneIn.words(level.chance()),
                    Integer.toString(level.people()),
                    level.reasons()));
        }
        return table(
                answer,
                "levels",
                "Who has the same chance, and which quotas decide it",
                List.of(
                        Field.integer("level", "from 1, the least chance first"),
                        Field.number("chance", "0 to 1"),
                        Field.text("one_in", "the same as people say it"),
                        Field.integer("people", "who have it"),
                        Field.text("why", "quotas at their limit that most of these people come under")),
                rows);
    }

    private Table notMatched() {
        List<List<String>> rows = new ArrayList<>();
        for (NotMatched one : answer.notMatched()) {
            rows.add(List.of(
                    answer.assembly().pool().key(one.person()),
                    Decimals.fixed(one.chance(), DECIMALS),
                    Integer.toString(one.panels()),
                    one.why()));
        }
        return table(
                answer,
                "not-matched",
                "Who has no chance, and why",
                List.of(
                        ROW_KEY,
                        Field.number("chance", "that the method gives"),
                        Field.integer("panels", "of the public lottery that they are on"),
                        Field.text("why", "what leaves no seat")),
                rows);
    }

    private Table measures() {
        ChanceMeasures measures = answer.measures();
        List<List<String>> rows = List.of(
                row("least_chance", measures.least()),
                row("greatest_chance", measures.greatest()),
                row("gini", measures.gini()),
                row("geometric_mean", measures.geometricMean()),
                row("greatest_difference", answer.chances().greatestDifference()),
                row("difference_allowed", answer.recipe().portfolio().tolerance()));
        return table(
                answer,
                "measures",
                "How evenly the chances are spread",
                List.of(
                        Field.text(
                                "measure",
                                "gini: 0 if all chances are alike; greatest_difference: between a chance in the public lottery"
                                        + " and the method's; difference_allowed: the most that the rule lets it be"),
                        Field.number("value", "0 to 1")),
                rows);
    }

    private static List<String> row(String measure, double value) {
        return List.of(measure, Decimals.fixed(value, DECIMALS));
    }

    private Table proof() {
        List<List<String>> rows = new ArrayList<>();
        for (PanelProof.Stage stage : answer.proof().stages()) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    Decimals.fixed(stage.level(), DECIMALS),
                    Integer.toString(stage.people()),
                    Decimals.fixed(stage.gap(), DECIMALS)));
        }
        return table(
                answer,
                "proof",
                "What is proved, level by level",
                List.of(
                        Field.integer("stage", "of the certificate"),
                        Field.number("level", "the chance of a seat, 0 to 1"),
                        Field.integer("people", "who are settled at this level"),
                        Field.number(
                                "more_at_most",
                                "by how much it could be higher at most, those before keeping theirs; a millionth where it is"
                                        + " proved to be no more")),
                rows);
    }

    static Table table(PanelAnswer answer, String name, String title, List<Field> fields, List<List<String>> rows) {
        return new Table(name, title, List.of(answer.file().id()), fields, rows);
    }
}
