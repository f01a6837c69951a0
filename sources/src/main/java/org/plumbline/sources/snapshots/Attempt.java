package org.plumbline.sources.snapshots;

import java.net.URI;
import java.time.Duration;
import org.plumbline.model.problems.CouldNotBeDone;
import org.plumbline.model.problems.Problem;
import org.plumbline.model.problems.ProblemCode;
import org.plumbline.model.problems.Quotation;
import org.plumbline.model.problems.Where;
import org.plumbline.model.problems.WrongInput;

/** What is being fetched from where: the beginning of every message about it. Servers' words are quoted safely. */
record Attempt(String fileName, URI address) {

    static Attempt of(Download download) {
        return new Attempt(download.fileName(), download.address());
    }

    CouldNotBeDone failed(String what, String toDo) {
        return new CouldNotBeDone(message(what, toDo));
    }

    CouldNotBeDone failed(String what, String toDo, Throwable cause) {
        return new CouldNotBeDone(message(what, toDo), cause);
    }

    WrongInput tooLarge(String found, long mostBytes) {
        return new WrongInput(new Problem(
                ProblemCode.FILE_TOO_LARGE,
                Where.file(fileName),
                "the file at " + address + " is too large",
                found,
                "at most " + mostBytes + " bytes",
                "see on the publisher's page whether the address now leads to another file; nothing was kept"));
    }

    /** What is wrong with the file that has come, with the address that it came from. */
    WrongInput broughtWrong(WrongInput wrong) {
        return new WrongInput(wrong.problems().stream()
                .map(problem -> new Problem(
                        problem.code(),
                        problem.where(),
                        problem.what() + ", as it came from " + address,
                        problem.found(),
                        problem.expected(),
                        problem.fix()))
                .toList());
    }

    /** @param page whether the server called the file a web page */
    WrongInput otherBytes(String foundSha256, String expectedSha256, boolean page) {
        String fix = page
                ? "it came as a web page: open the address in a browser, it may ask for a login or show an error"
                : "run the same again, which starts anew; if it stays so, the publisher has put another file there";
        return new WrongInput(new Problem(
                ProblemCode.WRONG_CHECKSUM,
                Where.file(fileName),
                "the file at " + address + " is not the one that the catalogue describes",
                "sha256 " + foundSha256,
                "sha256 " + expectedSha256,
                fix + "; nothing was kept"));
    }

    /** What to do about a status that brings no file. */
    CouldNotBeDone refused(int status) {
        String answered = "the server answered " + status;
        return switch (status) {
            case 401, 403, 407 ->
                failed(answered + ", not allowed", "Plumbline sends no names or passwords; fetch it by hand.");
            case 404, 410 -> failed(answered + ", not found", "See on the publisher's page where the file is now.");
            case 429 -> failed(answered + ", too many requests", "Wait some minutes before you run the same again.");
            default ->
                status >= 500
                        ? failed(answered + ", a fault of its own", "Try again later; nothing is wrong here.")
                        : failed(
                                answered + ", which brings no file",
                                "See on the publisher's page where the file is now.");
        };
    }

    static String words(Duration time) {
        return time.toSeconds() == 0 ? time.toMillis() + " ms" : time.toSeconds() + " s";
    }

    private String message(String what, String toDo) {
        return Quotation.visible("could not fetch " + fileName + " from " + address + ": " + what + ". " + toDo);
    }
}
