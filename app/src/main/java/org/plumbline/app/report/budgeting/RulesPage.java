package org.plumbline.app.report.budgeting;

import java.util.List;
import java.util.Optional;
import org.plumbline.app.report.TargetPage.Grid;
import org.plumbline.app.report.Whence;

/**
 * All that the report of a comparison of rules shows, in the order in which it shows it.
 *
 * @param answer the first sentence is the answer
 * @param source what stands under every figure
 * @param chosen the rule by which the pages of projects say why
 * @param better how many voters get more under which of two rules; empty where there is but one
 * @param leftOut rules that have no answer, each with its reason
 */
public record RulesPage(
        String title,
        String sub,
        List<String> answer,
        String source,
        String finding,
        Squares squares,
        String chosen,
        Grid rules,
        Optional<Better> better,
        List<String> leftOut,
        CountPage.Shares shares,
        CountPage.Fair fair,
        CountPage.Sure sure,
        List<CountPage.Rule> flags,
        List<String> notes,
        Whence whence) {

    public RulesPage {
        answer = List.copyOf(answer);
        leftOut = List.copyOf(leftOut);
        flags = List.copyOf(flags);
        notes = List.copyOf(notes);
    }

    /** Voters better off under the one or the other. */
    public record Better(String finding, Grid grid) {}
}
