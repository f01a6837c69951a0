package org.plumbline.engine;

import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.plumbline.engine.studies.IndexStudy;
import org.plumbline.engine.studies.Progress;
import org.plumbline.engine.studies.Settings;
import org.plumbline.engine.studies.Studies;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.sources.Catalogue;

/** The study that comes with Plumbline, computed from the bundled tables; computed once for all tests that only read it. */
public final class BundledStudy {
    public static final String ID = "districts-england-2019";

    private static final IndexStudy AS_THE_RECIPE_HAS_IT = compute(Settings.ofRecipe(), 2);

    private BundledStudy() {}

    public static IndexStudy get() {
        return AS_THE_RECIPE_HAS_IT;
    }

    public static IndexStudy compute(long seed, int draws) {
        return compute(new Settings(OptionalLong.of(seed), OptionalInt.of(draws)), 2);
    }

    public static IndexStudy compute(Settings settings, int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            return (IndexStudy)
                    new Studies(Catalogue.bundled(), pool).compute(RecipeBook.builtIn(), ID, settings, Progress.SILENT);
        } finally {
            pool.shutdownNow();
        }
    }

    /** A district's index in the study. */
    public static int indexOf(String name) {
        for (int place = 0; place < get().places().size(); place++) {
            if (get().places().at(place).name().equals(name)) {
                return place;
            }
        }
        throw new IllegalArgumentException("no district " + name);
    }
}
