package org.plumbline.sources.budgeting;

import org.plumbline.model.budgeting.Election;
import org.plumbline.model.budgeting.Profile;

/** A profile as text, so that two can be held against each other. */
final class Profiles {
    private Profiles() {}

    static String text(Election election) {
        Profile profile = election.profile();
        StringBuilder text = new StringBuilder("decimals of points " + profile.pointDecimals() + "\n");
        for (int ballot = 0; ballot < profile.size(); ballot++) {
            text.append(profile.voters(ballot));
            for (int entry = profile.start(ballot); entry < profile.end(ballot); entry++) {
                text.append(' ')
                        .append(election.projects().get(profile.project(entry)).id())
                        .append(':')
                        .append(profile.points(entry));
            }
            text.append('\n');
        }
        return text.toString();
    }
}
