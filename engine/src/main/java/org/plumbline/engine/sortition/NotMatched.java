package org.plumbline.engine.sortition;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.model.sortition.Feature;
import org.plumbline.model.sortition.Quota;
import org.plumbline.recipes.sortition.PanelRule;

/**
 * Somebody without a chance.
 *
 * @param person in the pool
 * @param chance by the method: nought, or nearly
 * @param panels of the public lottery that they are on
 */
public record NotMatched(int person, double chance, int panels, String why) {

    static List<NotMatched> list(PanelAnswer answer) {
        List<NotMatched> list = new ArrayList<>();
        PersonChances chances = answer.chances();
        for (int person = 0; person < chances.people(); person++) {
            if (chances.of(person) < OneIn.NOTHING || chances.panels(person) == 0) {
                list.add(new NotMatched(person, chances.of(person), chances.panels(person), why(answer, person)));
            }
        }
        return list;
    }

    private static String why(PanelAnswer answer, int person) {
        Assembly assembly = answer.assembly();
        List<String> shut = new ArrayList<>();
        for (int feature = 0; feature < assembly.quotas().features().size(); feature++) {
            Feature named = assembly.quotas().features().get(feature);
            Quota quota = named.quotas().get(assembly.pool().value(person, feature));
            if (quota.most() == 0) {
                shut.add("no seats for " + named.name() + " " + quota.value());
            }
        }
        if (!shut.isEmpty()) {
            return String.join("; ", shut);
        }
        if (answer.chances().of(person) >= OneIn.NOTHING) {
            return "a chance so small that it is on none of the "
                    + answer.chances().allPanels() + " panels";
        }
        boolean proved = answer.proof().holds() && answer.proof().claim() != PanelRule.Proves.MAXIMIN;
        return proved
                ? "no panel that keeps every quota has a seat for this combination of values"
                : "the method gave no chance, which does not say that there is none";
    }
}
