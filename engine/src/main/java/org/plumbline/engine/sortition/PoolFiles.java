package org.plumbline.engine.sortition;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Quotation;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;
import org.plumbline.model.sortition.Assembly;
import org.plumbline.sources.sortition.AssemblyFiles;
import org.plumbline.sources.sortition.AssemblyRead;
import org.plumbline.sources.sortition.Remark;
import org.plumbline.sources.sortition.RespondentOptions;
import org.plumbline.sources.sortition.Salt;
import org.plumbline.sources.tables.StoredFile;

/** Reads an organiser's files. */
final class PoolFiles {

    private PoolFiles() {}

    /**
     * @throws WrongInput with all that is wrong with the files
     */
    static PoolRead read(PanelAsked asked, Salt salt) {
        if (asked.seats() < 1 || asked.seats() > AssemblyFiles.MOST_SEATS) {
            throw new WrongInput(new Problem(
                    ProblemCode.WRONG_VALUE,
                    Where.file("--size"),
                    "not a number of seats",
                    Integer.toString(asked.seats()),
                    "a number from 1 to " + AssemblyFiles.MOST_SEATS,
                    ""));
        }
        AssemblyRead read = AssemblyFiles.read(
                StoredFile.at(asked.categories()),
                StoredFile.at(asked.respondents()),
                asked.seats(),
                new RespondentOptions(asked.id(), asked.addresses()),
                salt);
        Assembly assembly = new Assembly(
                Quotation.visible(asked.title()),
                read.assembly().quotas(),
                read.assembly().pool(),
                read.assembly().onePerHousehold());
        return new PoolRead(
                assembly,
                Stream.of(asked.categories(), asked.respondents())
                        .map(PoolFiles::readFile)
                        .toList(),
                read.remarks().stream()
                        .map(Remark::toString)
                        .map(Quotation::visible)
                        .toList(),
                Map.of(
                        OrganisersFolder.KEYS,
                        read.keys().file(),
                        OrganisersFolder.SALT,
                        (salt.hex() + "\n").getBytes(StandardCharsets.US_ASCII)));
    }

    private static PanelFacts.ReadFile readFile(Path file) {
        return new PanelFacts.ReadFile(Quotation.visible(String.valueOf(file.getFileName())), sha256(file));
    }

    private static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digested = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digested.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
