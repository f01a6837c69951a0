package org.plumbline.engine.budgeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.methods.budgeting.Constraints;
import org.plumbline.model.Mirror;
import org.plumbline.model.budgeting.Election;
import org.plumbline.recipes.BudgetRuleRecipe;
import org.plumbline.recipes.RecipeBook;

/** Which built-in rules fund what a city funded, by the column {@code selected} of its Pabulib file (arXiv:2012.06539). */
@Tag(Mirror.TAG)
class OfficialWinnersTest {
    private static final List<String> LISTS = List.of("greedy-votes", "greedy-votes-stop");

    @Test
    void aBuiltInRuleFundsWhatTheCityFunded() {
        Map<String, List<String>> found = new LinkedHashMap<>();
        found.put("Swiecie", rules("Poland_Swiecie_2023.pb", shares()));
        found.put("Wieliczka", rules("Poland_Wieliczka_2023_Green_Budget.pb", shares()));
        found.put("Katowice", rules("Poland_Katowice_2020.pb.gz", List.of("greedy-votes", "greedy-points")));
        found.put("Lodz", rules("Poland_Lodz_2022.pb.gz", LISTS));
        found.put("Praga-Poludnie", rules("Poland_Warszawa_2020_Praga-Poludnie.pb.gz", LISTS));
        found.put("Wroclaw", rules("Poland_Wroclaw_2015_150_-_500.pb.gz", LISTS));
        found.put("Krakow", rules("Poland_Krakow_2025_Pradnik_Bialy.pb", List.of("greedy-votes", "greedy-places")));
        assertThat(found)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "Swiecie", List.of("equal-shares-completed", "equal-shares-wieliczka-2023"),
                        "Wieliczka", List.of("equal-shares-wieliczka-2023"),
                        "Katowice", List.of("greedy-points"),
                        "Lodz", List.of("greedy-votes"),
                        "Praga-Poludnie", List.of("greedy-votes"),
                        "Wroclaw", List.of("greedy-votes", "greedy-votes-stop"),
                        "Krakow", List.of("greedy-places")));
    }

    @Test
    void citiesThatCountedByEqualSharesFundedSeventeenAndThirty() {
        assertThat(official(read("Poland_Swiecie_2023.pb"))).hasSize(17);
        assertThat(official(read("Poland_Wieliczka_2023_Green_Budget.pb"))).hasSize(30);
    }

    private static List<String> shares() {
        List<String> rules = new ArrayList<>(LISTS);
        rules.addAll(List.of("equal-shares-completed", "equal-shares-wieliczka-2023"));
        return rules;
    }

    private static Election read(String file) {
        Path votes = Mirror.required().resolve("participation/pb").resolve(file);
        return new VoteFiles().read(Streets.asked(votes, Optional.empty())).election();
    }

    private static Set<Integer> official(Election election) {
        return IntStream.range(0, election.projects().size())
                .filter(project -> Set.of("1", "2")
                        .contains(election.projects().get(project).fields().getOrDefault("selected", "")))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static List<String> rules(String file, List<String> tried) {
        Election election = read(file);
        Set<Integer> official = official(election);
        return tried.stream()
                .filter(rule -> funded(election, rule).equals(official))
                .toList();
    }

    private static Set<Integer> funded(Election election, String id) {
        BudgetRuleRecipe recipe = RecipeBook.builtIn().get(id).as(BudgetRuleRecipe.class);
        return new LinkedHashSet<>(recipe.rule()
                .of(election.facts())
                .decide(election, Constraints.NONE, recipe.ties())
                .funded());
    }
}
