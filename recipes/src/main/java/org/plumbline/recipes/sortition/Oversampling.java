package org.plumbline.recipes.sortition;

import java.util.Optional;
import org.plumbline.methods.sortition.invitations.ByTenth;

/**
 * Whether some addresses are more likely to be written to than others.
 *
 * @param stated the weights of an address by tenth; there where the method is {@link Method#STATED}
 * @param note why
 */
public record Oversampling(Method method, Optional<ByTenth> stated, String note) {

    /** How letters are shared over tenths. */
    public enum Method {
        /** Every address is as likely as any other. */
        EVEN,
        /** So that every address brings as many volunteers as any other: those who answer less have more letters. */
        EQUALISE,
        /** By weights that the recipe states. */
        STATED
    }

    public Oversampling {
        if (stated.isPresent() != (method == Method.STATED)) {
            throw new IllegalArgumentException(method + " with weights: " + stated);
        }
    }

    /** What an address weighs, by tenth. */
    public ByTenth weights(ByTenth rates) {
        return switch (method) {
            case EVEN -> ByTenth.alike(1);
            case EQUALISE -> rates.inverse();
            case STATED -> stated.orElseThrow();
        };
    }
}
