package org.plumbline.recipes.sortition;

import java.util.OptionalDouble;
import org.plumbline.methods.sortition.selection.PanelMethod;

/** A method of giving out chances, as written. */
public sealed interface PanelRule {

    /** The method proper. */
    PanelMethod method();

    /** What is proved of an answer. */
    enum Proves {
        /** That no chance could be greater without somebody's having less who has no more. */
        LEXIMIN,
        /** That the least chance could not be greater. */
        MAXIMIN,
        /** That the product of chances could not be greater. */
        NASH,
        NOTHING
    }

    Proves proves();

    /** How far from the best an answer may be and still count as proved; empty for a method that proves nothing. */
    OptionalDouble tolerance();

    /** The least chance as great as can be, then the next. */
    record Leximin(double within) implements PanelRule {
        @Override
        public PanelMethod method() {
            return new org.plumbline.methods.sortition.selection.Leximin();
        }

        @Override
        public Proves proves() {
            return Proves.LEXIMIN;
        }

        @Override
        public OptionalDouble tolerance() {
            return OptionalDouble.of(within);
        }
    }

    /** The least chance as great as can be. */
    record Maximin(double within) implements PanelRule {
        @Override
        public PanelMethod method() {
            return new org.plumbline.methods.sortition.selection.Maximin();
        }

        @Override
        public Proves proves() {
            return Proves.MAXIMIN;
        }

        @Override
        public OptionalDouble tolerance() {
            return OptionalDouble.of(within);
        }
    }

    /**
     * The product of chances as great as can be.
     *
     * @param within of the mean of the logarithms of all chances
     */
    record Nash(double within) implements PanelRule {
        @Override
        public PanelMethod method() {
            return new org.plumbline.methods.sortition.selection.Nash();
        }

        @Override
        public Proves proves() {
            return Proves.NASH;
        }

        @Override
        public OptionalDouble tolerance() {
            return OptionalDouble.of(within);
        }
    }

    /**
     * The older way, for comparison.
     *
     * @param draws how many panels are drawn
     */
    record Greedy(int draws, long seed) implements PanelRule {
        @Override
        public PanelMethod method() {
            return new org.plumbline.methods.sortition.selection.OlderGreedy(draws, seed);
        }

        @Override
        public Proves proves() {
            return Proves.NOTHING;
        }

        @Override
        public OptionalDouble tolerance() {
            return OptionalDouble.empty();
        }
    }
}
