package org.plumbline.engine.budgeting;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.plumbline.engine.tables.Field;
import org.plumbline.engine.tables.Table;
import org.plumbline.model.problems.Quotation;
import org.plumbline.sources.budgeting.Remark;

/**
 * Beside canonical votes: the files that they were read from, by name and checksum, so that whoever keeps these can show that
 * they are the votes; and what was remarked about them.
 */
final class ReadFrom {
    static final String FILE_NAME = "read-from.csv";
    private static final String REMARK = "remark";

    private final List<List<String>> rows = new ArrayList<>();

    /** @param groups what was done with the groups of voters */
    ReadFrom(VoteFiles.Asked asked, List<Remark> remarks, Optional<String> groups) {
        asked.facts().ifPresent(this::addFile);
        asked.projects().ifPresent(this::addFile);
        addFile(asked.votes());
        groups.ifPresent(words -> rows.add(List.of("groups", words)));
        remarks.forEach(remark -> rows.add(List.of(REMARK, Quotation.visible(remark.toString()))));
    }

    private void addFile(Path file) {
        rows.add(List.of("sha256 of " + Quotation.visible(String.valueOf(file.getFileName())), sha256(file)));
    }

    byte[] bytes() {
        List<Field> fields = List.of(Field.text("key", "what"), Field.text("value", "is said"));
        return new Table("read-from", "read-from", List.of(), fields, rows).toCsv();
    }

    /** The remarks of such a file; none where it holds none, or is not one. */
    static List<String> remarks(byte[] file) {
        List<String> remarks = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(new String(file, StandardCharsets.UTF_8))) {
            for (CsvRecord row : csv) {
                if (row.getFieldCount() == 2 && row.getField(0).equals(REMARK)) {
                    remarks.add(row.getField(1));
                }
            }
        } catch (CsvParseException notOne) {
            return List.of();
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return remarks;
    }

    private static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digested = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            byte[] block = new byte[1 << 16];
            while (digested.read(block) >= 0) {
                // The digest takes what is read.
            }
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
