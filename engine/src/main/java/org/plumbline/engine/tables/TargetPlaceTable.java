package org.plumbline.engine.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.plumbline.engine.studies.TargetStudy;
import org.plumbline.engine.target.Measure;
import org.plumbline.engine.target.TargetAnswer;
import org.plumbline.methods.index.Interval;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.target.Spread;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Places;

/** The table of the places of a target: how each stands on both measures, whether it is listed, how sure that is, and its spread. */
final class TargetPlaceTable {
    private final TargetAnswer target;
    private final Places places;
    private final Places districts;

    TargetPlaceTable(TargetStudy study) {
        this.target = study.target();
        this.places = target.areas().places();
        this.districts = target.areas().districts();
    }

    /** The places on the list. */
    Table list() {
        return table("list", target.recipe().title(), target::isListed);
    }

    /** Every place. */
    Table all() {
        return table(
                places.type().plural(),
                "Every one of the " + places.size() + " " + places.type().plural(),
                any -> true);
    }

    private Table table(String name, String title, IntPredicate wanted) {
        return new Table(
                name,
                title,
                List.of(target.recipe().id()),
                fields(),
                IntStream.range(0, places.size())
                        .filter(wanted)
                        .mapToObj(this::row)
                        .toList());
    }

    List<Field> nameFields() {
        String kind = places.type().singular();
        return List.of(
                Field.text("code", "GSS code of the " + kind),
                Field.text("name", "its name"),
                Field.text("district_code", "the district that most of its residents live in"),
                Field.text("district", "its name"),
                Field.text("region", "the region that the district lies in"));
    }

    List<String> names(int place) {
        int district = target.areas().districtOf(place);
        List<String> cells = new ArrayList<>(
                List.of(places.at(place).code().text(), places.at(place).name()));
        if (district < 0) {
            cells.addAll(List.of("", "", ""));
            return cells;
        }
        Place in = districts.at(district);
        cells.addAll(List.of(
                in.code().text(),
                in.name(),
                districts.findParent(in).map(Place::name).orElse("")));
        return cells;
    }

    private List<Field> fields() {
        List<Field> fields = new ArrayList<>(nameFields());
        fields.add(Field.integer(
                "residents",
                "of its neighbourhoods, " + target.recipe().neighbourhoods().population()
                        + target.residentsPeriod()
                                .map(period -> " of " + period)
                                .orElse("")));
        for (Measure measure : target.measures()) {
            String id = PlaceCells.columnName(measure.use().id());
            fields.add(Field.number(id + "_score", measure.use().title() + "; higher is worse"));
            fields.add(Field.integer(id + "_rank", "1 is the worst"));
            fields.add(Field.integer(id + "_rank_low", "worse end of the middle 90% of ranks over the near choices"));
            fields.add(Field.integer(id + "_rank_high", "better end of it"));
        }
        fields.add(Field.integer("listed", "1 if it is among the worst " + target.most() + " on both"));
        fields.add(Field.number(
                "share_of_near_choices", "share of the near choices, 0 to 1, that list it; empty without both ranks"));
        fields.add(
                Field.text(
                        "standing",
                        "robustly-on: listed by at least 95% of the near choices; robustly-off: by at most 5%; empty without both ranks"));
        fields.add(Field.number(
                "share_of_far_choices", "share of the other concepts, 0 to 1, that list it; empty without both ranks"));
        fields.add(Field.text("far_standing", "as standing, over the other concepts; never merged with it"));
        fields.add(Field.integer("published", "1 if it is on the published list; empty where that is not known here"));
        fields.add(Field.integer("neighbourhoods", "in it by best fit"));
        fields.add(Field.integer("neighbourhoods_in_worst_tenth", "of them in the worst tenth of all neighbourhoods"));
        fields.add(
                Field.number("share_of_residents_in_worst_tenth", "share of its residents who live in these, 0 to 1"));
        fields.add(Field.integer("worst_neighbourhood_rank", "1 is the worst of all neighbourhoods"));
        fields.add(Field.integer("best_neighbourhood_rank", "of the neighbourhoods in it"));
        return fields;
    }

    private List<String> row(int place) {
        List<String> row = new ArrayList<>(names(place));
        row.add(Decimals.fixed(target.areas().residents(place), 0));
        addRanks(row, target.measures().get(0), place, target.margins().firstRank(place));
        addRanks(row, target.measures().get(1), place, target.margins().secondRank(place));
        row.add(target.isListed(place) ? "1" : "0");
        if (target.isMeasured(place)) {
            row.add(Decimals.fixed(target.margins().shareListed(place), 4));
            row.add(PlaceCells.standing(target.margins().standing(place)));
            row.add(Decimals.fixed(target.shareOfFar(place), 4));
            row.add(target.farStanding(place).map(PlaceCells::standing).orElse(""));
        } else {
            row.addAll(List.of("", "", "", ""));
        }
        row.add(target.published().map(list -> list.isListed(place) ? "1" : "0").orElse(""));
        addSpread(row, target.spread(place));
        return row;
    }

    private static void addRanks(List<String> row, Measure measure, int place, Interval ranks) {
        boolean ranked = measure.rank(place) != Ranks.UNRANKED;
        row.add(Decimals.fixed(measure.score(place), 6));
        row.add(PlaceCells.rank(measure.rank(place)));
        row.add(ranked ? Long.toString(ranks.low()) : "");
        row.add(ranked ? Long.toString(ranks.high()) : "");
    }

    private static void addSpread(List<String> row, Spread spread) {
        row.add(Integer.toString(spread.areas()));
        row.add(Integer.toString(spread.areasInWorstTenth()));
        row.add(Decimals.fixed(spread.shareInWorstTenth(), 5));
        row.add(PlaceCells.rank(spread.worstRank()));
        row.add(PlaceCells.rank(spread.bestRank()));
    }
}
