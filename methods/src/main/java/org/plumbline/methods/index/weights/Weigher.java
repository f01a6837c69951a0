package org.plumbline.methods.index.weights;

import java.util.List;

/** Says how much each part of one domain counts. */
public sealed interface Weigher permits Ballots, Equal, Given, OneFactor, PrincipalComponent {

    /**
     * One weight a part.
     *
     * @param names the ids of the parts, for messages
     * @param parts their scores, one array a part, all of one length; finite, or NaN where there is none. Left as they are
     * @return not negative, summing to 1, except that stated weights are returned as stated
     * @throws org.plumbline.model.problems.NoAnswer if these parts cannot be weighed so, naming them and what could be done
     */
    double[] weigh(List<String> names, double[][] parts);

    /** Where the weights come from, as the end of a sentence: "the parts count ...". */
    String inWords();

    /** The name by which recipes and tables call it. */
    String id();
}
