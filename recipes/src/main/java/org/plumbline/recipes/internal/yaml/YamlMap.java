package org.plumbline.recipes.internal.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.problems.Where;

/** Keys and their values, in the order of the file. Look-ups answer "nothing" to a value of another shape. */
public record YamlMap(Map<String, Entry> entries, Where where) implements YamlNode {

    /**
     * A key's value.
     *
     * @param key where the key itself stands
     */
    public record Entry(Where key, YamlNode value) {

        /** Where a message about this entry points: at a single value itself, at the key of a longer one. */
        public Where pointAt() {
            return value instanceof YamlScalar ? value.where() : key;
        }
    }

    public YamlMap {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    public Optional<Entry> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    public Optional<YamlScalar> findScalar(String key) {
        return find(key).map(Entry::value).filter(YamlScalar.class::isInstance).map(YamlScalar.class::cast);
    }

    public Optional<YamlMap> findMap(String key) {
        return find(key).map(Entry::value).filter(YamlMap.class::isInstance).map(YamlMap.class::cast);
    }

    /** The items of the list at {@code key}; none where there is no list. */
    public List<YamlNode> listItems(String key) {
        return find(key)
                .map(Entry::value)
                .filter(YamlList.class::isInstance)
                .map(list -> ((YamlList) list).items())
                .orElse(List.of());
    }

    /** The items of the list at {@code key} that are maps. */
    public List<YamlMap> listMaps(String key) {
        return listItems(key).stream()
                .filter(YamlMap.class::isInstance)
                .map(YamlMap.class::cast)
                .toList();
    }

    @Override
    public String quoted() {
        return entries.isEmpty() ? "no keys" : "keys and values: " + String.join(", ", entries.keySet());
    }
}
