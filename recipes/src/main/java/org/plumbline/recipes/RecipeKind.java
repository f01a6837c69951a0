package org.plumbline.recipes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.recipes.internal.schema.RecipeSchema;

/** The kinds of recipe, by the value of {@code kind}. */
enum RecipeKind {
    COMPOSITE_INDEX("a composite index", CompositeIndexRecipe.class, new CompositeIndexReader()),
    BUILT_INDEX("a built index", BuiltIndexRecipe.class, new BuiltIndexReader()),
    REPLICATION("a replication", ReplicationRecipe.class, new ReplicationReader()),
    TARGET("a target", TargetRecipe.class, new TargetReader()),
    ALLOCATION("an allocation", AllocationRecipe.class, new AllocationReader()),
    AUDIT("an audit", AuditRecipe.class, new AuditReader()),
    NEIGHBOURS("a set of neighbours", NeighboursRecipe.class, new NeighboursReader()),
    PARTICIPATORY_SHARE("a participatory share", ParticipatoryShareRecipe.class, new ParticipatoryShareReader()),
    PANEL_INVITATION("a panel's invitation", PanelInvitationRecipe.class, new PanelInvitationReader()),
    STUDY("a study", StudyRecipe.class, new StudyReader()),
    BRIEF("a brief", BriefRecipe.class, new BriefReader()),
    BUDGET_RULE("a budget rule", BudgetRuleRecipe.class, new BudgetRuleReader()),
    BUDGET_COMPARISON("a comparison of budget rules", BudgetComparisonRecipe.class, new BudgetComparisonReader()),
    PANEL_SELECTION("a panel selection", PanelSelectionRecipe.class, new PanelSelectionReader());

    private final String words;
    private final Class<? extends Recipe> type;

    @SuppressWarnings("ImmutableEnumChecker") // readers hold nothing
    private final KindReader reader;

    RecipeKind(String words, Class<? extends Recipe> type, KindReader reader) {
        this.words = words;
        this.type = type;
        this.reader = reader;
    }

    static Optional<RecipeKind> find(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(RecipeKind::id).toList();
    }

    /** As recipes write it: {@code composite-index}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of a record, as a sentence has it: "an allocation". */
    static String words(Class<? extends Recipe> type) {
        return Arrays.stream(values())
                .filter(kind -> kind.type == type)
                .map(kind -> kind.words)
                .findFirst()
                .orElse("a recipe");
    }

    /** What a person does with a recipe of a kind, where there is a command for it; empty where there is none. */
    static String use(Class<? extends Recipe> type) {
        return Arrays.stream(values())
                .filter(kind -> kind.type == type)
                .findFirst()
                .map(kind -> switch (kind) {
                    case COMPOSITE_INDEX ->
                        "plumbline index replicate makes it again; plumbline run takes it as part of a study";
                    case BUILT_INDEX -> "plumbline index build builds it";
                    case REPLICATION -> "plumbline index replicate makes it";
                    case NEIGHBOURS -> "plumbline neighbours takes it";
                    case PARTICIPATORY_SHARE -> "plumbline budgeting one-percent takes it";
                    case PANEL_INVITATION -> "plumbline sortition invite takes it";
                    case STUDY -> "plumbline run runs it";
                    case BRIEF -> "plumbline brief takes it";
                    case BUDGET_RULE -> "plumbline budgeting count takes it";
                    case BUDGET_COMPARISON -> "plumbline budgeting compare takes it";
                    case PANEL_SELECTION -> "plumbline sortition select takes it";
                    case TARGET, ALLOCATION, AUDIT -> "it is a part of studies, which plumbline run runs";
                })
                .orElse("");
    }

    KindReader reader() {
        return reader;
    }

    RecipeSchema schema() {
        return RecipeSchema.of(id());
    }
}
