package org.plumbline.engine.sortition.invitations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.engine.tables.Field;
import org.plumbline.engine.tables.Table;
import org.plumbline.methods.sortition.invitations.AddressDraw;
import org.plumbline.model.citations.Checksum;
import org.plumbline.sources.sortition.invitations.AddressesFile;
import org.plumbline.sources.sortition.invitations.InvitedPlace;
import org.plumbline.sources.tables.TableFile;

/**
 * The addresses that have a letter: for the organiser alone.
 *
 * <p>The list tells who was written to, and nothing of it is published but how many there are and its checksum.
 */
public final class AddressLetters {
    private final byte[] csv;
    private final DrawnAddresses published;

    private AddressLetters(byte[] csv, DrawnAddresses published) {
        this.csv = csv;
        this.published = published;
    }

    /**
     * Draws as many addresses of each place as it has letters.
     *
     * @param addresses the organiser's list
     * @throws org.plumbline.model.problems.WrongInput if the list is wrong, or has not as many addresses of a place as the places say
     */
    public static AddressLetters draw(InvitationAnswer answer, TableFile addresses, String seed) {
        Map<String, List<String>> references = AddressesFile.read(addresses, answer.places());
        AddressDraw draw = new AddressDraw(seed);
        List<List<String>> rows = new ArrayList<>();
        long listed = 0;
        for (int place = 0; place < answer.places().size(); place++) {
            InvitedPlace one = answer.places().get(place);
            listed += one.addresses();
            for (String reference :
                    draw.draw(one.code(), references.get(one.code()), answer.byPlace().get(place))) {
                rows.add(List.of(one.code(), reference));
            }
        }
        byte[] csv = new Table(
                        "letters",
                        "letters",
                        List.of(),
                        List.of(Field.text("place", "its code"), Field.text("address_reference", "as it was listed")),
                        rows)
                .toCsv();
        return new AddressLetters(
                csv, new DrawnAddresses(seed, listed, addresses.sha256(), Checksum.of(csv)));
    }

    /** {@code place,address_reference}: those that have a letter. Private. */
    public byte[] csv() {
        return csv.clone();
    }

    /** What is published of them. */
    public DrawnAddresses published() {
        return published;
    }
}
