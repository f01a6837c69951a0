package org.plumbline.model.places;

import java.util.List;
import java.util.Optional;

/**
 * Some English districts of 2019 and their regions, by the names and codes of the Office for National Statistics (Local
 * Authority Districts, April 2019, Names and Codes in the United Kingdom), chosen for names that are hard to find.
 */
final class Districts {
    private static final Vintage VINTAGE = new Vintage(2019);

    private static final String REGIONS = """
            E12000001 North East
            E12000002 North West
            E12000003 Yorkshire and The Humber
            E12000004 East Midlands
            E12000005 West Midlands
            E12000006 East of England
            E12000007 London
            E12000008 South East
            E12000009 South West
            """;

    private static final String DISTRICTS = """
            E06000002 E12000001 Middlesbrough
            E06000008 E12000002 Blackburn with Darwen
            E06000009 E12000002 Blackpool
            E06000010 E12000003 Kingston upon Hull, City of
            E06000012 E12000003 North East Lincolnshire
            E06000014 E12000003 York
            E06000015 E12000004 Derby
            E06000019 E12000005 Herefordshire, County of
            E06000021 E12000005 Stoke-on-Trent
            E06000022 E12000009 Bath and North East Somerset
            E06000023 E12000009 Bristol, City of
            E06000043 E12000008 Brighton and Hove
            E06000046 E12000008 Isle of Wight
            E06000047 E12000001 County Durham
            E06000053 E12000009 Isles of Scilly
            E06000058 E12000009 Bournemouth, Christchurch and Poole
            E07000035 E12000004 Derbyshire Dales
            E07000062 E12000008 Hastings
            E07000089 E12000008 Hart
            E07000138 E12000004 Lincoln
            E07000146 E12000006 King's Lynn and West Norfolk
            E07000187 E12000009 Mendip
            E07000188 E12000009 Sedgemoor
            E07000189 E12000009 South Somerset
            E07000195 E12000005 Newcastle-under-Lyme
            E07000240 E12000006 St Albans
            E07000246 E12000009 Somerset West and Taunton
            E08000002 E12000002 Bury
            E08000013 E12000002 St. Helens
            E08000021 E12000001 Newcastle upon Tyne
            E08000037 E12000001 Gateshead
            E09000001 E12000007 City of London
            E09000007 E12000007 Camden
            E09000020 E12000007 Kensington and Chelsea
            E09000021 E12000007 Kingston upon Thames
            E09000033 E12000007 Westminster
            """;

    private Districts() {}

    static Places places() {
        return new Places(
                DISTRICTS
                        .lines()
                        .map(line ->
                                place(line.substring(0, 9), line.substring(20), Optional.of(line.substring(10, 19))))
                        .toList(),
                regions());
    }

    static List<Place> regions() {
        return REGIONS.lines()
                .map(line -> place(line.substring(0, 9), line.substring(10), Optional.empty()))
                .toList();
    }

    static Place place(String code, String name, Optional<String> parent) {
        return new Place(new AreaCode(code), name, VINTAGE, parent.map(AreaCode::new), Optional.empty());
    }
}
