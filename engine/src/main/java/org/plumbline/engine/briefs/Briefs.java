package org.plumbline.engine.briefs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.plumbline.engine.catalogue.SourceCard;
import org.plumbline.engine.data.IndexColumns;
import org.plumbline.engine.data.TableReads;
import org.plumbline.engine.data.UsedTable;
import org.plumbline.engine.studies.Computed;
import org.plumbline.engine.studies.IndexStudy;
import org.plumbline.engine.studies.Lineage;
import org.plumbline.engine.studies.Progress;
import org.plumbline.engine.studies.Settings;
import org.plumbline.engine.studies.Studies;
import org.plumbline.engine.studies.Study;
import org.plumbline.engine.studies.TargetStudy;
import org.plumbline.engine.tables.Table;
import org.plumbline.recipes.BriefChain;
import org.plumbline.recipes.BriefRecipe;
import org.plumbline.recipes.CompositeIndexRecipe;
import org.plumbline.recipes.LocalChoices;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.recipes.StudyChain;
import org.plumbline.recipes.TargetRecipe;
import org.plumbline.sources.Catalogue;

/** Makes briefs: computes the studies that a recipe names and reads off them what they say of one place. */
public final class Briefs {
    private final Catalogue catalogue;
    private final Studies studies;

    public Briefs(Catalogue catalogue, Studies studies) {
        this.catalogue = catalogue;
        this.studies = studies;
    }

    /**
     * The brief of a place.
     *
     * @throws org.plumbline.model.problems.WrongInput if a recipe or a table is wrong, or they do not fit together
     * @throws org.plumbline.model.problems.NoAnswer if the studies know no such place
     * @throws org.plumbline.model.problems.CannotSay if a table that is needed is not here
     */
    public Brief compute(RecipeBook book, String id, Asked asked, Settings settings, Progress progress) {
        BriefChain chain = book.briefChain(id);
        TableReads reads = new TableReads(catalogue);
        Optional<LocalChoices> choices = chain.brief().as(BriefRecipe.class).local();
        Optional<LocalData> local = choices.map(any -> LocalData.read(chain.brief(), reads));
        IndexStudy districts = (IndexStudy) compute(book, chain.districts(), settings, progress);
        // One seed for all, so that the brief's record, which keeps one, gives all of it again.
        Settings same = new Settings(
                OptionalLong.of(districts.lineage().seed()),
                OptionalInt.of(districts.lineage().draws()));
        Optional<TargetStudy> smallAreas =
                chain.smallAreas().map(study -> (TargetStudy) compute(book, study, same, progress));
        Optional<Country> country =
                smallAreas.map(study -> country(chain.smallAreas().orElseThrow(), study, reads));
        Subjects.Found found = new Subjects(districts, country).find(((Asked.Place) asked).code());
        Subject subject = found.subject();
        Optional<Local.Merged> merged = local.isEmpty() || subject.kind() == SubjectKind.REGION
                ? Optional.empty()
                : DistrictFate.of(subject.district(), reads);
        LocalStep localStep = (figures, residents) -> local.map(
                data -> new LocalPart(figures, data, choices.orElseThrow(), subject, merged, residents).local());
        List<Computed> read = new ArrayList<>(List.of(districts));
        smallAreas.ifPresent(read::add);
        return brief(lineage(chain, read, reads), found, districts, smallAreas, country, localStep);
    }

    /** What local statistics say, once the residents are known. */
    @FunctionalInterface
    private interface LocalStep {
        Optional<Local> of(Figures figures, double residents);
    }

    private Study compute(RecipeBook book, StudyChain chain, Settings settings, Progress progress) {
        return studies.compute(book, chain.study().id(), settings, progress);
    }

    /** The target's first measure is an index of neighbourhoods: by it, areas of any making are measured. */
    private static Country country(StudyChain chain, TargetStudy study, TableReads reads) {
        CompositeIndexRecipe index = chain.indices().get(0).as(CompositeIndexRecipe.class);
        TargetRecipe target = study.target().recipe();
        IndexColumns.want(index, reads);
        reads.want(target.neighbourhoods().table(), List.of(target.people().rate()));
        return Country.of(study, index, reads);
    }

    private static Brief brief(
            Lineage lineage,
            Subjects.Found found,
            IndexStudy districts,
            Optional<TargetStudy> smallAreas,
            Optional<Country> country,
            LocalStep localStep) {
        Figures figures = new Figures();
        Subject subject = found.subject();
        StudyCells ofDistricts = StudyCells.of(districts);
        DistrictPart district = new DistrictPart(figures, ofDistricts, districts, subject);
        Optional<AreaPart> area = country.filter(here -> subject.kind() != SubjectKind.DISTRICT)
                .map(here ->
                        new AreaPart(figures, here, subject, found.members().orElseThrow()));
        Optional<WardPart> ward = smallAreas
                .filter(study -> subject.kind() == SubjectKind.WARD)
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
        Optional<Inside> inside = country.map(here -> new InsidePart(
                        figures,
                        here,
                        found.members().orElseThrow(),
                        smallAreas.orElseThrow().target().recipe().people().title())
                .inside());
        Optional<Local> local = localStep.of(figures, money.residents().number());
        BriefTables tables = new BriefTables(lineage.recipeIds());
        List<Table> published = new ArrayList<>(List.of(tables.figures(figures.list())));
        country.ifPresent(here ->
                published.add(tables.neighbourhoods(here, found.members().orElseThrow())));
        local.ifPresent(known -> published.addAll(new LocalTables(lineage.recipeIds(), known).list()));
        return new Brief(
                lineage,
                subject,
                districts,
                smallAreas,
                standings,
                listed,
                drivers,
                beside,
                money,
                inside,
                local,
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
