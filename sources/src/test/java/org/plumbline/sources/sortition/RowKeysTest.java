package org.plumbline.sources.sortition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.sources.WhatIsWrong;

class RowKeysTest {
    private static final String HEX = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

    /**
     * By OpenSSL, {@code printf v001 | openssl dgst -sha256 -mac HMAC -macopt hexkey:0001...1f} begins with a171879eac965f2c: in
     * fives 10100 00101 11000 11000 01111 00111 10101 01100 10010 11001 01111 10010, which are the 20th, 5th, 24th... character.
     */
    @Test
    void aKeyIsTheFirstSixtyBitsOfTheCode() {
        assertThat(RowKeys.of(Panel.salt(), "v001")).isEqualTo("m5rr-f7nc-jsfj");
    }

    /** By Python's hmac module. */
    @Test
    void idsAreTakenInUtf8() {
        assertThat(RowKeys.of(Panel.salt(), "v002")).isEqualTo("0c20-ka39-d0k3");
        assertThat(RowKeys.of(Panel.salt(), "\u00E9")).isEqualTo("4h2t-3zjy-mvht");
    }

    @Test
    void keysDifferAndHaveNoLookAlikes() {
        List<String> ids =
                IntStream.range(0, 10_000).mapToObj(Integer::toString).toList();
        RowKeys keys = RowKeys.of(Panel.salt(), ids, "people.csv");
        Set<String> all = new HashSet<>();
        for (int person = 0; person < ids.size(); person++) {
            all.add(keys.key(person));
        }
        assertThat(all)
                .hasSize(10_000)
                .allMatch(key -> key.matches("([0-9a-hjkmnp-tv-z]{4}-){2}[0-9a-hjkmnp-tv-z]{4}"));
        assertThat(IntStream.of(keys.order()).mapToObj(keys::key)).isSorted();
    }

    @Test
    void twoPeopleWithOneKeyAreAProblem() {
        assertThat(WhatIsWrong.in(() -> RowKeys.distinct(new String[] {"b", "a", "b"}, "people.csv"))
                        .get(0))
                .startsWith("people.csv: two people get the same row key [doubled-place]");
    }

    @Test
    void aSaltIsReadFromItsDigitsAndNeverPrinted() {
        Salt salt = Salt.read(Panel.file("salt.txt", HEX.toUpperCase(java.util.Locale.ROOT) + "\r\n"));
        assertThat(salt.hex()).isEqualTo(HEX).isEqualTo(Panel.salt().hex());
        assertThat(salt.toString()).isEqualTo("a salt of 32 bytes");
        assertThat(WhatIsWrong.in(() -> Salt.read(Panel.file("salt.txt", HEX + "0"))))
                .containsExactly(WhatIsWrong.problem(
                        "salt.txt: not a salt [wrong-text]",
                        "65 characters, which are not repeated here",
                        "64 digits from 0 to 9 and a to f, on one line",
                        "is it the right file?"));
        assertThat(WhatIsWrong.in(() -> Salt.read(Panel.file("salt.txt", HEX + "\n" + HEX))))
                .allMatch(told -> told.startsWith("salt.txt: not a salt") && !told.contains(HEX));
        assertThat(WhatIsWrong.in(() -> Salt.read(Panel.file("salt.txt", "0".repeat(64))))
                        .get(0))
                .startsWith("salt.txt: a salt that anybody would guess");
        assertThatIllegalArgumentException().isThrownBy(() -> Salt.of(new byte[31]));
        assertThatIllegalArgumentException().isThrownBy(() -> Salt.of(new byte[32]));
    }

    @Test
    void theListOfKeysIsReadBackAsItWasWritten() {
        KeyList keys = Panel.read(Panel.PEOPLE.replace("a2,", "\"a,\"\"2\","), Panel.WITH_IDS)
                .keys();
        String text = new String(keys.file(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(text).startsWith("line,id,row_key\n2,a1," + RowKeys.of(Panel.salt(), "a1") + "\n3,\"a,\"\"2\",");
        assertThat(KeyList.read(Panel.file("keys.csv", text))).isEqualTo(keys);
        assertThat(keys.find(RowKeys.of(Panel.salt(), "a3")))
                .contains(keys.entries().get(2));
        assertThat(keys).hasToString("a list of 5 row keys");
        assertThat(keys.find("nobody")).isEmpty();
        assertThat(WhatIsWrong.in(() -> KeyList.read(Panel.file("keys.csv", text + "9,x,Y\n")))
                        .get(0))
                .startsWith("keys.csv:7: this line is not one of a list of row keys");
        assertThat(WhatIsWrong.in(() -> KeyList.read(Panel.file("keys.csv", "id,row_key\n")))
                        .get(0))
                .startsWith("keys.csv:1: this line is not one of a list of row keys");
    }
}
