package org.plumbline.engine.sortition.invitations;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.methods.sortition.invitations.ByTenth;

/**
 * The letters of a tenth of deprivation.
 *
 * @param tenth 1, the most deprived, to 10
 * @param rate the share of letters that are answered, on average over rounds
 * @param expected how many volunteer, on average
 */
public record TenthLetters(int tenth, int places, long addresses, int letters, double rate, double expected) {

    static List<TenthLetters> of(InvitationAnswer answer) {
        List<TenthLetters> list = new ArrayList<>();
        for (int tenth = 1; tenth <= ByTenth.TENTHS; tenth++) {
            int places = 0;
            long addresses = 0;
            int letters = 0;
            for (PlaceLetters place : answer.places()) {
                if (place.tenth() == tenth) {
                    places++;
                    addresses += place.addresses();
                    letters += place.letters();
                }
            }
            if (places > 0) {
                list.add(new TenthLetters(
                        tenth,
                        places,
                        addresses,
                        letters,
                        answer.model().expected(tenth, 1),
                        answer.model().expected(tenth, letters)));
            }
        }
        return list;
    }
}
