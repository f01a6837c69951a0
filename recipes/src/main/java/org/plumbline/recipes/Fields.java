package org.plumbline.recipes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.plumbline.model.citations.Citation;
import org.plumbline.recipes.internal.yaml.YamlMap;
import org.plumbline.recipes.internal.yaml.YamlNode;
import org.plumbline.recipes.internal.yaml.YamlScalar;

/**
 * The values of a map that has passed its schema, as the types that records want. A value that is not there or has another
 * shape is therefore a gap between schema and reader, and fails as such.
 */
record Fields(YamlMap map) {

    String text(String key) {
        return map.findScalar(key).map(Fields::textOf).orElseThrow(() -> unforeseen(key));
    }

    /** A text that may be left out; empty if it is. */
    String textIfAny(String key) {
        return findText(key).orElse("");
    }

    Optional<String> findText(String key) {
        return map.findScalar(key).map(Fields::textOf);
    }

    Optional<Fields> findFields(String key) {
        return map.findMap(key).map(Fields::new);
    }

    TableColumn tableColumn() {
        return new TableColumn(text("table"), text("column"));
    }

    List<String> texts(String key) {
        return map.listItems(key).stream().map(Fields::textOf).toList();
    }

    long whole(String key) {
        return map.findScalar(key).map(Fields::wholeOf).orElseThrow(() -> unforeseen(key));
    }

    List<Integer> wholes(String key) {
        return map.listItems(key).stream()
                .map(item -> Math.toIntExact(wholeOf(item)))
                .toList();
    }

    double number(String key) {
        return Double.parseDouble(text(key));
    }

    /** A number that may be left out. */
    OptionalDouble findNumber(String key) {
        return map.findScalar(key)
                .map(scalar -> OptionalDouble.of(Double.parseDouble(textOf(scalar))))
                .orElse(OptionalDouble.empty());
    }

    /** Whether {@code key} is there and true; a statement that is left out is not made. */
    boolean isTrue(String key) {
        return findText(key).filter("true"::equals).isPresent();
    }

    /** The constant of {@code type} whose name is the value: {@code own-name} is {@code OWN_NAME}. */
    <E extends Enum<E>> E choice(String key, Class<E> type) {
        return Enum.valueOf(type, text(key).toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    Fields fields(String key) {
        return map.findMap(key).map(Fields::new).orElseThrow(() -> unforeseen(key));
    }

    List<Fields> listFields(String key) {
        return map.listMaps(key).stream().map(Fields::new).toList();
    }

    Citation citation(String key) {
        Fields citation = fields(key);
        return new Citation(citation.text("title"), citation.text("publisher"), citation.text("url"));
    }

    AwardSelection awards(String key) {
        Fields awards = fields(key);
        return new AwardSelection(
                awards.text("fund"), awards.text("table"), awards.text("nation"), awards.wholes("rounds"));
    }

    private static String textOf(YamlNode node) {
        return ((YamlScalar) node).text().strip();
    }

    /** A schema takes 7.0 for a whole number, so this does too. */
    private static long wholeOf(YamlNode node) {
        return new BigDecimal(textOf(node)).longValueExact();
    }

    private static IllegalStateException unforeseen(String key) {
        return new IllegalStateException("the schema let a recipe pass without " + key);
    }
}
