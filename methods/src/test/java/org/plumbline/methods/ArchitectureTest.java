package org.plumbline.methods;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Random;
import java.util.SplittableRandom;

@AnalyzeClasses(packages = "org.plumbline.methods", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule methodsStandOnTheModelAlone = classes()
            .that()
            .resideOutsideOfPackage("org.plumbline.methods.solver..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.plumbline.methods..", "org.plumbline.model..", "java..", "org.jspecify.annotations..")
            .because("a method never learns where a number came from: it sees no recipe, source, store or door");

    @ArchTest
    static final ArchRule solversStandBehindOneInterface = classes()
            .that()
            .resideInAPackage("org.plumbline.methods.solver..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.plumbline.methods.solver..",
                    "com.google.ortools..",
                    "org.ojalgo..",
                    "java..",
                    "org.jspecify.annotations..")
            .because("what a programme is about stays with those who ask, and which library solves it stays here");

    @ArchTest
    static final ArchRule methodsAreArithmetic = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..")
            .because("a method gives the same answer from the same arguments on any machine");

    @ArchTest
    static final ArchRule methodsHaveNoClock = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .callMethodWhere(target(nameMatching("now|currentTimeMillis|nanoTime")))
            .because("the same run gives the same bytes on any day");

    @ArchTest
    static final ArchRule randomnessIsPassedIn = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callConstructor(Random.class)
            .orShould()
            .callConstructor(SplittableRandom.class)
            .because("a draw takes its seed, so that anybody can draw it again");

    @ArchTest
    static final ArchRule threadsArePassedIn = noClasses()
            .should()
            .callMethodWhere(target(nameMatching("parallel|parallelStream|commonPool")))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.Executors")
            .because("who runs a method decides how many of the machine's cores it may use");

    @ArchTest
    static final ArchRule functionsAreExact = noClasses()
            .should()
            .callMethodWhere(target(owner(JavaClass.Predicates.equivalentTo(Math.class)))
                    .and(target(nameMatching("exp|expm1|log|log10|log1p|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh"
                            + "|tanh|cbrt|hypot"))))
            .because("Math may differ in the last digit from one processor to another; StrictMath does not");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("org.plumbline.methods.(*)..")
            .should()
            .beFreeOfCycles()
            .because("each method can then be read and replaced without the others");

    @ArchTest
    static final ArchRule codeLivesWithWhatItIsAbout = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..helpers..", "..manager..")
            .because("code about deciles lives with deciles, where its reader looks for it");
}
