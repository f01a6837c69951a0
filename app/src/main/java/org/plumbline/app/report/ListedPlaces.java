package org.plumbline.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.app.report.charts.Words;
import org.plumbline.engine.target.Measure;
import org.plumbline.engine.target.TargetAnswer;
import org.plumbline.methods.index.Interval;
import org.plumbline.methods.index.Ranks;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Places;

/** Places of a target as rows of the report, with their district and region. */
final class ListedPlaces {
    private final TargetAnswer target;

    ListedPlaces(TargetAnswer target) {
        this.target = target;
    }

    String name(int place) {
        return target.areas().places().at(place).name();
    }

    /** Many wards of one name: the district tells them apart. */
    String nameWithDistrict(int place) {
        String district = district(place);
        return district.isEmpty() ? name(place) : name(place) + ", " + district;
    }

    String district(int place) {
        int district = target.areas().districtOf(place);
        return district < 0 ? "" : target.areas().districts().at(district).name();
    }

    private String region(int place) {
        Places districts = target.areas().districts();
        int district = target.areas().districtOf(place);
        return district < 0
                ? ""
                : districts.findParent(districts.at(district)).map(Place::name).orElse("");
    }

    String rank(Measure measure, int place) {
        return measure.rank(place) == Ranks.UNRANKED ? "no rank" : Words.whole(measure.rank(place));
    }

    /** The places of each region by district and name; regions by name. */
    List<TargetPage.Region> byRegion(List<Integer> some) {
        Map<String, List<Integer>> regions = new TreeMap<>();
        some.forEach(place -> regions.computeIfAbsent(region(place), none -> new ArrayList<>())
                .add(place));
        return regions.entrySet().stream()
                .map(region -> new TargetPage.Region(
                        region.getKey().isEmpty() ? "Region not known" : region.getKey(),
                        region.getValue().stream()
                                .sorted(Comparator.comparing(this::district).thenComparing(this::name))
                                .map(this::row)
                                .toList()))
                .toList();
    }

    private TargetPage.Row row(int place) {
        return new TargetPage.Row(
                name(place),
                district(place),
                Words.whole(Math.round(target.areas().residents(place))),
                ranks(target.measures().get(0), place, target.margins().firstRank(place)),
                ranks(target.measures().get(1), place, target.margins().secondRank(place)),
                Words.percent(target.spread(place).shareInWorstTenth()),
                Words.percent(target.margins().shareListed(place)),
                target.far().isEmpty() ? "none stated" : Words.percent(target.shareOfFar(place)),
                target.published()
                        .map(list -> list.isListed(place) ? "yes" : "no")
                        .orElse("cannot say"));
    }

    private String ranks(Measure measure, int place, Interval ranks) {
        return rank(measure, place) + " (" + Words.whole(ranks.low()) + " to " + Words.whole(ranks.high()) + ")";
    }
}
