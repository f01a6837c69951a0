package org.plumbline.sources.sortition;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.plumbline.sources.tables.StoredFile;

/** Small files of a panel of four, made up for tests. */
final class Panel {
    static final int SEATS = 4;
    static final String CATEGORIES = "feature,value,min,max,min_flex,max_flex\n"
            + "Gender,Female,1,3,0,4\n"
            + "Gender,Male,1,3,1,4\n"
            + "Age,16-44,2,2,1,3\n"
            + "Age,45+,2,2,1,3\n";
    static final String PEOPLE = "id,name,street,postcode,Gender,Age\n"
            + "a1,Name 1,1 Mill Lane,ZZ1 1AA,Female,16-44\n"
            + "a2,Name 2,2 Mill Lane,ZZ1 1AA,Female,45+\n"
            + "a3,Name 3,3 Mill Lane,ZZ1 1AA,Male,16-44\n"
            + "a4,Name 4,\"4, Mill Lane\",ZZ1 1AA,Male,45+\n"
            + "a5,Name 5,5 Mill Lane,ZZ1 1AA,Male,45+\n";
    static final RespondentOptions WITH_IDS = new RespondentOptions(Optional.of("id"), List.of());
    static final RespondentOptions WITH_ADDRESSES =
            new RespondentOptions(Optional.of("id"), List.of("street", "postcode"));

    private Panel() {}

    /** The bytes 0, 1, 2 and so on. */
    static Salt salt() {
        byte[] bytes = new byte[Salt.BYTES];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        return Salt.of(bytes);
    }

    static StoredFile file(String name, String text) {
        return StoredFile.of(name, text.getBytes(UTF_8));
    }

    static QuotasRead quotas(String categories) {
        return AssemblyFiles.quotas(file("categories.csv", categories), SEATS);
    }

    static AssemblyRead read(String people) {
        return read(people, WITH_ADDRESSES);
    }

    static AssemblyRead read(String people, RespondentOptions options) {
        return read(CATEGORIES, people, options);
    }

    static AssemblyRead read(String categories, String people, RespondentOptions options) {
        return AssemblyFiles.read(
                file("categories.csv", categories), file("people.csv", people), SEATS, options, salt());
    }
}
