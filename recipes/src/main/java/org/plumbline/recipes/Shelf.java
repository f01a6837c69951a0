package org.plumbline.recipes;

import java.util.List;
import java.util.Optional;

/** A place where recipes lie. */
interface Shelf {

    /** The ids of the recipes here, sorted, without reading them. */
    List<String> ids();

    /**
     * The recipe of this id, read anew; empty if there is none.
     *
     * @throws org.plumbline.model.problems.WrongInput if there is one and it is wrong
     */
    Optional<RecipeFile> find(String id);
}
