package org.plumbline.model.funding;

import java.util.List;
import org.plumbline.model.places.AreaCode;

/**
 * What was announced for one bid. Announced is not paid: later withdrawals and changes are not in it.
 *
 * @param id unique in its ledger, not blank
 * @param round the round of the fund, from 1
 * @param leadAuthority the applicant as the funder names it, not blank
 * @param amountPence what was announced, in pence, not negative
 * @param places the districts concerned, at least one, in codes of the ledger's own vintage
 */
public record Award(
        String id,
        int round,
        String leadAuthority,
        String project,
        String nation,
        long amountPence,
        List<AreaCode> places) {

    public Award {
        places = List.copyOf(places);
        if (id.isBlank() || leadAuthority.isBlank() || round < 1 || amountPence < 0 || places.isEmpty()) {
            throw new IllegalArgumentException(
                    "not an award: " + id + ", " + round + ", " + amountPence + ", " + places);
        }
    }
}
