package org.plumbline.engine.briefs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.engine.areas.OwnAreas;
import org.plumbline.engine.catalogue.SourceCard;
import org.plumbline.engine.data.TableReads;
import org.plumbline.engine.data.UsedTable;
import org.plumbline.engine.studies.Asked;
import org.plumbline.engine.studies.Computed;
import org.plumbline.engine.studies.IndexStudy;
import org.plumbline.engine.studies.Lineage;
import org.plumbline.engine.studies.TargetStudy;
import org.plumbline.recipes.BriefChain;
import org.plumbline.recipes.RecipeFile;

/** The studies and tables that briefs are read from, computed once for as many places as are asked of. */
public final class Evidence {
    private final BriefChain chain;
    private final IndexStudy districts;
    private final StudyCells ofDistricts;
    private final Optional<TargetStudy> list;
    private final Optional<StudyCells> ofList;
    private final Optional<Country> country;
    private final Optional<Local.Source> local;
    private final Function<SubjectKind, Optional<AlikePlaces>> neighbours;
    private final OwnAreas ownAreas;
    private final TableReads reads;
    private final Map<SubjectKind, Optional<AlikePlaces>> alike = new LinkedHashMap<>();
    private final Map<Asked, Subjects.Found> found = new LinkedHashMap<>();

    /** @param neighbours finds the places that places of a kind are like; asked for each kind once */
    Evidence(
            BriefChain chain,
            IndexStudy districts,
            Optional<TargetStudy> list,
            Optional<Country> country,
            Optional<Local.Source> local,
            Function<SubjectKind, Optional<AlikePlaces>> neighbours,
            OwnAreas ownAreas,
            TableReads reads) {
        this.chain = chain;
        this.districts = districts;
        this.ofDistricts = StudyCells.of(districts);
        this.list = list;
        this.ofList = list.map(StudyCells::of);
        this.country = country;
        this.local = local;
        this.neighbours = neighbours;
        this.ownAreas = ownAreas;
        this.reads = reads;
    }

    /** The brief of a place; throws as {@link Briefs#compute} does. */
    public Brief brief(Asked asked) {
        return new BriefStep(this, asked, find(asked)).brief();
    }

    Subjects.Found find(Asked asked) {
        return found.computeIfAbsent(asked, one -> new Subjects(districts, country, ownAreas).find(one));
    }

    /**
     * The scores of places under each near choice, the choices in the same order for all: by the study of districts where all are
     * districts, else by the index of neighbourhoods carried to each.
     *
     * @return one array a place, one score a choice
     */
    public List<double[]> drawnScores(List<Asked> places) {
        List<Subjects.Found> all = places.stream().map(this::find).toList();
        boolean allDistricts = all.stream().allMatch(one -> one.subject().kind() == SubjectKind.DISTRICT);
        return all.stream()
                .map(one -> allDistricts
                        ? drawnOfDistrict(one.subject())
                        : drawnOfMembers(one.members().orElseThrow()))
                .toList();
    }

    double[] drawnOfDistrict(Subject subject) {
        return districts
                .index()
                .drawnScores(districts.places().indexOf(subject.district().code()));
    }

    double[] drawnOfMembers(Members members) {
        Country here = country.orElseThrow();
        AreaIndex.Scored alone = here.index().of(members.means(here.residents()));
        return here.choices().stream()
                .mapToDouble(choice -> alone.under(choice)[0])
                .toArray();
    }

    IndexStudy districts() {
        return districts;
    }

    Optional<TargetStudy> list() {
        return list;
    }

    /** The tables of the study of districts, laid out once for all briefs. */
    StudyCells ofDistricts() {
        return ofDistricts;
    }

    /** Those of the study of wards, where it was read. */
    Optional<StudyCells> ofList() {
        return ofList;
    }

    Optional<Country> country() {
        return country;
    }

    Optional<Local.Source> local() {
        return local;
    }

    Optional<AlikePlaces> alike(SubjectKind kind) {
        return alike.computeIfAbsent(kind, neighbours);
    }

    List<String> recipeIds() {
        return chain.list().stream().map(RecipeFile::id).toList();
    }

    /**
     * What has been read until now: the brief's own recipe first, every table and source once. Seed and draws are those of the
     * study of districts, which all others take over.
     */
    public Lineage lineage() {
        Map<String, UsedTable> tables = new LinkedHashMap<>();
        Map<String, SourceCard> sources = new LinkedHashMap<>();
        Stream<Lineage> read = Stream.concat(
                Stream.concat(Stream.of(districts), list.stream()).map(Computed::lineage),
                alike.values().stream().flatMap(Optional::stream).map(AlikePlaces::lineage));
        read.forEach(lineage -> {
            lineage.tables().forEach(table -> tables.putIfAbsent(table.table(), table));
            lineage.sources().forEach(source -> sources.putIfAbsent(source.id(), source));
        });
        reads.tables().forEach(table -> tables.putIfAbsent(table.table(), table));
        reads.sources().forEach(source -> sources.putIfAbsent(source.id(), source));
        found.values().stream().flatMap(one -> one.area().stream()).forEach(area -> {
            area.receipt().tables().forEach(table -> tables.putIfAbsent(table.table(), table));
            area.receipt().sources().forEach(source -> sources.putIfAbsent(source.id(), source));
        });
        return new Lineage(
                chain.list(),
                List.copyOf(tables.values()),
                List.copyOf(sources.values()),
                districts.lineage().seed(),
                districts.lineage().draws());
    }
}
