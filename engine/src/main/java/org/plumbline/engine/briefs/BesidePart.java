package org.plumbline.engine.briefs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.plumbline.engine.studies.IndexStudy;
import org.plumbline.methods.target.AreaMeans;
import org.plumbline.model.places.Place;

/** Sets a place beside its district, its region and the country. */
final class BesidePart {
    private final Figures figures;
    private final Subject subject;

    BesidePart(Figures figures, Subject subject) {
        this.figures = figures;
        this.subject = subject;
    }

    /** From neighbourhoods. */
    Beside ofNeighbourhoods(Country country, Members members) {
        List<Beside.Row> rows = new ArrayList<>();
        rows.add(row("place", subject.name(), country, members));
        if (!subject.hasOwnAwards()) {
            int district = country.districts().indexOf(subject.district().code());
            int[] districtOf = country.districtOf();
            rows.add(row(
                    "district", subject.district().name(), country, where(country, at -> districtOf[at] == district)));
        }
        subject.region().ifPresent(region -> {
            int at = country.regions().indexOf(region);
            int[] regionOf = country.regionOf();
            rows.add(row("region", region.name(), country, where(country, i -> regionOf[i] == at)));
        });
        rows.add(row("country", "England", country, where(country, any -> true)));
        return new Beside(country.index().recipe().title(), rows);
    }

    private static Members where(Country country, IntPredicate member) {
        return Members.where(country.residents().length, member);
    }

    private Beside.Row row(String id, String name, Country country, Members members) {
        double[] residents = country.residents();
        double all = members.sum(residents, any -> true);
        AreaMeans means = members.means(residents);
        String from = country.index().recipe().data();
        return new Beside.Row(
                name,
                figures.score(
                        "beside." + id + ".score",
                        "mean of the scores of neighbourhoods of " + name + " by residents",
                        country.index().of(means).stated()[0],
                        from,
                        "recipe " + country.index().recipe().id()),
                Optional.of(figures.share(
                        "beside." + id + ".worst-tenth",
                        "share of residents of " + name + " in the most deprived tenth of neighbourhoods, 0 to 1",
                        members.sum(residents, at -> country.tenth(at) == 1) / all,
                        from,
                        "residents there by all residents")),
                Optional.of(figures.share(
                        "beside." + id + ".concerned",
                        "share of residents of " + name + " who are income-deprived, 0 to 1",
                        members.sum(country.concerned(), any -> true) / all,
                        from,
                        "rates times residents, by residents")));
    }

    /** From districts alone, where nothing is known of neighbourhoods: means by residents of published scores. */
    Beside ofDistricts(IndexStudy study, StudyCells cells) {
        List<Beside.Row> rows = new ArrayList<>();
        Place own = subject.district();
        rows.add(new Beside.Row(
                own.name(),
                figures.keep(cells.findPlace("districts", own.code().text())
                        .orElseThrow()
                        .figure("beside.place.score", "published_score", FigureUnit.SCORE)),
                Optional.empty(),
                Optional.empty()));
        subject.region()
                .ifPresent(region -> rows.add(mean(
                        "region",
                        region.name(),
                        study,
                        district -> district.parent().equals(Optional.of(region.code())))));
        rows.add(mean("country", "England", study, any -> true));
        return new Beside(study.index().benchmark().title(), rows);
    }

    private Beside.Row mean(String id, String name, IndexStudy study, Predicate<Place> member) {
        double[] residents = study.population().toArray();
        double people = 0;
        double sum = 0;
        for (int at = 0; at < study.places().size(); at++) {
            if (member.test(study.places().at(at))) {
                people += residents[at];
                sum += residents[at] * study.index().publishedScore(at);
            }
        }
        return new Beside.Row(
                name,
                figures.score(
                        "beside." + id + ".score",
                        "mean of the published scores of the districts of " + name + " by residents",
                        sum / people,
                        "districts, published_score and population",
                        "mean by residents"),
                Optional.empty(),
                Optional.empty());
    }
}
