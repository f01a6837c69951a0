package org.plumbline.engine.sortition.quotas;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.methods.sortition.quotas.Feasibility;
import org.plumbline.methods.sortition.quotas.QuotaChange;
import org.plumbline.methods.sortition.quotas.QuotaRelief;
import org.plumbline.methods.sortition.quotas.QuotaSide;
import org.plumbline.model.problems.Quotation;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.model.sortition.Feature;

/** What stands between a pool and a panel, in words. */
final class FeasibilityText {
    private final Assembly assembly;

    FeasibilityText(Assembly assembly) {
        this.assembly = assembly;
    }

    String of(Feasibility.TooFewPeople tooFew) {
        int size = assembly.quotas().panelSize();
        String why = assembly.onePerHousehold()
                ? "The " + assembly.pool().people() + " people of the pool live at " + tooFew.eligible()
                        + " addresses, and at most one of an address may be on the panel"
                : "The pool has " + tooFew.eligible() + " people";
        return why + ", so nobody can fill " + size + " seats. A panel of at most " + tooFew.eligible()
                + " seats, or more volunteers, would do.";
    }

    String of(Feasibility.Relaxable relaxable) {
        List<String> lines = new ArrayList<>();
        lines.add("No panel of " + assembly.quotas().panelSize() + " people of this pool keeps all quotas"
                + (assembly.onePerHousehold() ? " with at most one of each household." : "."));
        if (!relaxable.conflict().isEmpty()) {
            lines.add("These cannot be kept together:");
            relaxable.conflict().forEach(side -> lines.add("    " + text(side)));
        }
        addChanges(relaxable, lines);
        return String.join("\n", lines);
    }

    private void addChanges(Feasibility.Relaxable relaxable, List<String> lines) {
        if (!relaxable.withinLimits()) {
            lines.add("Moving quotas as far as min_flex and max_flex allow does not help. Past these limits,");
        }
        String least = seats(relaxable.seats()) + " in all is the least by which quotas must give way";
        int ways = relaxable.smallest().size();
        if (ways == 1 && relaxable.all()) {
            lines.add(least + ", in one way only:");
        } else if (relaxable.all()) {
            lines.add(least + ". Any one of these " + ways + " ways is enough, and there is no other as small:");
        } else {
            lines.add(least + ". Any one of these ways is enough; there are more than these " + ways + ":");
        }
        for (int way = 0; way < ways; way++) {
            lines.add("    " + (way + 1) + ". " + text(relaxable.smallest().get(way)));
        }
    }

    private static String seats(int seats) {
        return seats == 1 ? "1 seat" : seats + " seats";
    }

    private String text(QuotaRelief relaxation) {
        return relaxation.changes().stream().map(this::text).collect(Collectors.joining("; "));
    }

    private String text(QuotaChange change) {
        List<String> parts = new ArrayList<>();
        if (change.least() < change.before().least()) {
            parts.add("at least " + change.least() + " instead of "
                    + change.before().least());
        }
        if (change.most() > change.before().most()) {
            parts.add("at most " + change.most() + " instead of "
                    + change.before().most());
        }
        return named(change.feature(), change.value()) + ": " + String.join(" and ", parts);
    }

    private String text(QuotaSide side) {
        Feature feature = assembly.quotas().features().get(side.feature());
        int people = assembly.pool().counts(side.feature(), feature.quotas().size())[side.value()];
        String bound = switch (side.end()) {
            case LEAST -> "at least ";
            case MOST -> "at most ";
        };
        return named(side.feature(), side.value()) + ": " + bound + seats(side.seats()) + " (" + people
                + " in the pool)";
    }

    private String named(int feature, int value) {
        Feature named = assembly.quotas().features().get(feature);
        return Quotation.visible(named.name()) + ", "
                + Quotation.visible(named.quotas().get(value).value());
    }
}
