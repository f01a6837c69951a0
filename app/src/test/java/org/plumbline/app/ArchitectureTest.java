package org.plumbline.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows of ARCHITECTURE.md, and what must not be there. */
@AnalyzeClasses(packages = "org.plumbline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

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
            .haveNameNotMatching("org\\.plumbline\\.app\\.Main(\\$.*)?")
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
    static final ArchRule thirdPartyCodeStaysWhereItBelongs = classes()
            .that()
            .resideInAnyPackage("picocli..")
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAnyPackage("org.plumbline.app.cli..", "picocli..")
            .allowEmptyShould(true)
            .because("a library that is named in one package can be replaced there");

    @ArchTest
    static final ArchRule noCircles = slices().matching("org.plumbline.(*).(**)")
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
            .resideInAnyPackage("org.plumbline..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .because("what is published does not depend on when");
}
