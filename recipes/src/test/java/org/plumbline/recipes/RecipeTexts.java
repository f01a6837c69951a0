package org.plumbline.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plumbline.model.problems.WrongInput;

/** The built-in recipes with something changed in them. */
final class RecipeTexts {
    static final String INDEX = "need-districts-england-2019";
    static final String ALLOCATION = "luf-england-by-need";
    static final String AUDIT = "luf-england-audit";
    static final String STUDY = "districts-england-2019";
    static final String REPLICATED = "imd-england-2019";
    static final String TARGET = "left-behind-wards-england-2019";
    static final String ALLOCATION_BY_TARGET = "luf-england-by-left-behind";
    static final String STUDY_OF_TARGET = "left-behind-england-2019";
    static final String NEIGHBOURS = "neighbours-districts-england-2019";
    static final String PARTS = "iod-england-2025";
    static final String PARTS_OVER_A_BASE = "health-index-england-2021";
    static final List<String> ALL = RecipeBook.builtIn().listIds();

    private RecipeTexts() {}

    static String text(String id) {
        return RecipeBook.builtIn().get(id).text();
    }

    /** The recipe with the first {@code from} replaced; fails if there is none, so that no test tests nothing. */
    static String edited(String id, String from, String to) {
        String text = text(id);
        assertThat(text).contains(from);
        int at = text.indexOf(from);
        return text.substring(0, at) + to + text.substring(at + from.length());
    }

    static RecipeFile read(String id, String text) {
        return read(id, text.getBytes(StandardCharsets.UTF_8));
    }

    static RecipeFile read(String id, byte[] bytes) {
        try {
            String fileName = id + ".yaml";
            return RecipeReader.read(fileName, RecipeBytes.read(fileName, new ByteArrayInputStream(bytes)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What a reader of the changed recipe is told. */
    static String problems(String id, String text) {
        return problems(id, text.getBytes(StandardCharsets.UTF_8));
    }

    static String problems(String id, byte[] bytes) {
        WrongInput wrong = catchThrowableOfType(WrongInput.class, () -> read(id, bytes));
        assertThat(wrong).as("the recipe was read as if nothing were wrong").isNotNull();
        String message = String.valueOf(wrong.getMessage());
        assertThat(message).doesNotContain("\tat ", "Exception", "snakeyaml", "jackson", "networknt", "#/");
        return message;
    }
}
