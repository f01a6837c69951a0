package org.plumbline.engine.briefs;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.recipes.IndicatorUse;

/** How an area of neighbourhoods stands among others, and why: for whatever no study has a table of. */
final class AreaPart {
    private final Figures figures;
    private final Country country;
    private final Subject subject;
    private final AreaIndex.Scored peers;
    private final AreaIndex.Scored own;
    private final int at;

    AreaPart(Figures figures, Country country, Subject subject, Members members) {
        this.figures = figures;
        this.country = country;
        this.subject = subject;
        AreaIndex index = country.index();
        AreaIndex.Scored alone = index.of(members.means(country.residents()));
        this.peers = switch (subject.kind()) {
            case NEIGHBOURHOOD -> index.neighbourhoods();
            case REGION ->
                index.of(country.means(country.regionOf(), country.regions().size()));
            case WARD, OWN_AREA ->
                index.of(country.means(country.wardOf(), country.wards().size()));
            case DISTRICT ->
                index.of(country.means(country.districtOf(), country.districts().size()));
        };
        // Among its own kind the area is one of them, bit for bit; an area of one's own stands beside them.
        boolean among = subject.kind() == SubjectKind.NEIGHBOURHOOD;
        this.own = among ? peers : alone;
        this.at = among ? members.toNeighbourhoods()[0] : 0;
    }

    Standing standing() {
        Drawn drawn = Drawn.of(peers, own, at, country.choices());
        String how = "ranks among the " + subject.kind().peers() + " under the choices that the study drew";
        Figure low = rank(
                "low",
                "more deprived end of the middle 90% of ranks over the near choices",
                drawn.ranks().low(),
                how);
        Figure high = rank("high", "less deprived end of it", drawn.ranks().high(), how);
        return new Standing(
                "the " + country.index().recipe().title(),
                "most deprived",
                subject.kind().peers() + " of England",
                rank("rank", "1 is the most deprived", drawn.rank(), how),
                low,
                high,
                figures.before(low, subject.kind().peers() + " that are more deprived, at the more deprived end"),
                figures.before(high, subject.kind().peers() + " that are more deprived, at the less deprived end"),
                figures.count(
                        "standing.deprivation.among", "places that it stands among", drawn.peers(), from(), "counted"),
                figures.count(
                        "standing.deprivation.choices",
                        "near choices drawn",
                        country.choices().size(),
                        "draws",
                        "counted"),
                List.of());
    }

    Drivers drivers() {
        List<Driver> drivers = new ArrayList<>();
        List<IndicatorUse> indicators = country.index().recipe().indicators();
        for (int i = 0; i < indicators.size(); i++) {
            double part = own.parts(i)[at];
            String id = "driver." + indicators.get(i).id();
            Figure rank = figures.worked(
                    id + ".rank",
                    "rank among the " + subject.kind().peers() + " on this part, 1 the most deprived",
                    Integer.toString(Drawn.rank(peers.parts(i), part)),
                    FigureUnit.RANK,
                    from(),
                    "1 and one more for each that is worse");
            drivers.add(new Driver(
                    indicators.get(i).title(),
                    figures.score(
                            id + ".part",
                            "what " + indicators.get(i).title()
                                    + " adds to the score: its weight times its mean on the scale",
                            part,
                            from(),
                            "recipe " + country.index().recipe().id()),
                    rank,
                    figures.before(rank, subject.kind().peers() + " that are more deprived on it")));
        }
        return Drivers.of(figures, drivers);
    }

    private Figure rank(String id, String what, long rank, String how) {
        return figures.worked("standing.deprivation." + id, what, Long.toString(rank), FigureUnit.RANK, from(), how);
    }

    private String from() {
        return country.index().recipe().data();
    }
}
