package org.plumbline.engine.briefs;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.plumbline.engine.areas.OwnAreas;
import org.plumbline.engine.data.TableReads;
import org.plumbline.engine.neighbours.Neighbours;
import org.plumbline.engine.studies.Asked;
import org.plumbline.engine.studies.IndexStudy;
import org.plumbline.engine.studies.Progress;
import org.plumbline.engine.studies.Settings;
import org.plumbline.engine.studies.Studies;
import org.plumbline.engine.studies.TablesHere;
import org.plumbline.engine.studies.TargetStudy;
import org.plumbline.recipes.BriefChain;
import org.plumbline.recipes.BriefRecipe;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.recipes.RecipeFile;
import org.plumbline.sources.Catalogue;

/** Computes the studies that a brief's recipe names and reads the tables beside them. */
final class EvidenceReader {
    private final Catalogue catalogue;
    private final Studies studies;
    private final RecipeBook book;
    private final Progress progress;

    EvidenceReader(Catalogue catalogue, Studies studies, RecipeBook book, Progress progress) {
        this.catalogue = catalogue;
        this.studies = studies;
        this.book = book;
        this.progress = progress;
    }

    /** @param places that will be asked of: what none of them needs is not read */
    Evidence read(BriefChain chain, List<Asked> places, Settings settings) {
        BriefRecipe recipe = chain.brief().as(BriefRecipe.class);
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
        Optional<Local.Source> local =
                recipe.local().map(choices -> new Local.Source(choices, LocalData.read(chain.brief(), reads), reads));
        return new Evidence(
                chain,
                districts,
                list,
                country,
                local,
                kind -> neighbours(chain, kind, same),
                new OwnAreas(catalogue),
                reads);
    }

    private Optional<AlikePlaces> neighbours(BriefChain chain, SubjectKind kind, Settings settings) {
        int at = switch (kind) {
            case DISTRICT -> 0;
            case WARD, OWN_AREA -> 1;
            case NEIGHBOURHOOD -> 2;
            case REGION -> -1;
        };
        if (at < 0 || chain.neighbours().isEmpty()) {
            return Optional.empty();
        }
        RecipeFile recipe = chain.neighbours().get(at);
        new TablesHere(catalogue).require(List.of(recipe));
        return Optional.of(new AlikePlaces(new Neighbours(catalogue).compute(book, recipe.id(), settings, progress)));
    }
}
