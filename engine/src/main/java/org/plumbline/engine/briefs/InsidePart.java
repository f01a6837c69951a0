package org.plumbline.engine.briefs;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.plumbline.engine.tables.Decimals;

/** Counts the people of a place by how deprived their neighbourhood is. */
final class InsidePart {
    private static final IntPredicate ALL = any -> true;
    private static final int TENTHS = 10;

    private final Figures figures;
    private final Country country;
    private final Members members;
    private final String people;
    private final String from;

    /** @param people concerned, as the target's recipe names them */
    InsidePart(Figures figures, Country country, Members members, String people) {
        this.figures = figures;
        this.country = country;
        this.members = members;
        this.people = people;
        this.from = country.index().recipe().data();
    }

    Inside inside() {
        IntPredicate worst = at -> country.tenth(at) == 1;
        double concerned = members.sum(country.concerned(), ALL);
        double concernedInside = members.sum(country.concerned(), worst);
        int[] ranks = Arrays.stream(members.toNeighbourhoods())
                .map(country::rank)
                .sorted()
                .toArray();
        return new Inside(
                people,
                figures.count("inside.neighbourhoods", "neighbourhoods of the place", members.size(), from, "counted"),
                figures.count(
                        "inside.worst-tenth",
                        "of them among the most deprived tenth of the country's",
                        Arrays.stream(members.toNeighbourhoods()).filter(worst).count(),
                        from,
                        "counted by rank"),
                residents("inside.residents", "residents of the place", ALL),
                country.when(),
                residents("inside.residents-worst-tenth", "residents of the most deprived tenth in it", worst),
                figures.people("inside.concerned", people + " in the place", concerned, from, "rates times residents"),
                figures.people(
                        "inside.concerned-worst-tenth",
                        people + " in the most deprived tenth in it",
                        concernedInside,
                        from,
                        "rates times residents"),
                figures.share(
                        "inside.share-missed",
                        "share of the " + people + " of the place who live outside the most deprived tenth, 0 to 1",
                        concerned == 0 ? Double.NaN : 1 - concernedInside / concerned,
                        from,
                        "one less the share inside"),
                rank("inside.worst-rank", "rank of its most deprived neighbourhood", ranks[0]),
                rank("inside.best-rank", "rank of its least deprived neighbourhood", ranks[ranks.length - 1]),
                byTenth());
    }

    private Figure residents(String id, String what, IntPredicate counts) {
        return figures.people(id, what, members.sum(country.residents(), counts), from, "added up");
    }

    private Figure rank(String id, String what, int rank) {
        return figures.worked(
                id, what, Integer.toString(rank), FigureUnit.RANK, from, "of the country's neighbourhoods");
    }

    private List<Figure> byTenth() {
        double all = members.sum(country.residents(), ALL);
        return IntStream.rangeClosed(1, TENTHS)
                .mapToObj(tenth -> figures.worked(
                        "inside.tenth." + tenth,
                        "share of its residents in tenth " + tenth + " of the country's neighbourhoods, 1 the most"
                                + " deprived; 0 to 1",
                        Decimals.fixed(members.sum(country.residents(), at -> country.tenth(at) == tenth) / all, 5),
                        FigureUnit.SHARE,
                        from,
                        "residents of those neighbourhoods by all residents"))
                .toList();
    }
}
