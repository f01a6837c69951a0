package org.plumbline.app.report.sortition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IntSummaryStatistics;
import java.util.List;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.sortition.Binding;
import org.plumbline.engine.sortition.Level;
import org.plumbline.engine.sortition.OneIn;
import org.plumbline.engine.sortition.PanelAnswer;
import org.plumbline.methods.sortition.SeatRow;

/** Puts the page for volunteers together: {@code your-chance.html}, to which a letter can link with # and a row key. */
final class VolunteerPages {
    /** With more levels than these, why nobody has more is said once instead of at each. */
    private static final int MOST_EXPLAINED = 60;

    private static final int MOST_QUOTAS = 12;

    private final PanelAnswer answer;
    private final PanelWords words;

    VolunteerPages(PanelAnswer answer) {
        this.answer = answer;
        this.words = new PanelWords(answer);
    }

    VolunteerPage page() {
        return new VolunteerPage(
                answer.facts().title(),
                words.headline(),
                how(),
                chances(),
                quotas(),
                questions(),
                "./plumbline verify FOLDER");
    }

    private List<String> how() {
        return List.of(
                "The panel has " + PanelWords.seats(answer.classes().panelSize())
                        + ". It is to be like the people who live here, so for people of each kind there are a least and a most number of seats:"
                        + " the quotas.",
                answer.chances().allPanels() == 1
                        ? "One panel is written down. There is nothing to draw: whoever is on it has a seat."
                        : words.allPanels()
                                + " that keep every quota are written down before the draw. One of them is drawn in public, each as"
                                + " likely as any other. The more of them you are on, the greater is your chance.",
                "Chances differ because quotas do. Where few people of a kind volunteered and many seats are kept for them, each has a greater"
                        + " chance; where many volunteered, a smaller one.",
                "Your row key is in the letter that the organiser sent you. Look for it on this page, or put # and the key after this page's"
                        + " address: it is marked then.");
    }

    private List<VolunteerPage.Chance> chances() {
        List<List<Integer>> people = new ArrayList<>();
        int[] levelOf = new int[answer.classes().count()];
        for (int number = 0; number < answer.levels().size(); number++) {
            people.add(new ArrayList<>());
            for (int one : answer.levels().get(number).classes()) {
                levelOf[one] = number;
            }
        }
        for (int person = 0; person < answer.chances().people(); person++) {
            people.get(levelOf[answer.classes().classOf(person)]).add(person);
        }
        List<VolunteerPage.Chance> chances = new ArrayList<>();
        for (int number = 0; number < people.size(); number++) {
            chances.add(chance(number, answer.levels().get(number), people.get(number)));
        }
        return chances;
    }

    private VolunteerPage.Chance chance(int number, Level level, List<Integer> people) {
        IntSummaryStatistics panels =
                people.stream().mapToInt(answer.chances()::panels).summaryStatistics();
        List<String> keys = new ArrayList<>();
        people.forEach(person -> keys.add(answer.assembly().pool().key(person)));
        Collections.sort(keys);
        boolean explained = answer.levels().size() <= MOST_EXPLAINED;
        String says = "If your row key is in this list, " + yours(level.chance()) + " You are on "
                + words.panels(panels.getMin(), panels.getMax()) + ".";
        return new VolunteerPage.Chance(
                heading(level.chance()), explained ? says + " " + words.whyNotMore(level, number == 0) : says, keys);
    }

    private static String heading(double chance) {
        return Words.capital(PanelWords.isNone(chance) ? "no chance" : PanelWords.chance(chance));
    }

    private static String yours(double chance) {
        String says = OneIn.words(chance);
        return switch (says) {
            case "none" -> "you have no chance of a seat.";
            case "certain" -> "you have a seat for certain.";
            default -> "your chance is " + PanelWords.chance(chance) + ".";
        };
    }

    /** Of the whole pool, so that they say nothing of anybody. */
    private List<String> quotas() {
        return answer.levels().stream()
                .flatMap(level -> level.why().stream())
                .map(Binding::words)
                .distinct()
                .sorted()
                .limit(MOST_QUOTAS)
                .toList();
    }

    private List<VolunteerPage.Question> questions() {
        List<VolunteerPage.Question> list = new ArrayList<>();
        list.add(new VolunteerPage.Question("Could my chance be greater?", words.proved()));
        if (answer.classes().rows().stream().anyMatch(row -> row.origin() == SeatRow.Origin.HOUSEHOLDS)) {
            list.add(new VolunteerPage.Question(
                    "Does it matter that others of my address volunteered?",
                    "At most one person of an address is on a panel. Your own chance is in the list all the same."));
        }
        list.add(new VolunteerPage.Question(
                "Does it matter when I signed up, or what I am called?",
                "No. People who are alike in everything that the quotas ask about, and in how many of their address volunteered, have the same"
                        + " chance by the rule. " + words.lottery()));
        list.add(
                new VolunteerPage.Question(
                        "What does this page say of me?",
                        "Your row key and your chance. Only the organiser knows whose key it is; what you are like is not on this page."));
        return list;
    }
}
