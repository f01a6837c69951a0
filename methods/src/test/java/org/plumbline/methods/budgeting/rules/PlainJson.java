package org.plumbline.methods.budgeting.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads well-formed JSON in the plainest way: texts, lists and maps; numbers and the like as their texts. */
public final class PlainJson {
    private final String text;
    private int at;

    public PlainJson(String text) {
        this.text = text;
    }

    public Object value() {
        return switch (next()) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> quoted();
            default -> plain();
        };
    }

    private char next() {
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.charAt(at);
    }

    private boolean ended(char bracket) {
        if (next() == ',') {
            at++;
        }
        if (next() != bracket) {
            return false;
        }
        at++;
        return true;
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        at++;
        while (!ended('}')) {
            String key = quoted();
            next();
            at++; // the colon
            object.put(key, value());
        }
        return object;
    }

    private List<Object> list() {
        List<Object> list = new ArrayList<>();
        at++;
        while (!ended(']')) {
            list.add(value());
        }
        return list;
    }

    private String quoted() {
        StringBuilder quoted = new StringBuilder();
        for (at++; text.charAt(at) != '"'; at++) {
            if (text.charAt(at) != '\\') {
                quoted.append(text.charAt(at));
            } else if (text.charAt(++at) == 'u') {
                quoted.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
                at += 4;
            } else {
                quoted.append(text.charAt(at));
            }
        }
        at++;
        return quoted.toString();
    }

    private String plain() {
        int start = at;
        while (",]} \n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }
}
