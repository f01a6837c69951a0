package org.plumbline.sources.sortition;

import java.util.List;
import java.util.Optional;

/**
 * Which columns of the respondents are more than features. Both are named by the organiser: no heading is guessed at.
 *
 * @param idColumn the heading of the column that says who a person is, all different; where there is none, a person's id is the
 *     line of the file on which they stand
 * @param addressColumns the headings of the columns that make an address together; at most one person of an address is then to be
 *     on the panel. None where people of one address may be on it together.
 */
public record RespondentOptions(Optional<String> idColumn, List<String> addressColumns) {

    public RespondentOptions {
        addressColumns = List.copyOf(addressColumns);
    }

    /** No ids, no addresses. */
    public static RespondentOptions plain() {
        return new RespondentOptions(Optional.empty(), List.of());
    }

    /** Whether at most one person of a household may be on the panel. */
    public boolean onePerHousehold() {
        return !addressColumns.isEmpty();
    }
}
