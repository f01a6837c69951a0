package org.plumbline.engine.budgeting.share;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Recipes of participatory shares, written for tests. */
final class ShareRecipes {
    private static final String SOURCE = "{title: A test, publisher: Nobody, url: \"https://www.example.org/test\"}";

    /** £1,000,000.01, of which 1% is £10,000.0001 and so, rounded up to the penny, £10,000.01. */
    static final String TOYTON = """
              - {authority: E06999999, name: Toyton, pounds: 1000000.01, source: %s}
            """.formatted(SOURCE);

    private ShareRecipes() {}

    /** A recipe with stated amounts. */
    static Path stated(Path folder, String amounts, String through) {
        return write(folder, "stated", "from: stated", "  amounts:\n" + amounts, through);
    }

    /** A recipe that reads the table of core spending power of 2020/21. */
    static Path ofTable(Path folder, String selection, String through) {
        return write(
                folder,
                "table",
                "from: table",
                "  table: core-spending-power-2015-2020\n  authority: {code: ons_code, name: authority}\n"
                        + "  year: year\n  column: total_spend\n  unit: million-pounds\n" + selection,
                through);
    }

    static String entry(String code, String title, String year, String pounds, String residents) {
        return "    - {authority: " + code + ", title: " + title + ", year: " + year + ", pounds: " + pounds
                + ", residents: " + residents + ", source: " + SOURCE + "}\n";
    }

    static String complete(String... codes) {
        return "  complete:\n"
                + String.join(
                        "",
                        List.of(codes).stream()
                                .map(code -> "    - {authority: " + code + ", source: " + SOURCE + "}\n")
                                .toList());
    }

    private static Path write(Path folder, String id, String from, String spending, String through) {
        Path file = folder.resolve(id + ".yaml");
        try {
            Files.writeString(
                    file,
                    "kind: participatory-share\nid: " + id + "\ntitle: A test\nsummary: A test.\nsource: " + SOURCE
                            + "\nyear: FY2020/21\nshare: {percent: 1, stated: \"2023-09\", source: " + SOURCE
                            + "}\nspending:\n  " + from
                            + "\n  title: the budget\n  holds: All of it.\n  lacks: Nothing.\n" + spending
                            + "through:\n  counts: [decided]\n" + through);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file;
    }
}
