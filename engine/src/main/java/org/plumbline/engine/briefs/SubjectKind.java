package org.plumbline.engine.briefs;

import org.plumbline.model.places.AreaType;

/** The kinds of place that a brief can be about. */
public enum SubjectKind {
    DISTRICT("district", "districts"),
    WARD("ward", "wards"),
    NEIGHBOURHOOD("neighbourhood", "neighbourhoods"),
    REGION("region", "regions"),
    OWN_AREA("area", "wards");

    private final String singular;
    private final String peers;

    SubjectKind(String singular, String peers) {
        this.singular = singular;
        this.peers = peers;
    }

    /** The word for one, as a sentence has it. */
    public String singular() {
        return singular;
    }

    /** The places that it stands among: an area of one's own stands among wards, which are nearest in size. */
    public String peers() {
        return peers;
    }

    /** @throws IllegalArgumentException for a type that no brief is about */
    static SubjectKind of(AreaType type) {
        return switch (type) {
            case LTLA -> DISTRICT;
            case WARD -> WARD;
            case LSOA -> NEIGHBOURHOOD;
            case REGION -> REGION;
            case UNITED_KINGDOM, COUNTRY, COMBINED_AUTHORITY, COUNTY, MSOA, OTHER ->
                throw new IllegalArgumentException("no brief is about a " + type.singular());
        };
    }
}
