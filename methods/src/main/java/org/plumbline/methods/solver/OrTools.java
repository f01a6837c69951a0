package org.plumbline.methods.solver;

import com.google.ortools.Loader;
import com.google.ortools.init.OrToolsVersion;

/**
 * Google's OR-Tools: GLOP for real numbers, CP-SAT for whole ones. It has natives for five platforms; the build brings those of the
 * platform that it runs on.
 */
public final class OrTools implements Solver {

    /** Whether its natives are for this platform and load. The first call loads them. */
    public static boolean isHere() {
        return Natives.LOADED;
    }

    /** @throws IllegalStateException if it is not {@linkplain #isHere here} */
    public OrTools() {
        if (!isHere()) {
            throw new IllegalStateException("OR-Tools has no natives for this platform");
        }
    }

    @Override
    public String name() {
        return "OR-Tools " + OrToolsVersion.getMajorNumber() + "." + OrToolsVersion.getMinorNumber();
    }

    @Override
    public LinearProgramme linear() {
        return new GlopProgramme();
    }

    @Override
    public IntegerProgramme integer() {
        return new CpSatProgramme();
    }

    /** Loads once, when first asked. */
    private static final class Natives {
        static final boolean LOADED = load();

        private static boolean load() {
            try {
                Loader.loadNativeLibraries();
                return true;
            } catch (RuntimeException | LinkageError elsewhere) {
                return false;
            }
        }
    }
}
