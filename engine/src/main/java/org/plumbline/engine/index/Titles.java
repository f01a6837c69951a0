package org.plumbline.engine.index;

import org.plumbline.recipes.BuiltIndexRecipe;
import org.plumbline.recipes.index.DomainRule;
import org.plumbline.recipes.index.IndicatorRule;

/** Says of a message which part of the index it is about by the name that readers know: arithmetic knows ids only. */
final class Titles {

    private Titles() {}

    /** {@code "fuel-poverty: ..."} becomes {@code "the indicator \"Fuel poverty\" (fuel-poverty): ..."}; others stay as they are. */
    static String inWords(BuiltIndexRecipe recipe, String message) {
        for (IndicatorRule one : recipe.indicators()) {
            if (message.startsWith(one.id() + ": ")) {
                return "the indicator " + titled(one.title(), one.id(), message);
            }
        }
        for (DomainRule one : recipe.domains()) {
            if (message.startsWith(one.id() + ": ")) {
                return "the domain " + titled(one.title(), one.id(), message);
            }
        }
        return message.startsWith(recipe.id() + ": ")
                ? "the index itself" + message.substring(recipe.id().length())
                : message;
    }

    private static String titled(String title, String id, String message) {
        return "\"" + title + "\" (" + id + ")" + message.substring(id.length());
    }
}
