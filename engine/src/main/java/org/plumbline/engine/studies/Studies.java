package org.plumbline.engine.studies;

import java.util.List;
import java.util.concurrent.ExecutorService;
import org.plumbline.model.funding.Award;
import org.plumbline.model.indicators.IndicatorTable;
import org.plumbline.recipes.AllocationRecipe;
import org.plumbline.recipes.AuditRecipe;
import org.plumbline.recipes.CompositeIndexRecipe;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.recipes.StudyChain;
import org.plumbline.recipes.StudyRecipe;
import org.plumbline.sources.Catalogue;

/** Computes studies: reads the tables that a study's recipes name, then the index, the shares and the audit. */
public final class Studies {
    private static final int STEPS = 4;

    private final Catalogue catalogue;
    private final ExecutorService threads;

    /** @param threads runs the draws; no answer depends on how many there are */
    public Studies(Catalogue catalogue, ExecutorService threads) {
        this.catalogue = catalogue;
        this.threads = threads;
    }

    /**
     * The study of that id.
     *
     * @throws org.plumbline.model.problems.WrongInput if a recipe or a table is wrong, or they do not fit together
     * @throws org.plumbline.model.problems.NoAnswer if the data have no answer to what a recipe asks
     */
    public Study compute(RecipeBook book, String id, Settings settings, Progress progress) {
        StudyChain chain = book.chain(id);
        CompositeIndexRecipe index = chain.index().as(CompositeIndexRecipe.class);
        AllocationRecipe allocation = chain.allocation().as(AllocationRecipe.class);
        AuditRecipe audit = chain.audit().as(AuditRecipe.class);
        new RecipeChecks(catalogue).check(chain);

        progress.begins(1, STEPS, "reading the tables");
        TableReads reads = new TableReads(catalogue);
        IndicatorTable table = reads.places(index.data());
        RecipeChecks.requireCount(chain.index(), index, table.places());
        List<Award> pot = reads.awards(allocation.pot());
        List<Award> audited = reads.awards(audit.awards());

        progress.begins(2, STEPS, "measuring need, with its margins");
        IndexAnswer need = new IndexStep(table, threads).compute(index, settings);
        progress.begins(3, STEPS, "sharing out the pot by each rule");
        AllocationAnswer shares = new AllocationStep(table, need, threads).compute(chain.allocation(), allocation, pot);
        progress.begins(4, STEPS, "auditing what was awarded");
        AuditAnswer answer = new AuditStep(table).compute(audit, audited, shares);
        return new Study(
                chain.study().as(StudyRecipe.class),
                table,
                need,
                shares,
                answer,
                chain.list(),
                reads.tables(),
                reads.sources());
    }
}
