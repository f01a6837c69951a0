package org.plumbline.engine.briefs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.plumbline.engine.catalogue.SourceCard;
import org.plumbline.engine.data.TableReads;
import org.plumbline.engine.data.UsedTable;
import org.plumbline.engine.studies.Computed;
import org.plumbline.engine.studies.IndexStudy;
import org.plumbline.engine.studies.Lineage;
import org.plumbline.engine.studies.Progress;
import org.plumbline.engine.studies.Settings;
import org.plumbline.engine.studies.Studies;
import org.plumbline.engine.studies.TargetStudy;
import org.plumbline.engine.tables.Table;
import org.plumbline.model.places.AreaCode;
import org.plumbline.recipes.BriefChain;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.sources.Catalogue;

/** The studies and tables that briefs are read from, computed once for as many places as are asked of. */
public final class Evidence {
    private final Lineage lineage;
    private final IndexStudy districts;
    private final Optional<TargetStudy> list;
    private final Optional<Country> country;

    private Evidence(Lineage lineage, IndexStudy districts, Optional<TargetStudy> list, Optional<Country> country) {
        this.lineage = lineage;
        this.districts = districts;
        this.list = list;
        this.country = country;
    }

    static Evidence read(
            Catalogue catalogue,
            Studies studies,
            RecipeBook book,
            BriefChain chain,
            List<Asked> places,
            Settings settings,
            Progress progress) {
        IndexStudy districts =
                (IndexStudy) studies.compute(book, chain.districts().study().id(), settings, progress);
        // One seed for all, so that the record of a brief, which keeps one, gives all of it again.
        Settings same = new Settings(
                OptionalLong.of(districts.lineage().seed()),
                OptionalInt.of(districts.lineage().draws()));
        // The list of wards reads a table that is not open, so it is left alone unless a ward is asked of.
        Optional<TargetStudy> list = chain.smallAreas()
                .filter(study -> places.stream().anyMatch(Asked::isWard))
                .map(study -> (TargetStudy) studies.compute(book, study.study().id(), same, progress));
        TableReads reads = new TableReads(catalogue);
        Optional<Country> country =
                chain.smallAreas().map(study -> Country.read(study, districts.places(), same, reads));
        List<Computed> read = new ArrayList<>(List.of(districts));
        list.ifPresent(read::add);
        return new Evidence(lineage(chain, read, reads), districts, list, country);
    }

    public Lineage lineage() {
        return lineage;
    }

    /** The brief of a place; throws as {@link Briefs#compute} does. */
    public Brief brief(Asked asked) {
        return brief(find(asked));
    }

    private Subjects.Found find(Asked asked) {
        return new Subjects(districts, country).find(code(asked));
    }

    private static AreaCode code(Asked asked) {
        return ((Asked.Place) asked).code();
    }

    /**
     * The scores of places under each near choice, the choices in the same order for all: by the study of districts where all are
     * districts, else by the index of neighbourhoods carried to each.
     *
     * @return one array a place, one score a choice
     */
    public List<double[]> drawnScores(List<Asked> places) {
        List<Subjects.Found> found = places.stream().map(this::find).toList();
        boolean allDistricts = found.stream().allMatch(one -> one.subject().kind() == SubjectKind.DISTRICT);
        return found.stream()
                .map(one -> allDistricts
                        ? districts
                                .index()
                                .drawnScores(districts
                                        .places()
                                        .indexOf(one.subject().district().code()))
                        : ofNeighbourhoods(one))
                .toList();
    }

    private double[] ofNeighbourhoods(Subjects.Found found) {
        Country here = country.orElseThrow();
        AreaIndex.Scored alone = here.index().of(found.members().orElseThrow().means(here.residents()));
        return here.choices().stream()
                .mapToDouble(choice -> alone.under(choice)[0])
                .toArray();
    }

    private Brief brief(Subjects.Found found) {
        Figures figures = new Figures();
        Subject subject = found.subject();
        StudyCells ofDistricts = StudyCells.of(districts);
        DistrictPart district = new DistrictPart(figures, ofDistricts, districts, subject);
        Optional<AreaPart> area = country.filter(here -> subject.kind() != SubjectKind.DISTRICT)
                .map(here ->
                        new AreaPart(figures, here, subject, found.members().orElseThrow()));
        Optional<WardPart> ward = list.filter(study -> subject.kind() == SubjectKind.WARD)
                .map(study -> new WardPart(figures, StudyCells.of(study), study, subject));
        List<Standing> standings = ward.map(WardPart::standings)
                .orElseGet(() -> List.of(area.map(AreaPart::standing).orElseGet(district::standing)));
        Optional<Listed> listed = ward.map(WardPart::listed);
        List<Driver> drivers = area.map(AreaPart::drivers).orElseGet(district::drivers);
        BesidePart around = new BesidePart(figures, subject);
        Beside beside = country.map(
                        here -> around.ofNeighbourhoods(here, found.members().orElseThrow()))
                .orElseGet(() -> around.ofDistricts(districts, ofDistricts));
        Money money = new MoneyPart(figures, ofDistricts, districts, subject).money();
        Optional<Inside> inside = country.map(
                here -> new InsidePart(figures, here, found.members().orElseThrow(), here.people()).inside());
        BriefTables tables = new BriefTables(lineage.recipeIds());
        List<Table> published = new ArrayList<>(List.of(tables.figures(figures.list())));
        country.ifPresent(here ->
                published.add(tables.neighbourhoods(here, found.members().orElseThrow())));
        return new Brief(
                lineage,
                subject,
                districts,
                list,
                standings,
                listed,
                drivers,
                beside,
                money,
                inside,
                figures.list(),
                published);
    }

    /** The brief's own recipe first; every table and source of the studies once. Seed and draws are those of the first study. */
    private static Lineage lineage(BriefChain chain, List<Computed> studies, TableReads reads) {
        Map<String, UsedTable> tables = new LinkedHashMap<>();
        Map<String, SourceCard> sources = new LinkedHashMap<>();
        for (Computed study : studies) {
            study.tables().forEach(table -> tables.putIfAbsent(table.table(), table));
            study.sources().forEach(source -> sources.putIfAbsent(source.id(), source));
        }
        reads.tables().forEach(table -> tables.putIfAbsent(table.table(), table));
        reads.sources().forEach(source -> sources.putIfAbsent(source.id(), source));
        Lineage first = studies.get(0).lineage();
        return new Lineage(
                chain.list(), List.copyOf(tables.values()), List.copyOf(sources.values()), first.seed(), first.draws());
    }
}
