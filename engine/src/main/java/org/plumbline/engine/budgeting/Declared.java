package org.plumbline.engine.budgeting;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.engine.tables.Cells;
import org.plumbline.engine.tables.NewFile;
import org.plumbline.model.budgeting.Election;
import org.plumbline.model.problems.CouldNotBeDone;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Problems;
import org.plumbline.model.problems.Quotation;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.recipes.BudgetRuleRecipe;
import org.plumbline.recipes.RecipeBook;
import org.plumbline.recipes.RecipeFile;
import org.plumbline.sources.tables.TableFile;

/** The folder of a declaration: the declaration, the rule and the projects, as they were published before voting opened. */
public final class Declared {
    /** Five thousand projects with long names. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final String RULE = "rule";

    private final Path folder;

    public Declared(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes a declaration where there is none.
     *
     * @throws CouldNotBeDone if something of the folder's name is there, or it cannot be written
     */
    public void write(RecipeFile rule, Declaration declaration) {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new CouldNotBeDone(folder
                    + " is there already, and a declaration is never replaced. Choose another --out, or move it away.");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw NewFile.couldNot(folder, failed);
        }
        NewFile.write(folder.resolve(rule.id() + ".yaml"), rule.text().getBytes(StandardCharsets.UTF_8));
        NewFile.write(folder.resolve(Declaration.PROJECTS), declaration.projects());
        NewFile.write(folder.resolve(Declaration.FILE_NAME), declaration.bytes());
    }

    /** The recipes that lie in the folder, the declared rule among them. */
    public RecipeBook book() {
        return RecipeBook.inFolder(folder);
    }

    /**
     * The id of the declared rule.
     *
     * @throws WrongInput if the folder holds no declaration, or one that is damaged
     */
    public String rule() {
        return String.valueOf(lines().get(RULE));
    }

    /**
     * Looks whether what is to be counted is what was declared.
     *
     * @throws WrongInput with everything that differs
     */
    public void requireSame(Election election) {
        Map<String, String> stated = lines();
        RecipeFile rule = book().get(rule(), BudgetRuleRecipe.class);
        Declaration now = Declaration.of(rule, election);
        Problems problems = new Problems();
        now.lines().forEach((key, value) -> {
            String before = stated.getOrDefault(key, "");
            if (!before.equals(Cells.asText(value))) {
                problems.add(new Problem(
                        ProblemCode.NOT_AS_DECLARED,
                        Where.file(Declaration.FILE_NAME),
                        key.startsWith("rule")
                                ? "the rule is not the one declared"
                                : "the vote is not the one declared",
                        key + ": " + value,
                        key + ": " + before + ", as declared",
                        fix(key, now)));
            }
        });
        problems.throwIfAny();
        if (!text(Declaration.FILE_NAME).equals(new String(now.bytes(), StandardCharsets.UTF_8))) {
            throw wrong("a damaged declaration", Declaration.FILE_NAME + " says more than was declared");
        }
    }

    private String fix(String key, Declaration now) {
        return switch (key) {
            case "projects_sha256" ->
                "compare the file's projects with " + Declaration.PROJECTS
                        + ": ids, costs, names, categories and their order; " + firstOther(now);
            case "rule_sha256" -> "put the recipe back as it was declared";
            default -> "";
        };
    }

    /** The first row of the declared projects that is another now. */
    private String firstOther(Declaration now) {
        List<String> before = text(Declaration.PROJECTS).lines().toList();
        List<String> after =
                new String(now.projects(), StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            String was = i < before.size() ? before.get(i) : "(nothing)";
            String is = i < after.size() ? after.get(i) : "(nothing)";
            if (!was.equals(is)) {
                return "the first that differs: declared " + Quotation.shortened(was) + ", now "
                        + Quotation.shortened(is);
            }
        }
        return Declaration.PROJECTS + " in the folder of the declaration was changed after it was written";
    }

    private Map<String, String> lines() {
        String text = text(Declaration.FILE_NAME);
        Map<String, String> lines = new LinkedHashMap<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(text)) {
            for (CsvRecord row : csv) {
                boolean fits = row.getFieldCount() == 2 && lines.put(row.getField(0), row.getField(1)) == null;
                if (!fits) {
                    throw wrong("a damaged declaration", String.join(",", row.getFields()));
                }
            }
        } catch (CsvParseException noTable) {
            throw wrong("a damaged declaration", text.lines().findFirst().orElse(""));
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        if (!lines.containsKey(RULE)) {
            throw wrong("a damaged declaration", "no rule in " + Declaration.FILE_NAME);
        }
        return lines;
    }

    private String text(String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw wrong("no declaration here", "no " + name);
        }
        try (InputStream in = TableFile.read(file, MOST_BYTES).open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new CouldNotBeDone("Could not read " + file + ": " + failed.getMessage() + ".", failed);
        }
    }

    private WrongInput wrong(String what, String found) {
        return new WrongInput(new Problem(
                ProblemCode.NOT_AS_DECLARED,
                Where.file(folder.toString()),
                what,
                found,
                "a folder that plumbline budgeting declare wrote",
                ""));
    }
}
