package org.plumbline.recipes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.methods.funding.Attribution;
import org.plumbline.methods.funding.Succession;
import org.plumbline.model.places.AreaCode;
import org.plumbline.model.problems.Problem;
import org.plumbline.recipes.internal.yaml.YamlMap;
import org.plumbline.recipes.internal.yaml.YamlScalar;

/** Reads {@link AuditRecipe}s: no council succeeds twice, and no district is succeeded by two. */
final class AuditReader implements KindReader {

    @Override
    public List<Problem> check(YamlMap recipe) {
        List<Problem> problems = new ArrayList<>(Doubled.problems(recipe, "attributions", "rule"));
        problems.addAll(Doubled.problems(recipe, "successions", "code"));
        // A district ends once. One that stands under two successors is a slip, by which money for either would reach
        // it.
        problems.addAll(Doubled.problems(recipe.listMaps("successions").stream()
                .flatMap(succession -> succession.listItems("predecessors").stream())
                .filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast)
                .toList()));
        return problems;
    }

    @Override
    public AuditRecipe read(Fields recipe) {
        Fields deprivation = recipe.fields("deprivation");
        return new AuditRecipe(
                recipe.text("id"),
                recipe.text("title"),
                recipe.text("summary"),
                recipe.citation("source"),
                recipe.awards("awards"),
                recipe.text("data"),
                recipe.fields("population").text("column"),
                deprivation.text("column"),
                deprivation.text("title"),
                Math.toIntExact(deprivation.whole("most-deprived")),
                aliases(recipe.fields("aliases")),
                recipe.listFields("successions").stream()
                        .map(AuditReader::succession)
                        .toList(),
                recipe.listFields("attributions").stream()
                        .map(AuditReader::attribution)
                        .toList(),
                recipe.texts("notes"));
    }

    private static Map<String, AreaCode> aliases(Fields aliases) {
        Map<String, AreaCode> codes = new LinkedHashMap<>();
        aliases.map().entries().keySet().forEach(name -> codes.put(name, AreaCode.parse(aliases.text(name))));
        return codes;
    }

    private static Succession succession(Fields succession) {
        return new Succession(
                AreaCode.parse(succession.text("code")),
                succession.text("name"),
                LocalDate.parse(succession.text("from")),
                succession.texts("predecessors").stream().map(AreaCode::parse).toList(),
                succession.citation("order"));
    }

    private static AttributionUse attribution(Fields attribution) {
        return new AttributionUse(
                attribution.choice("rule", Attribution.Rule.class),
                attribution.text("title"),
                attribution.text("note"));
    }
}
