package org.plumbline.app.report.briefs;

import java.text.Normalizer;
import java.util.Locale;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.briefs.Subject;
import org.plumbline.engine.briefs.SubjectKind;
import org.plumbline.model.places.Place;

/** How sentences call the place of a brief. */
public final class PlaceWords {
    private static final int MOST_NAMED = 3;

    private final Subject subject;

    public PlaceWords(Subject subject) {
        this.subject = subject;
    }

    String name() {
        return subject.name();
    }

    /** "the district", as a sentence goes on with it. */
    String it() {
        return "the " + subject.kind().singular();
    }

    /** What it is and where it lies: "A district in the South East of England". */
    public String what() {
        String region =
                subject.region().map(Place::name).map(PlaceWords::withArticle).orElse("England");
        return switch (subject.kind()) {
            case DISTRICT -> "A district in " + region;
            case REGION -> "A region of England, of " + subject.districts().size() + " districts";
            case WARD -> "A ward in " + districts() + ", in " + region;
            case NEIGHBOURHOOD -> "A neighbourhood (LSOA) in " + districts() + ", in " + region;
            case OWN_AREA -> "An area of your own in " + districts() + ", in " + region;
        };
    }

    /** The districts that it lies in. */
    String districts() {
        int all = subject.districts().size();
        return all > MOST_NAMED
                ? Words.count(all) + " districts, mostly " + subject.district().name()
                : Words.list(subject.districts().stream().map(Place::name).toList());
    }

    /** Regions are named as people name them: "the South East", but "London" and "Yorkshire and The Humber". */
    static String withArticle(String region) {
        boolean bare = region.equals("London") || region.startsWith("Yorkshire");
        return bare ? region : "the " + region;
    }

    /** A name as a sentence has it, by what kind of place it is compared with. */
    static String called(String name, String peers) {
        return peers.equals(SubjectKind.REGION.peers()) ? withArticle(name) : name;
    }

    /** The place that the money was awarded to, as a sentence has it. */
    public String awarded() {
        return subject.kind() == SubjectKind.REGION
                ? "the districts of " + withArticle(subject.name())
                : subject.district().name();
    }

    /** The same at the start of a sentence. */
    String awardedFirst() {
        return awarded().substring(0, 1).toUpperCase(Locale.UK) + awarded().substring(1);
    }

    /** Whether the money went to several. */
    boolean awardedMany() {
        return subject.kind() == SubjectKind.REGION;
    }

    /** Whether it is a single neighbourhood, which holds no others. */
    boolean isNeighbourhood() {
        return subject.kind() == SubjectKind.NEIGHBOURHOOD;
    }

    /** The name as a folder has it: lower case, letters and digits with hyphens between. */
    public String fileName() {
        String plain = Normalizer.normalize(subject.name(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        boolean unique = subject.kind() == SubjectKind.DISTRICT || subject.kind() == SubjectKind.REGION;
        String id = subject.id().toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? id : unique || subject.kind() == SubjectKind.OWN_AREA ? plain : plain + "-" + id;
    }
}
