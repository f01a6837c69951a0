package org.plumbline.recipes.internal.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Quotation;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds the tree of a YAML file from the parser's events. Linear in the file; what is nested deeper than {@value #DEEPEST}
 * levels or has more than {@value #MOST_VALUES} values is refused before it can cost time or memory.
 */
public final class PlainYaml {
    private static final int DEEPEST = 12;
    private static final int MOST_VALUES = 20_000;
    private static final int MOST_PROBLEMS = 50;
    private static final String PLAIN = "keys and values, lists, text and numbers, each written out where it is meant";

    private final String file;
    private final Iterator<Event> events;
    private final List<Problem> problems = new ArrayList<>();
    private int values;

    private PlainYaml(String file, String text) {
        this.file = file;
        LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /**
     * The keys and values of the file.
     *
     * @param file the name that messages give
     * @param text the whole file; a byte order mark at its start is passed over
     * @throws WrongInput if the text is not YAML, not plain, has a key twice, or is not a map
     */
    public static YamlMap read(String file, String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        PlainYaml yaml = new PlainYaml(file, unmarked);
        try {
            return yaml.document();
        } catch (YamlEngineException broken) {
            yaml.problems.add(BrokenYaml.problem(file, unmarked, broken));
            throw new WrongInput(yaml.problems);
        }
    }

    private YamlMap document() {
        events.next(); // the stream's start
        Event start = events.next();
        if (start.getEventId() == Event.ID.StreamEnd) {
            throw stop(Where.file(file), "the file is empty", "", "a recipe");
        }
        YamlNode root = node(events.next(), 1);
        events.next(); // the document's end
        Event end = events.next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            refuse(where(end), "a second document in one file", "---", "one recipe a file");
        }
        if (!problems.isEmpty()) {
            throw new WrongInput(problems);
        }
        if (root instanceof YamlMap map) {
            return map;
        }
        throw stop(
                root.where(),
                "this is not a recipe",
                root.quoted(),
                "keys and values, one a line, such as kind: study");
    }

    private YamlNode node(Event event, int depth) {
        Where where = where(event);
        if (++values > MOST_VALUES) {
            throw stop(where, "too many values", "more than " + MOST_VALUES, "a recipe that a person can read");
        }
        if (depth > DEEPEST) {
            throw stop(
                    where, "nested too deeply", "more than " + DEEPEST + " levels", "the few levels that recipes have");
        }
        refuseWhatIsNotPlain(event, where);
        return switch (event.getEventId()) {
            case MappingStart -> map(where, depth);
            case SequenceStart -> list(where, depth);
            case Scalar -> scalar((ScalarEvent) event, where);
            default -> new YamlScalar("", true, where); // an alias, refused above
        };
    }

    private YamlMap map(Where where, int depth) {
        Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            YamlNode key = node(event, depth + 1);
            YamlNode value = node(events.next(), depth + 1);
            if (key instanceof YamlScalar word) {
                YamlMap.Entry first = entries.putIfAbsent(word.text(), new YamlMap.Entry(word.where(), value));
                if (first != null) {
                    refuse(
                            word.where(),
                            "the same key twice",
                            word.text(),
                            "each key once; it stands in line " + first.key().line() + " already");
                }
            } else {
                refuse(key.where(), "a key that is not a word", key.quoted(), "a word, a colon and a value");
            }
        }
        return new YamlMap(entries, where);
    }

    private YamlList list(Where where, int depth) {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new YamlList(items, where);
    }

    private YamlScalar scalar(ScalarEvent event, Where where) {
        String text = event.getValue();
        boolean unprintable = text.codePoints().anyMatch(PlainYaml::isUnprintable);
        if (unprintable) {
            refuse(
                    where,
                    "text with a character that nobody sees, or half a character",
                    text,
                    "text that can be printed");
        }
        return new YamlScalar(text, event.getScalarStyle() != ScalarStyle.PLAIN, where);
    }

    private static boolean isUnprintable(int codePoint) {
        boolean spacing = codePoint == '\n' || codePoint == '\t';
        return !spacing && !Quotation.isHarmless(codePoint);
    }

    private void refuseWhatIsNotPlain(Event event, Where where) {
        if (event instanceof AliasEvent alias) {
            refuse(where, "an alias, which stands for text elsewhere", "*" + alias.getAlias(), PLAIN);
        } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            refuse(
                    where,
                    "an anchor, by which other lines could repeat this one",
                    "&" + node.getAnchor().get(),
                    PLAIN);
        }
        tagOf(event).ifPresent(tag -> refuse(where, "a tag, which changes what a value means", tag, PLAIN));
    }

    private static Optional<String> tagOf(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
    }

    private void refuse(Where where, String what, String found, String expected) {
        problems.add(new Problem(ProblemCode.MALFORMED_YAML, where, what, found, expected, ""));
        if (problems.size() == MOST_PROBLEMS) {
            throw new WrongInput(problems);
        }
    }

    /** What to throw where reading cannot go on. */
    private WrongInput stop(Where where, String what, String found, String expected) {
        refuse(where, what, found, expected);
        return new WrongInput(problems);
    }

    private Where where(Event event) {
        return event.getStartMark()
                .map(mark -> new Where(file, mark.getLine() + 1, mark.getColumn() + 1))
                .orElseGet(() -> Where.file(file));
    }
}
