package org.plumbline.engine.find;

/** What a name is the name of, the likeliest meaning first: who types Hastings means the district and not a ward of that name. */
enum Rank {
    NATION,
    REGION,
    DISTRICT,
    OTHER_NAME,
    COUNTY,
    COMBINED_AUTHORITY,
    TOWN,
    /** A district whose name has the words typed and others. */
    PART_OF_NAME,
    WARD,
    BUILT_UP_AREA,
    MIDDLE_LAYER,
    NEIGHBOURHOOD;

    /** Whether it is an authority, a region or a nation, and not a part of one. */
    boolean isArea() {
        return compareTo(TOWN) < 0;
    }
}
