package org.plumbline.engine.studies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.plumbline.engine.data.StatedPlaces;
import org.plumbline.engine.data.TableReads;
import org.plumbline.engine.replication.Certificate;
import org.plumbline.engine.replication.Replications;
import org.plumbline.engine.target.Outlines;
import org.plumbline.engine.target.StatedRegions;
import org.plumbline.engine.target.TargetAnswer;
import org.plumbline.engine.target.TargetInputs;
import org.plumbline.engine.target.TargetStep;
import org.plumbline.model.funding.Award;
import org.plumbline.model.indicators.IndicatorTable;
import org.plumbline.recipes.AllocationRecipe;
import org.plumbline.recipes.AuditRecipe;
import org.plumbline.recipes.CompositeIndexRecipe;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.recipes.RecipeFile;
import org.plumbline.recipes.StudyChain;
import org.plumbline.recipes.TargetRecipe;
import org.plumbline.sources.Catalogue;

/** Computes studies: reads the tables that a study's recipes name, then its need, the shares and the audit. */
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
     * @throws org.plumbline.model.problems.CannotSay if a table that is needed is not here
     */
    public Study compute(RecipeBook book, String id, Settings settings, Progress progress) {
        StudyChain chain = book.chain(id);
        new RecipeChecks(catalogue).check(chain);
        progress.begins(1, STEPS, "reading the tables");
        new TablesHere(catalogue).require(chain.list());
        TableReads reads = new TableReads(catalogue);
        IndicatorTable districts =
                reads.places(chain.allocation().as(AllocationRecipe.class).data());
        return chain.basis().recipe() instanceof CompositeIndexRecipe index
                ? ofIndex(chain, index, districts, reads, settings, progress)
                : ofTarget(chain, districts, reads, settings, progress);
    }

    private IndexStudy ofIndex(
            StudyChain chain,
            CompositeIndexRecipe index,
            IndicatorTable districts,
            TableReads reads,
            Settings settings,
            Progress progress) {
        StatedPlaces.require(chain.basis(), index.places(), index.data(), districts.places());
        progress.begins(2, STEPS, "measuring need, with its margins");
        IndexAnswer need = new IndexStep(districts, threads).compute(index, settings);
        FundingAnswer funding = funding(chain, districts, DrawnNeed.ofIndex(need), reads, progress);
        return new IndexStudy(lineage(chain, reads, need.seed(), need.choices().size()), need, funding);
    }

    private TargetStudy ofTarget(
            StudyChain chain, IndicatorTable districts, TableReads reads, Settings settings, Progress progress) {
        Map<String, CompositeIndexRecipe> indices = new LinkedHashMap<>();
        chain.indices().forEach(file -> indices.put(file.id(), file.as(CompositeIndexRecipe.class)));
        TargetInputs inputs = TargetInputs.read(chain.basis().as(TargetRecipe.class), indices, districts, reads);
        requirePlaces(chain, inputs, reads);
        StatedRegions.require(chain.basis(), districts.places());
        progress.begins(2, STEPS, "listing the places, with the list's margins");
        TargetAnswer target = new TargetStep(inputs, threads).compute(settings.seed(), settings.draws());
        FundingAnswer funding = funding(chain, districts, DrawnNeed.ofTarget(target), reads, progress);
        List<Certificate> certificates = indices.values().stream()
                .filter(index -> index.replicates().isPresent())
                .map(new Replications(reads)::ofScores)
                .toList();
        Optional<Outlines> outlines = Outlines.read(target, reads);
        return new TargetStudy(
                lineage(chain, reads, target.seed(), target.draws()), target, certificates, funding, outlines);
    }

    private static void requirePlaces(StudyChain chain, TargetInputs inputs, TableReads reads) {
        TargetRecipe target = inputs.recipe();
        StatedPlaces.require(
                chain.basis(),
                target.places(),
                target.register(),
                reads.areas(target.register(), target.places().nation()).places());
        for (RecipeFile file : chain.indices()) {
            CompositeIndexRecipe index = file.as(CompositeIndexRecipe.class);
            StatedPlaces.require(
                    file,
                    index.places(),
                    index.data(),
                    reads.areas(index.data(), index.places().nation()).places());
        }
    }

    private FundingAnswer funding(
            StudyChain chain, IndicatorTable districts, DrawnNeed need, TableReads reads, Progress progress) {
        AllocationRecipe allocation = chain.allocation().as(AllocationRecipe.class);
        AuditRecipe audit = chain.audit().as(AuditRecipe.class);
        List<Award> pot = reads.awards(allocation.pot());
        progress.begins(3, STEPS, "sharing out the pot by each rule");
        AllocationAnswer shares =
                new AllocationStep(districts, need, threads).compute(chain.allocation(), allocation, pot);
        progress.begins(4, STEPS, "auditing what was awarded");
        AuditAnswer answer = new AuditStep(districts).compute(audit, reads.awards(audit.awards()), shares);
        return new FundingAnswer(districts, shares, answer);
    }

    private static Lineage lineage(StudyChain chain, TableReads reads, long seed, int draws) {
        return new Lineage(chain.list(), reads.tables(), reads.sources(), seed, draws);
    }
}
