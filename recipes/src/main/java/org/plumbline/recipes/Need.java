package org.plumbline.recipes;

/** What stands for need in a {@link ShareRule}. */
public sealed interface Need permits Need.OfIndex, Need.OfTarget, Need.OfColumn, Need.Population {

    /** The rule in a sentence. */
    String inWords();

    /** The score of a composite index, by the id of its recipe. */
    record OfIndex(String recipe) implements Need {
        @Override
        public String inWords() {
            return "Each place's share is in proportion to its residents times its score on recipe " + recipe + ".";
        }
    }

    /** The residents of the small areas that a target recipe lists, by the id of that recipe. */
    record OfTarget(String recipe) implements Need {
        @Override
        public String inWords() {
            return "Each place's share is in proportion to those of its residents who live in areas on the list of recipe "
                    + recipe + ".";
        }
    }

    /** A published score: a column of the data table, not negative, higher is more need. */
    record OfColumn(String column) implements Need {
        @Override
        public String inWords() {
            return "Each place's share is in proportion to its residents times " + column + " as published.";
        }
    }

    /** No measure of need: every resident counts alike. */
    record Population() implements Need {
        @Override
        public String inWords() {
            return "Each place's share is in proportion to its residents, whatever their need.";
        }
    }
}
