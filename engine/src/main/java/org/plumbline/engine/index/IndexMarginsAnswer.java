package org.plumbline.engine.index;

import java.util.List;
import java.util.Optional;
import org.plumbline.methods.index.margins.ChoiceSpace;
import org.plumbline.methods.index.margins.Drawing;
import org.plumbline.methods.index.margins.RanksDrawn;
import org.plumbline.methods.index.margins.RanksSummary;
import org.plumbline.methods.index.margins.Sensitivity;
import org.plumbline.recipes.index.IndexMargins;

/**
 * How far the ranks of an index hang on what could have been chosen, and on the error of its figures. The layers are never mixed
 * unless a name says so.
 *
 * @param stated as the recipe has them
 * @param nearSpace the near choices
 * @param near the ranks under them, draw by draw
 * @param nearSummary the same without the draws, as the other layers have them
 * @param farSpace the far choices, where any are declared
 * @param far the ranks under them
 * @param sampling the ranks of the index as stated, of figures drawn within their error; empty where the recipe does not ask for it
 * @param both near choices and error together
 * @param sensitivity which near choice matters most; empty where the recipe does not ask
 * @param drawings the first of the near choices drawn, as published
 */
public record IndexMarginsAnswer(
        IndexMargins stated,
        ChoiceSpace nearSpace,
        RanksDrawn near,
        RanksSummary nearSummary,
        Optional<ChoiceSpace> farSpace,
        Optional<RanksSummary> far,
        Optional<RanksSummary> sampling,
        Optional<RanksSummary> both,
        Optional<Sensitivity> sensitivity,
        List<Drawing> drawings) {

    public IndexMarginsAnswer {
        drawings = List.copyOf(drawings);
    }
}
