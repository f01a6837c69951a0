package org.plumbline.engine.briefs;

import java.util.List;
import org.plumbline.engine.studies.Asked;
import org.plumbline.engine.studies.Progress;
import org.plumbline.engine.studies.Settings;
import org.plumbline.engine.studies.Studies;
import org.plumbline.recipes.BriefChain;
import org.plumbline.recipes.RecipeBook;
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
     * @throws org.plumbline.model.problems.WrongInput if a recipe, a table or an area's file is wrong, or they do not fit together
     * @throws org.plumbline.model.problems.NoAnswer if the studies know no such place
     * @throws org.plumbline.model.problems.CannotSay if a table that is needed is not here
     */
    public Brief compute(RecipeBook book, String id, Asked asked, Settings settings, Progress progress) {
        return evidence(book, id, List.of(asked), settings, progress).brief(asked);
    }

    /**
     * The tables that a recipe of briefs reads for every place and that are not here; what a ward's brief reads besides is not
     * among them.
     */
    public List<String> listMissing(RecipeBook book, String id) {
        BriefChain chain = book.briefChain(id);
        return new NeededTables(chain)
                .list().stream()
                        .filter(table -> catalogue.findTable(table).isPresent() && !catalogue.isHere(table))
                        .toList();
    }

    /** What briefs of these places are read from, computed once; throws as {@link #compute} does. */
    public Evidence evidence(RecipeBook book, String id, List<Asked> places, Settings settings, Progress progress) {
        return new EvidenceReader(catalogue, studies, book, progress).read(book.briefChain(id), places, settings);
    }
}
