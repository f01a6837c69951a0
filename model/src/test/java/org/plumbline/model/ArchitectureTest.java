package org.plumbline.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.plumbline.model", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule modelNeedsTheJdkAlone = classes()
            .that()
            .resideOutsideOfPackage("org.plumbline.model.geo..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.plumbline.model..", "java..", "org.jspecify.annotations..")
            .because("every module imports the model, so whatever it needs all of them would have to carry");

    @ArchTest
    static final ArchRule outlinesNeedOneLibraryOfGeometry = classes()
            .that()
            .resideInAPackage("org.plumbline.model.geo..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.plumbline.model..", "java..", "org.jspecify.annotations..", "org.locationtech.jts..")
            .because(
                    "overlaps of polygons that are right in every case are the work of years, and JTS needs nothing else");

    @ArchTest
    static final ArchRule modelReadsAndWritesNothing = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..")
            .because("text becomes a value here, but where the text came from is the business of sources and recipes");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("org.plumbline.model.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a noun that can only be understood together with another belongs in one package with it");

    @ArchTest
    static final ArchRule codeLivesWithWhatItIsAbout = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..helpers..", "..manager..")
            .because("code about deciles lives with deciles, where its reader looks for it");
}
