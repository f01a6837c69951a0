package org.plumbline.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.plumbline.engine.areas.OwnAreas;
import org.plumbline.engine.briefs.Briefs;
import org.plumbline.engine.budgeting.DeprivationTenths;
import org.plumbline.engine.budgeting.share.ParticipatoryShares;
import org.plumbline.engine.catalogue.CheckTables;
import org.plumbline.engine.catalogue.FetchTables;
import org.plumbline.engine.catalogue.FetchableTable;
import org.plumbline.engine.catalogue.SourceCard;
import org.plumbline.engine.comparisons.Comparisons;
import org.plumbline.engine.data.NeighbourhoodTenths;
import org.plumbline.engine.find.Finder;
import org.plumbline.engine.find.PointFinder;
import org.plumbline.engine.find.PostcodeFinder;
import org.plumbline.engine.find.batch.Batch;
import org.plumbline.engine.index.Indices;
import org.plumbline.engine.index.comparison.IndexComparisons;
import org.plumbline.engine.neighbours.Neighbours;
import org.plumbline.engine.places.Conversions;
import org.plumbline.engine.replication.Certificate;
import org.plumbline.engine.replication.Certificates;
import org.plumbline.engine.replication.PartsCertificate;
import org.plumbline.engine.runs.Publication;
import org.plumbline.engine.runs.Verification;
import org.plumbline.engine.sortition.invitations.Invitations;
import org.plumbline.engine.studies.Studies;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.sources.Catalogue;

/** The use cases over one catalogue of sources, with the threads and the publications that they need. */
public final class Workbench implements AutoCloseable {
    private final Catalogue catalogue;
    private final ExecutorService threads;
    private final List<Publication> publications;

    /**
     * @param threads how many draws are computed at once; no answer depends on it
     * @param publications the documents that every run is published with
     */
    public Workbench(Catalogue catalogue, int threads, List<Publication> publications) {
        this.catalogue = catalogue;
        this.threads = Executors.newFixedThreadPool(threads);
        this.publications = List.copyOf(publications);
    }

    public Studies studies() {
        return new Studies(catalogue, threads);
    }

    /** How nearly an index gives the published one again; throws as {@link Certificates#get}. */
    public Certificate certificate(RecipeBook book, String id) {
        return new Certificates(catalogue).get(book, id);
    }

    /** How nearly the parts of a published index are given again; throws as {@link Certificates#getParts}. */
    public PartsCertificate partsCertificate(RecipeBook book, String id) {
        return new Certificates(catalogue).getParts(book, id);
    }

    public Verification verification() {
        return new Verification(studies(), briefs(), indices(), catalogue, publications);
    }

    public Indices indices() {
        return new Indices(catalogue, threads);
    }

    public IndexComparisons indexComparisons() {
        return new IndexComparisons(catalogue, indices());
    }

    public ParticipatoryShares participatoryShares() {
        return new ParticipatoryShares(catalogue);
    }

    public Invitations invitations() {
        return new Invitations(catalogue, threads);
    }

    /** @param edition of the indices of deprivation that says the tenth of a neighbourhood */
    public DeprivationTenths deprivationTenths(NeighbourhoodTenths.Edition edition) {
        return new DeprivationTenths(catalogue, edition);
    }

    public Briefs briefs() {
        return new Briefs(catalogue, studies());
    }

    public Comparisons comparisons() {
        return new Comparisons(briefs());
    }

    public Neighbours neighbours() {
        return new Neighbours(catalogue);
    }

    public Conversions conversions() {
        return new Conversions(catalogue);
    }

    /** @param postcodes a file or folder of postcodes; empty for what lies in the mirror */
    public OwnAreas ownAreas(Optional<Path> postcodes) {
        return new OwnAreas(catalogue, postcodes);
    }

    /**
     * Finds places by what people type.
     *
     * @param postcodes a file or folder of postcodes; empty for what lies in the mirror
     */
    public Finder finder(Optional<Path> postcodes) {
        return new Finder(catalogue, postcodes);
    }

    /** The same with the postcodes that lie in the mirror. */
    public Finder finder() {
        return finder(Optional.empty());
    }

    /** @param installed a file or folder of postcodes; empty for what lies in the mirror */
    public PostcodeFinder postcodes(Optional<Path> installed) {
        return new PostcodeFinder(catalogue, installed);
    }

    public PointFinder points() {
        return new PointFinder(catalogue);
    }

    /** @param postcodes a file or folder of postcodes; empty for what lies in the mirror */
    public Batch batch(Optional<Path> postcodes) {
        return new Batch(catalogue, postcodes);
    }

    public List<Publication> publications() {
        return publications;
    }

    public List<SourceCard> listSources() {
        return SourceCard.list(catalogue);
    }

    /** The source of that id, or the one that has a table of that id. */
    public Optional<SourceCard> findSource(String id) {
        return SourceCard.find(catalogue, id);
    }

    /** @param cache the folder that tables are fetched into */
    public FetchTables fetchTables(Path cache) {
        return new FetchTables(FetchableTable.list(catalogue), cache);
    }

    public CheckTables checkTables() {
        return new CheckTables(FetchableTable.list(catalogue));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
