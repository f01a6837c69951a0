package org.plumbline.engine.briefs;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.data.IndexColumns;
import org.plumbline.engine.data.TableReads;
import org.plumbline.engine.studies.Settings;
import org.plumbline.engine.target.Areas;
import org.plumbline.engine.target.AreasReader;
import org.plumbline.engine.target.TargetStep;
import org.plumbline.methods.index.NearSet;
import org.plumbline.methods.index.Ranks;
import org.plumbline.methods.target.AreaMeans;
import org.plumbline.model.indicators.Period;
import org.plumbline.model.places.Containment;
import org.plumbline.model.places.Place;
import org.plumbline.model.places.Places;
import org.plumbline.recipes.CompositeIndexRecipe;
import org.plumbline.recipes.StudyChain;
import org.plumbline.recipes.TargetRecipe;
import org.plumbline.sources.SourceColumn;

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
    private final String people;
    private final String when;

    private Country(
            Areas areas, AreaIndex index, List<NearSet.Choice> choices, double[] rates, String people, String when) {
        this.areas = areas;
        this.index = index;
        this.choices = choices;
        this.people = people;
        this.when = when;
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
     * Reads no more of a study of small areas than its neighbourhoods and the index that is its first measure: so a brief that
     * says nothing of its list needs none of the tables of its other measure.
     *
     * @param chain of the study
     * @param districts around the neighbourhoods
     * @param settings with a seed and a number of draws: those of the study, so that the choices are the same
     */
    static Country read(StudyChain chain, Places districts, Settings settings, TableReads reads) {
        TargetRecipe target = chain.basis().as(TargetRecipe.class);
        CompositeIndexRecipe recipe = chain.indices().get(0).as(CompositeIndexRecipe.class);
        AreasReader.want(target, reads);
        IndexColumns.want(recipe, reads);
        reads.want(target.neighbourhoods().table(), List.of(target.people().rate()));
        Areas areas = AreasReader.read(target, districts, reads);
        List<NearSet.Choice> choices = TargetStep.nearChoices(
                        target,
                        List.of(Optional.of(recipe.weighting())),
                        settings.seed().orElse(target.margins().seed()),
                        settings.draws().orElse(target.margins().draws()))
                .get(0);
        double[] rates = reads.areas(
                        target.neighbourhoods().table(), target.places().nation())
                .numbers(target.people().rate());
        AreaIndex index = new AreaIndex(recipe, IndexColumns.of(recipe, reads).indicators(), choices);
        return new Country(areas, index, choices, rates, target.people().title(), when(target, reads));
    }

    private static String when(TargetRecipe target, TableReads reads) {
        return reads.data(target.neighbourhoods().table())
                .description()
                .findColumn(target.neighbourhoods().population())
                .flatMap(SourceColumn::period)
                .map(Period::toString)
                .orElse("");
    }

    /** Who is concerned, as the recipe names them: "income-deprived people". */
    String people() {
        return people;
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

    /** When these residents were counted: "mid-2015"; empty where the table does not say. */
    String when() {
        return when;
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
