package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a user meets them. */
class CommandsTest {

    @TempDir
    Path folder;

    @Test
    void runGivesTheAnswerTheFolderAndHowToCheckItAndVerifyAgrees() throws IOException {
        RealCommand.Ended run = RealCommand.run(folder, "run").isTold();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("The ten most deprived districts of England were awarded £70 a head")
                .contains("Blackpool")
                .contains("Sampling error is not included")
                .contains("runs/districts-england-2019/report.html")
                .contains("./plumbline verify runs/districts-england-2019");
        assertThat(run.err()).contains("[1/4] reading the tables");
        Path published = folder.resolve("runs/districts-england-2019");
        RealCommand.Ended verify =
                RealCommand.run(folder, "verify", "runs/districts-england-2019").isTold();
        assertThat(verify.out()).startsWith("Equal: all 15 files");
        assertThat(verify.code()).isZero();

        Path table = published.resolve("tables/districts.csv");
        Files.writeString(table, Files.readString(table).replaceFirst("139446", "139447"));
        RealCommand.Ended edited =
                RealCommand.run(folder, "verify", "runs/districts-england-2019").isTold();
        assertThat(edited.code()).isEqualTo(3);
        assertThat(edited.out()).contains("Not equal").contains("population of E06000009, Blackpool");
    }

    @Test
    void verifyWithoutTheSourceCannotSay() {
        BundledTables.write(
                folder.resolve("data"), BundledTables.DISTRICTS, text -> text.replace(",93663,", ",93664,"));
        assertThat(RealCommand.run(folder, "run", "--data", "data", "--out", "mine")
                        .isTold()
                        .code())
                .isZero();
        RealCommand.Ended without = RealCommand.run(folder, "verify", "mine").isTold();
        assertThat(without.code()).isEqualTo(4);
        assertThat(without.err()).startsWith("Cannot say");
        RealCommand.Ended with =
                RealCommand.run(folder, "verify", "mine", "--data", "data").isTold();
        assertThat(with.code()).isZero();
        assertThat(with.out()).contains("Note: Table england-local-authorities-2019 was read from");
    }

