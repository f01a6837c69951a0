package org.plumbline.app.report.sortition.draw;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.engine.runs.Run;
import org.plumbline.model.citations.Checksum;

/**
 * How anybody checks a page of the lottery.
 *
 * @param fingerprint of the commitment
 * @param steps that need no Plumbline
 * @param commands that need it
 * @param files the files that all of it follows from, with their checksums
 */
public record LotteryCheck(
        String version, String fingerprint, List<Step> steps, List<String> commands, List<Sum> files) {

    public LotteryCheck {
        steps = List.copyOf(steps);
        commands = List.copyOf(commands);
        files = List.copyOf(files);
    }

    /** @param command to type; empty where there is none */
    public record Step(String says, String command) {}

    /** A file and its checksum. */
    public record Sum(String name, String sha256) {}

    static LotteryCheck of(Run run, String fingerprint, List<Step> steps, List<String> commands) {
        return new LotteryCheck(
                run.version(),
                fingerprint,
                steps,
                commands,
                Stream.concat(
                                run.computed().recipes().stream()
                                        .map(file -> new Sum("recipes/" + file.id() + ".yaml", file.sha256())),
                                run.computed().inputs().entrySet().stream()
                                        .map(file -> new Sum("inputs/" + file.getKey(), Checksum.of(file.getValue()))))
                        .toList());
    }
}
