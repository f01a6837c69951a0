package org.plumbline.app.report.briefs;

import java.util.List;
import org.plumbline.app.report.Whence;

/**
 * A brief in words, in the order in which it is read.
 *
 * @param title the place's name
 * @param what it is and where it lies
 * @param answer first what it is and what it was awarded; never a rank
 */
public record BriefPage(String title, String what, List<Phrase> answer, List<Section> sections, Whence whence) {

    public BriefPage {
        answer = List.copyOf(answer);
        sections = List.copyOf(sections);
    }
}
