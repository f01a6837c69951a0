package org.plumbline.app;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Calendar;
import java.util.Date;

/** The arrows of ARCHITECTURE.md, and what must not be there. */
@AnalyzeClasses(packages = "org.plumbline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String MAIN = "org\\.plumbline\\.app\\.Main(\\$.*)?";

    @ArchTest
    static final ArchRule modelKnowsNobody = noClasses()
            .that()
            .resideInAPackage("org.plumbline.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.plumbline.methods..",
                    "org.plumbline.recipes..",
                    "org.plumbline.sources..",
                    "org.plumbline.engine..",
                    "org.plumbline.app..")
            .because("the nouns stand at the left end of both lines");

    @ArchTest
    static final ArchRule methodsKnowTheModelOnly = noClasses()
            .that()
            .resideInAPackage("org.plumbline.methods..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.plumbline.recipes..",
                    "org.plumbline.sources..",
                    "org.plumbline.engine..",
                    "org.plumbline.app..",
                    "java.io..",
                    "java.nio.file..",
                    "java.sql..")
            .because("a method gives the same answer from the same arguments on any machine");

    @ArchTest
    static final ArchRule recipesKnowNoData = noClasses()
            .that()
            .resideInAPackage("org.plumbline.recipes..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.plumbline.sources..", "org.plumbline.engine..", "org.plumbline.app..")
            .because("a rule can be read and checked without the figures that it is applied to");

    @ArchTest
    static final ArchRule sourcesKnowNoRules = noClasses()
            .that()
            .resideInAPackage("org.plumbline.sources..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.plumbline.methods..",
                    "org.plumbline.recipes..",
                    "org.plumbline.engine..",
                    "org.plumbline.app..")
            .because("what was published does not depend on what is done with it");

    @ArchTest
    static final ArchRule engineKnowsNoDoor = noClasses()
            .that()
            .resideInAPackage("org.plumbline.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.plumbline.app..")
            .because("every door asks the same use cases");

    @ArchTest
    static final ArchRule onlyMainNamesTheSources = noClasses()
            .that()
            .resideInAPackage("org.plumbline.app..")
            .and()
            .haveNameNotMatching(MAIN)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.plumbline.sources..")
            .because("everything is put together in one place that a reader can follow");

    @ArchTest
    static final ArchRule doorsDoNotKnowEachOtherButForFindings = noClasses()
            .that()
            .resideInAPackage("org.plumbline.app.report..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.plumbline.app.cli..")
            .because("a report is made from a run, whoever asked for it");

    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsItsParser = onlyIn("picocli..", "org.plumbline.app.cli..");

    @ArchTest
    static final ArchRule onlyTheReportKnowsItsTemplates = onlyIn("gg.jte..", "org.plumbline.app.report..");

    @ArchTest
    static final ArchRule onlyDocumentsKnowTheLibraryOfWordProcessors =
            onlyIn("org.apache.poi..", "org.plumbline.app.report.word..");

    @ArchTest
    static final ArchRule norItsSchemas = onlyIn("org.openxmlformats..", "org.plumbline.app.report.word..");

    @ArchTest
    static final ArchRule onlyThePrinterStartsProcesses = noClasses()
            .that()
            .resideOutsideOfPackages("org.plumbline.app.report.print..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(ProcessBuilder.class)
            .because("what Plumbline starts on a machine should be found in one place");

    @ArchTest
    static final ArchRule onlySourcesAndTheEngineReadAndWriteCsv =
            onlyIn("de.siegmar.fastcsv..", "org.plumbline.sources..", "org.plumbline.engine..");

    @ArchTest
    static final ArchRule onlyTheGridKnowsItsProjections =
            onlyIn("org.locationtech.proj4j..", "org.plumbline.sources.grid..");

    @ArchTest
    static final ArchRule jsonStaysWithSchemasDescriptionsAndRuns = onlyIn(
            "tools.jackson..",
            "org.plumbline.recipes.internal.schema..",
            "org.plumbline.sources..",
            "org.plumbline.engine.runs..");

    @ArchTest
    static final ArchRule jsonAnnotationsStayThereToo = onlyIn(
            "com.fasterxml.jackson..",
            "org.plumbline.recipes.internal.schema..",
            "org.plumbline.sources..",
            "org.plumbline.engine.runs..");

    @ArchTest
    static final ArchRule onlyRecipesKnowTheSchemaValidator = onlyIn("com.networknt..", "org.plumbline.recipes..");

    @ArchTest
    static final ArchRule onlyRecipesKnowTheYamlParser = onlyIn("org.snakeyaml..", "org.plumbline.recipes..");

    @ArchTest
    static final ArchRule onlyOutlinesKnowTheGeometryLibrary =
            onlyIn("org.locationtech.jts..", "org.plumbline.model.geo..");

    private static ArchRule onlyIn(String library, String... places) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(places)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("a library that is named in few places can be replaced there");
    }

    // Packages as they are, the roots among them: a module's root package can be part of a circle like any other.
    @ArchTest
    static final ArchRule noCircles = slices().matching("org.plumbline.(**)")
            .should()
            .beFreeOfCycles()
            .because("packages that need each other are one package");

    @ArchTest
    static final ArchRule everyThingHasItsPlace = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..helpers..", "..manager..")
            .because("code about deciles lives with deciles");

    @ArchTest
    static final ArchRule noClock = noClasses()
            .that()
            .haveNameNotMatching(MAIN)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class, InstantSource.class, Date.class, Calendar.class)
            .orShould()
            .accessTargetWhere(target(nameMatching("now|currentTimeMillis|nanoTime")))
            .because("what is published does not depend on when");
}
