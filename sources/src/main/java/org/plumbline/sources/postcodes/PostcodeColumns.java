package org.plumbline.sources.postcodes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plumbline.model.places.Postcode;

/**
 * Which cell of a row holds what, by the headings that the publishers have used over the years. -1 for what a file lacks.
 *
 * @param ended the month in which a postcode was ended, as six digits
 * @param quality how good the point is; see {@link #lacksPoint}
 * @param headed whether the first row is a heading
 * @param year of the boundaries of districts, where the heading says
 */
record PostcodeColumns(
        PostcodeProduct product,
        int postcode,
        int district,
        int ward,
        int lsoa2011,
        int lsoa2021,
        int easting,
        int northing,
        int quality,
        int ended,
        boolean headed,
        OptionalInt year) {

    /** Columns of Code-Point Open without a heading: postcode, quality, easting, northing, country, three of health, and so on. */
    private static final int CODE_POINT_WIDTH = 10;

    private static final Pattern DISTRICT = Pattern.compile("oslaua|laua|(?:lad|ltla)([0-9]{2})?cd");
    private static final Pattern WARD = Pattern.compile("osward|ward|wd(?:[0-9]{2})?cd");
    private static final Pattern LSOA_2011 = Pattern.compile("lsoa11(?:cd)?");
    private static final Pattern LSOA_2021 = Pattern.compile("lsoa21(?:cd)?");
    private static final Pattern EASTING = Pattern.compile("oseast1m|east1m");
    private static final Pattern NORTHING = Pattern.compile("osnrth1m|north1m");
    private static final Pattern QUALITY = Pattern.compile("osgrdind|gridind");
    private static final Pattern ENDED = Pattern.compile("doterm");

    /** The best readable spelling first; all mean one postcode. */
    private static final List<String> POSTCODES = List.of("pcds", "pcd", "pcd7", "pcd8", "pcd2");

    /** How the publishers' products mark a postcode without a point: 9 in the directory, 90 in Code-Point. */
    boolean lacksPoint(String quality) {
        return quality.equals(product == PostcodeProduct.ONS_DIRECTORY ? "9" : "90");
    }

    int[] cells() {
        return new int[] {postcode, district, ward, lsoa2011, lsoa2021, easting, northing, quality, ended};
    }

    /** The columns of a file that begins with this row; empty if it is no file of postcodes. */
    static Optional<PostcodeColumns> of(List<String> first) {
        List<String> names = first.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        return onsDirectory(names).or(() -> codePoint(names)).or(() -> codePointWithoutHeading(first));
    }

    private static Optional<PostcodeColumns> onsDirectory(List<String> names) {
        Optional<String> postcode = POSTCODES.stream().filter(names::contains).findFirst();
        int district = cell(names, DISTRICT);
        if (postcode.isEmpty() || district < 0) {
            return Optional.empty();
        }
        return Optional.of(new PostcodeColumns(
                PostcodeProduct.ONS_DIRECTORY,
                names.indexOf(postcode.get()),
                district,
                cell(names, WARD),
                cell(names, LSOA_2011),
                cell(names, LSOA_2021),
                cell(names, EASTING),
                cell(names, NORTHING),
                cell(names, QUALITY),
                cell(names, ENDED),
                true,
                year(names.get(district))));
    }

    private static Optional<PostcodeColumns> codePoint(List<String> names) {
        boolean inFull = names.contains("postcode") && names.contains("admin_district_code");
        boolean inShort = names.contains("pc") && names.contains("dc");
        if (!inFull && !inShort) {
            return Optional.empty();
        }
        return Optional.of(new PostcodeColumns(
                PostcodeProduct.CODE_POINT_OPEN,
                names.indexOf(inFull ? "postcode" : "pc"),
                names.indexOf(inFull ? "admin_district_code" : "dc"),
                names.indexOf(inFull ? "admin_ward_code" : "wc"),
                -1,
                -1,
                names.indexOf(inFull ? "eastings" : "ea"),
                names.indexOf(inFull ? "northings" : "no"),
                names.indexOf(inFull ? "positional_quality_indicator" : "pq"),
                -1,
                true,
                OptionalInt.empty()));
    }

    private static Optional<PostcodeColumns> codePointWithoutHeading(List<String> first) {
        return first.size() == CODE_POINT_WIDTH && Postcode.isOne(first.get(0))
                ? Optional.of(new PostcodeColumns(
                        PostcodeProduct.CODE_POINT_OPEN, 0, 8, 9, -1, -1, 2, 3, 1, -1, false, OptionalInt.empty()))
                : Optional.empty();
    }

    private static int cell(List<String> names, Pattern name) {
        return IntStream.range(0, names.size())
                .filter(i -> name.matcher(names.get(i)).matches())
                .findFirst()
                .orElse(-1);
    }

    private static OptionalInt year(String heading) {
        Matcher named = DISTRICT.matcher(heading);
        return named.matches() && named.group(1) != null
                ? OptionalInt.of(2000 + Integer.parseInt(named.group(1)))
                : OptionalInt.empty();
    }
}
