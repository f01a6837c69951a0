package org.plumbline.recipes;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;

/** Where the libraries of this module may be named. */
@AnalyzeClasses(packages = "org.plumbline.recipes", importOptions = ImportOption.DoNotIncludeTests.class)
class RecipesArchitectureTest {

    @ArchTest
    static final ArchRule onlyPlainYamlKnowsTheYamlParser = noClasses()
            .that()
            .resideOutsideOfPackage("..internal.yaml..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.snakeyaml..")
            .because("one parse of a file decides what it says");

    @ArchTest
    static final ArchRule onlySchemasKnowTheValidator = noClasses()
            .that()
            .resideOutsideOfPackage("..internal.schema..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.networknt..", "tools.jackson..")
            .because("the validator can be replaced without touching a recipe's reader");

    @ArchTest
    static final ArchRule publicMethodsSpeakOfRecipesOnly = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("org.plumbline.recipes")
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should(useOnly("java.", "org.plumbline.model.", "org.plumbline.methods.", "org.plumbline.recipes."))
            .because("whoever uses recipes need not know how they are read");

    @ArchTest
    static final ArchRule packagesDoNotGoInCircles = slices().matching("org.plumbline.recipes.(**)")
            .should()
            .beFreeOfCycles()
            .because("each package can be read after those that it needs");

    private static ArchCondition<JavaMethod> useOnly(String... prefixes) {
        return new ArchCondition<>("use only " + String.join(", ", prefixes)) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getAllInvolvedRawTypes().stream()
                        .filter(type -> !isPlain(type) && !startsWithAny(type.getName(), prefixes))
                        .map(type -> method.getFullName() + " names " + type.getName())
                        .forEach(text -> events.add(SimpleConditionEvent.violated(method, text)));
            }
        };
    }

    private static boolean isPlain(JavaClass type) {
        return type.isPrimitive() || type.isArray();
    }

    private static boolean startsWithAny(String name, String... prefixes) {
        return Arrays.stream(prefixes).anyMatch(name::startsWith) && !name.contains(".internal.");
    }
}
