package org.plumbline.engine.sortition.invitations;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.engine.tables.Field;
import org.plumbline.engine.tables.Table;
import org.plumbline.methods.sortition.invitations.AddressDraw;
import org.plumbline.model.citations.Checksum;
import org.plumbline.sources.sortition.invitations.AddressesFile;
import org.plumbline.sources.tables.TableFile;

/**
 * The addresses that have a letter: for the organiser alone.
 *
 * <p>The list tells who was written to, and nothing of it is published but how many there are and its checksum.
 */
public final class AddressLetters {
    private final byte[] csv;
    private final InvitationAnswer answer;

    private AddressLetters(byte[] csv, InvitationAnswer answer) {
        this.csv = csv;
        this.answer = answer;
    }

    /**
     * Draws as many addresses of each place as it has letters.
     *
     * @param files that the answer was computed from
     * @param list the organiser's list of addresses
     * @throws org.plumbline.model.problems.WrongInput if the list is wrong, or has not as many addresses of a place as the places say
     */
    public static AddressLetters draw(InvitationAnswer answer, InvitationFiles files, Path list, String seed) {
        TableFile addresses = TableFile.read(list, TableFile.MOST_BYTES);
        Map<String, List<String>> references = AddressesFile.read(addresses, files.places());
        AddressDraw draw = new AddressDraw(seed);
        List<List<String>> rows = new ArrayList<>();
        long listed = 0;
        for (PlaceLetters place : answer.places()) {
            listed += place.addresses();
            List<String> its = references.getOrDefault(place.code(), List.of());
            for (String reference : draw.draw(place.code(), its, place.letters())) {
                rows.add(List.of(place.code(), reference));
            }
        }
        byte[] csv = new Table(
                        "letters",
                        "letters",
                        List.of(),
                        List.of(Field.text("place", "its code"), Field.text("address_reference", "as it was listed")),
                        rows)
                .toCsv();
        DrawnAddresses drawn = new DrawnAddresses(seed, listed, addresses.sha256(), Checksum.of(csv));
        return new AddressLetters(csv, answer.with(files.with(drawn)));
    }

    /** {@code place,address_reference}: those that have a letter. Private. */
    public byte[] csv() {
        return csv.clone();
    }

    /** The answer with what is published of them. */
    public InvitationAnswer answer() {
        return answer;
    }
}
