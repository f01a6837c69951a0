package org.plumbline.engine;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.plumbline.engine.studies.Progress;
import org.plumbline.engine.studies.Settings;
import org.plumbline.engine.studies.Studies;
import org.plumbline.engine.studies.TargetStudy;
import org.plumbline.model.Mirror;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.sources.Catalogue;

/** Studies that read the mirror of published data. */
public final class MirrorStudy {

    private MirrorStudy() {}

    public static Catalogue catalogue() {
        return Catalogue.of(Optional.empty(), List.of(Mirror.required()));
    }

    public static TargetStudy compute(String id, Settings settings, int threads) {
        return compute(catalogue(), id, settings, threads);
    }

    public static TargetStudy compute(Catalogue catalogue, String id, Settings settings, int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            return (TargetStudy)
                    new Studies(catalogue, pool).compute(RecipeBook.builtIn(), id, settings, Progress.SILENT);
        } finally {
            pool.shutdownNow();
        }
    }
}
