package org.plumbline.sources.sortition.invitations;

import java.util.OptionalInt;
import org.plumbline.model.problems.Where;

/**
 * A place whose addresses may be written to.
 *
 * @param code any text that no other place has
 * @param addresses at least one
 * @param tenth of deprivation, 1, the most deprived, to 10; empty where the file does not say
 * @param where its row stands
 */
public record InvitedPlace(String code, String name, int addresses, OptionalInt tenth, Where where) {

    /** The same with a tenth. */
    public InvitedPlace in(int itsTenth) {
        return new InvitedPlace(code, name, addresses, OptionalInt.of(itsTenth), where);
    }
}
