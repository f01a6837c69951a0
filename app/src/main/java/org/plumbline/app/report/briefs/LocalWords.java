package org.plumbline.app.report.briefs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.briefs.Local;
import org.plumbline.engine.briefs.Subject;

/** What sections from local statistics have in common: whose figures they are. */
final class LocalWords {

    private LocalWords() {}

    /** Says plainly whose figures follow, where they are not the place's own. */
    static Optional<Phrase> whose(Local local, Subject subject) {
        return local.itself()
                ? Optional.empty()
                : Optional.of(Phrase.of(
                        "These figures are of {}, the district{}: none are published for smaller places.",
                        local.of(),
                        subject.districts().size() > 1 ? " that most of its residents live in" : " that it lies in"));
    }

    static Phrase merged(Local local) {
        Local.Merged merged = local.merged().orElseThrow();
        return Phrase.of(
                "From local statistics, cannot say: {} was merged into {} in {}, and figures are published for the districts of today.",
                local.of(),
                merged.into(),
                merged.year());
    }

    /** The first letter large, so that a name can begin a sentence. */
    static String upper(String name) {
        return name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
    }

    /** The first letter small, so that a title can stand inside a sentence. */
    static String lower(String title) {
        return title.substring(0, 1).toLowerCase(Locale.UK) + title.substring(1);
    }

    /** Titles by the reason that they share, in the order given. */
    static Map<String, String> byReason(List<Local.Unsaid> unsaid) {
        Map<String, List<String>> titles = new LinkedHashMap<>();
        unsaid.forEach(one -> {
            List<String> alike = titles.computeIfAbsent(one.reason(), none -> new ArrayList<>());
            alike.add(alike.isEmpty() ? one.title() : lower(one.title()));
        });
        Map<String, String> lists = new LinkedHashMap<>();
        titles.forEach((reason, list) -> lists.put(reason, Words.list(list)));
        return lists;
    }

    /** Reasons in one line. */
    static Phrase unsaid(List<Local.Unsaid> unsaid) {
        return Phrase.of(
                "Not compared: {}.",
                byReason(unsaid).entrySet().stream()
                        .map(one -> one.getValue() + " (" + one.getKey() + ")")
                        .collect(Collectors.joining("; ")));
    }
}
