package org.plumbline.recipes;

import java.util.List;

/** A rule as data, read and found to be whole. */
public sealed interface Recipe
        permits CompositeIndexRecipe,
                BuiltIndexRecipe,
                ReplicationRecipe,
                TargetRecipe,
                AllocationRecipe,
                AuditRecipe,
                NeighboursRecipe,
                ParticipatoryShareRecipe,
                PanelInvitationRecipe,
                StudyRecipe,
                BriefRecipe,
                BudgetRuleRecipe,
                BudgetComparisonRecipe,
                PanelSelectionRecipe {

    /** The name by which other recipes and commands call it; its file is called the same, with {@code .yaml} after it. */
    String id();

    String title();

    /** What it does and does not do, for somebody who has never heard of it. */
    String summary();

    /** The ids of the source tables that it reads itself; empty for a study, which leaves that to the recipes it chains. */
    List<String> tables();
}