    @Test
    void theSameSeedGivesTheSameBytesOnAnyNumberOfThreads() throws IOException {
        for (String threads : List.of("1", "8")) {
            assertThat(RealCommand.run(
                                    folder,
                                    "run",
                                    "--seed",
                                    "7",
                                    "--draws",
                                    "100",
                                    "--threads",
                                    threads,
                                    "--out",
                                    "t" + threads)
                            .code())
                    .isZero();
        }
        assertThat(RealCommand.run(folder, "run", "--seed", "8", "--draws", "100", "--out", "other")
                        .code())
                .isZero();
        try (Stream<Path> files = Files.walk(folder.resolve("t1"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path name = folder.resolve("t1").relativize(file);
                assertThat(folder.resolve("t8").resolve(name)).hasSameBinaryContentAs(file);
            }
        }
        assertThat(Files.readAllBytes(folder.resolve("other/tables/draws.csv")))
                .isNotEqualTo(Files.readAllBytes(folder.resolve("t1/tables/draws.csv")));
    }

    @Test
    void aRunIsTheSameInEveryLocaleAndTimeZone() throws IOException {
        RealCommand.runWith(
                folder,
                List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Apia"),
                "run",
                "--out",
                "tr");
        RealCommand.runWith(
                folder,
                List.of("-Duser.language=ar", "-Duser.country=EG", "-Dfile.encoding=ISO-8859-1"),
                "run",
                "--out",
                "ar");
        for (String file : List.of("run.json", "report.html", "tables/districts.csv")) {
            assertThat(folder.resolve("ar").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("tr").resolve(file));
        }
    }

    @Test
    void explainShowsTheMoneyThePartsAndHowSureItIs() {
        RealCommand.Ended ended = RealCommand.run(folder, "explain", "districts-england-2019", "Stoke", "on", "Trent")
                .isTold();
        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .startsWith("Stoke-on-Trent (E06000021), West Midlands")
                .contains("£56,000,000.00 in 3 awards")
                .contains("£28,285,425.70")
                .contains("Sampling error is not included");
        RealCommand.Ended miss = RealCommand.run(folder, "explain", "Hastngs").isTold();
        assertThat(miss.code()).isEqualTo(2);
        assertThat(miss.err()).contains("Did you mean Hastings (E07000062)");
    }

    @Test
    void aRecipeOfOnesOwnRunsAndIsToldOfWhenVerified() throws IOException {
        for (String id : List.of("districts-england-2019", "need-districts-england-2019")) {
            String recipe = RealCommand.run(folder, "recipes", "show", id).out();
            Files.writeString(folder.resolve(id + ".yaml"), recipe.replace("crime: 9.3", "crime: 20"));
        }
        RealCommand.Ended run = RealCommand.run(folder, "run", "districts-england-2019.yaml", "--out", "own")
                .isTold();
        assertThat(run.code()).isZero();
        RealCommand.Ended verify = RealCommand.run(folder, "verify", "own").isTold();
        assertThat(verify.code()).isZero();
        assertThat(verify.out()).contains("Recipe need-districts-england-2019 is the run's own");
    }

    @Test
    void sourcesAreListedWithTheirLicencesAndColumns() {
        RealCommand.Ended list = RealCommand.run(folder, "sources");
        assertThat(list.code()).isZero();
        assertThat(list.out()).contains("Open Government Licence v3.0").contains("levelling-up-fund-awards");
        RealCommand.Ended show = RealCommand.run(folder, "sources", "show", "uk-regions");
        assertThat(show.out())
                .contains("population_mid2019")
                .contains("mid-2019")
                .contains("sha256")
                .doesNotContain("low_pay");
        assertThat(RealCommand.run(folder, "sources", "show", "cni-2019-ward").out())
                .contains("left_behind")
                .contains("tried on")
                .contains("14 codes")
                .contains("no: what is made with it stays private");
        assertThat(RealCommand.run(folder, "sources", "show", "nothing").code()).isEqualTo(2);
    }

    @Test
    void sourcesThatAreNotFetchedAreToldWithTheirPageAndTheNameToSaveThemUnder() {
        RealCommand.Ended fetch = RealCommand.run(folder, "sources", "fetch", "cni-2019-ward", "--cache", "kept")
                .isTold();
        assertThat(fetch.code()).isEqualTo(5);
        assertThat(fetch.out())
                .contains("cni-2019-ward: not open")
                .contains("runs with it are private")
                .contains("no address known; get it from ")
                .contains("kept/cni2019_england_ward17.csv");
        assertThat(RealCommand.run(folder, "sources", "fetch").isTold().code()).isEqualTo(1);
        RealCommand.Ended unknown =
                RealCommand.run(folder, "sources", "fetch", "nothing").isTold();
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("No table that can be fetched is called \"nothing\"");
        RealCommand.Ended check =
                RealCommand.run(folder, "sources", "check", "--mirror", ".").isTold();
        assertThat(check.code()).isEqualTo(4);
        assertThat(check.out()).contains(": missing").contains("0 of ");
        assertThat(RealCommand.run(folder, "sources", "check", "--mirror", "none")
                        .isTold()
                        .code())
                .isEqualTo(2);
    }

    @Test
    void helpTeachesAndVersionAndCompletionAnswer() {
        RealCommand.Ended help = RealCommand.run(folder, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("Start here").contains("Exit codes").contains("70");
        assertThat(RealCommand.run(folder, "help", "run").out()).contains("--seed");
        assertThat(RealCommand.run(folder, "--version").out()).startsWith("Plumbline 0.1.0");
        RealCommand.Ended completion = RealCommand.run(folder, "completion");
        assertThat(completion.code()).isZero();
        assertThat(completion.out()).contains("complete").contains("plumbline");
    }
}
