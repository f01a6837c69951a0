package org.plumbline.app.report.budgeting;

import java.util.List;
import java.util.Optional;
import org.plumbline.app.report.TargetPage.Grid;
import org.plumbline.app.report.Whence;
import org.plumbline.app.report.charts.BarChart;

/**
 * All that the report of a count shows, in the order in which it shows it.
 *
 * @param answer the first sentence is the answer
 * @param source what stands under every figure
 */
public record CountPage(
        String title,
        String sub,
        List<String> answer,
        String source,
        Funded funded,
        Lost lost,
        Shares shares,
        Fair fair,
        Sure sure,
        Rule rule,
        Whence whence) {

    public CountPage {
        answer = List.copyOf(answer);
    }

    /**
     * What is funded.
     *
     * @param hollow what a hollow bar means; empty where there is none
     * @param further rows past those that are drawn
     */
    public record Funded(String finding, BarChart bars, String hollow, List<Listed> further, List<String> sentences) {
        public Funded {
            further = List.copyOf(further);
            sentences = List.copyOf(sentences);
        }
    }

    /** What is not funded. */
    public record Lost(String finding, List<Listed> projects) {
        public Lost {
            projects = List.copyOf(projects);
        }
    }

    /** A project in a list. */
    public record Listed(String name, String link, String cost, String votes, String why) {}

    /** Who got something; by groups where the votes say of which a voter is. */
    public record Shares(String finding, BarChart bars, Optional<Grid> groups) {}

    /** Whether a group was passed over. */
    public record Fair(String finding, List<String> sentences) {
        public Fair {
            sentences = List.copyOf(sentences);
        }
    }

    /** How sure it is: ties and what the file of votes says. */
    public record Sure(List<String> sentences, String tieFinding, List<String> ties, List<String> remarks) {
        public Sure {
            sentences = List.copyOf(sentences);
            ties = List.copyOf(ties);
            remarks = List.copyOf(remarks);
        }
    }

    /** The rule in words, and what describes it. */
    public record Rule(
            String title, String summary, List<String> flags, List<String> notes, Optional<Whence.Link> source) {
        public Rule {
            flags = List.copyOf(flags);
            notes = List.copyOf(notes);
        }
    }
}
