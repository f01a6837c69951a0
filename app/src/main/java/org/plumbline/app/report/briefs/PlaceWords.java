package org.plumbline.app.report.briefs;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.briefs.Subject;
import org.plumbline.engine.briefs.SubjectKind;
import org.plumbline.model.citations.Checksum;
import org.plumbline.model.places.Place;

/** How sentences call the place of a brief. */
public final class PlaceWords {
    private static final int MOST_NAMED = 3;
    private static final int LONGEST_NAME = 60;
    /** Windows keeps these for devices. */
    private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d");

    private final Subject subject;

    public PlaceWords(Subject subject) {
        this.subject = subject;
    }

    /** The same at the start of a sentence: "The North East". */
    String nameFirst() {
        String called = subject.kind() == SubjectKind.REGION ? withArticle(subject.name()) : subject.name();
        return called.substring(0, 1).toUpperCase(Locale.UK) + called.substring(1);
    }

    /** Its name. */
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

    /** When people were counted, after their number: " (mid-2019)"; nothing where it is not known. */
    static String when(String period) {
        return period.isEmpty() ? "" : " (" + period + ")";
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

    /**
     * The name as a folder has it on any system: lower case, letters and digits with hyphens between, not long, and no name that
     * a system keeps for itself. Places of one name have folders of their own: a ward's ends in its code, and that of an area
     * of one's own begins with "area".
     */
    public String fileName() {
        String plain = plain(subject.name());
        String id = plain(subject.id());
        return switch (subject.kind()) {
            case DISTRICT, REGION ->
                plain.isEmpty() || RESERVED.matcher(plain).matches() || plain.length() > LONGEST_NAME
                        ? joined(plain, id)
                        : plain;
            case WARD, NEIGHBOURHOOD -> joined(plain, id);
            // What the plain name leaves out is told apart by a checksum of all of it.
            case OWN_AREA ->
                joined(
                        "area",
                        plain.isEmpty() || plain.length() > LONGEST_NAME
                                ? joined(
                                        plain,
                                        Checksum.of(subject.name().getBytes(StandardCharsets.UTF_8))
                                                .substring(0, 8))
                                : plain);
        };
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static String joined(String first, String second) {
        String cut =
                first.length() > LONGEST_NAME ? first.substring(0, LONGEST_NAME).replaceAll("-$", "") : first;
        return Stream.of(cut, second).filter(part -> !part.isEmpty()).collect(Collectors.joining("-"));
    }
}
