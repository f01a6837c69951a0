package org.plumbline.engine.briefs;

import java.util.Arrays;
import java.util.List;
import org.plumbline.engine.data.IndexColumns;
import org.plumbline.engine.data.TableReads;
import org.plumbline.engine.studies.TargetStudy;
import org.plumbline.engine.target.Areas;
import org.plumbline.methods.index.NearSet;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.target.AreaMeans;
import org.plumbline.model.places.Containment;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Places;
import org.plumbline.recipes.CompositeIndexRecipe;
import org.plumbline.recipes.TargetRecipe;

/** The neighbourhoods of the country, in which wards, districts and regions they lie, and the index that they stand by. */
final class Country {
    private final Areas areas;
    private final AreaIndex index;
    private final List<NearSet.Choice> choices;
    private final double[] residents;
    private final double[] concerned;
    private final int[] ranks;
    private final int[] tenths;
    private final int[] districtOf;
    private final int[] regionOf;
    private final List<Place> regions;

    private Country(TargetStudy study, AreaIndex index, List<NearSet.Choice> choices, double[] rates) {
        this.areas = study.target().areas();
        this.index = index;
        this.choices = choices;
        this.residents = areas.neighbourhoodResidents();
        this.concerned = new double[residents.length];
        Arrays.setAll(concerned, i -> rates[i] * residents[i]);
        this.ranks = index.ofNeighbourhoods().toRanks();
        this.tenths = Ranks.tenths(ranks);
        this.districtOf = areas.districtOfNeighbourhoods();
        Places districts = areas.districts();
        this.regions = districts.listParents();
        int[] regionOfDistrict = districts.list().stream()
                .mapToInt(district ->
                        districts.findParent(district).map(regions::indexOf).orElse(Containment.NONE))
                .toArray();
        this.regionOf = Arrays.stream(districtOf)
                .map(district -> district < 0 ? Containment.NONE : regionOfDistrict[district])
                .toArray();
    }

    /**
     * @param recipe of the index of neighbourhoods, which is the study's first measure
     * @param reads with the columns of the index and of the people concerned announced
     */
    static Country of(TargetStudy study, CompositeIndexRecipe recipe, TableReads reads) {
        TargetRecipe target = study.target().recipe();
        IndexColumns columns = IndexColumns.of(recipe, reads);
        double[] rates = reads.areas(
                        target.neighbourhoods().table(), target.places().nation())
                .numbers(target.people().rate());
        List<NearSet.Choice> choices = study.target().choices(0);
        return new Country(study, new AreaIndex(recipe, columns.indicators(), choices), choices, rates);
    }

    AreaIndex index() {
        return index;
    }

    /** The same choices under which the study drew its list. */
    List<NearSet.Choice> choices() {
        return choices;
    }

    Places neighbourhoods() {
        return areas.neighbourhoods();
    }

    Places wards() {
        return areas.places();
    }

    Places districts() {
        return areas.districts();
    }

    List<Place> regions() {
        return regions;
    }

    int[] wardOf() {
        return areas.placeOf();
    }

    int[] districtOf() {
        return districtOf.clone();
    }

    int[] regionOf() {
        return regionOf.clone();
    }

    /** Residents of each neighbourhood, by whom the index is weighted. */
    double[] residents() {
        return residents.clone();
    }

    /** The people concerned in each neighbourhood: those on low incomes. */
    double[] concerned() {
        return concerned.clone();
    }

    int rank(int neighbourhood) {
        return ranks[neighbourhood];
    }

    int tenth(int neighbourhood) {
        return tenths[neighbourhood];
    }

    /** Means by residents over areas of any making. */
    AreaMeans means(int[] areaOf, int howMany) {
        return new AreaMeans(areaOf, howMany, residents);
    }
}
